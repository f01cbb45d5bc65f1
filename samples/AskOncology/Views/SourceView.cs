using AskOncology.Wording;

namespace AskOncology.Views;

/// <summary>A source, and everything in the library that rests on it.</summary>
internal static class SourceView
{
    public static void Show(Source source, Page page)
    {
        page.Title(source.Title, $"{source.Publisher}; kind of document: {Words.Of(source.Kind)}");

        page.Section("Published", Words.Date(source.Published) ?? "The document bears no date.");
        page.Section("Read", Words.Date(source.Accessed));
        page.Section("Address", source.Url.AbsoluteUri);

        ContentList<ContentEntry> resting = OncologyContent.Library.ReferrersOf(source.Id);
        foreach (Shelf shelf in Shelves.All)
        {
            page.Names($"What rests on it: {shelf.Title.ToLowerInvariant()}", resting.Where(entry => entry.Collection == shelf.Collection).Select(entry => entry.Name));
        }

        page.Notice();
    }
}
