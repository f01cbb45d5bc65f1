using ContentLib.CompilerServices;

namespace ContentLib;

/// <summary>Takes the texts of entries apart into passages.</summary>
internal static class PassageReader
{
    public static IEnumerable<Passage> Read(IEnumerable<ContentStore> stores)
    {
        foreach (ContentStore store in stores)
        {
            for (int rank = 0; rank < store.Count; rank++)
            {
                ContentEntry entry = new(store, rank);
                TextCollector texts = new();
                store.AddTexts(entry.Value, texts);
                foreach (EntryText text in texts.Texts)
                {
                    foreach (Passage passage in text.Kind == EntryTextKind.Text ? Of(entry, text) : [])
                    {
                        yield return passage;
                    }
                }
            }
        }
    }

    private static IEnumerable<Passage> Of(ContentEntry entry, EntryText text)
    {
        ContentList<ContentEntry> sources = text.Sources.ToContentList();
        if (text.Plain is { } plain)
        {
            return [new Passage(entry, text.Property, null, null, plain, sources)];
        }

        return text.Formatted!.Sections()
            .Where(static section => section.Text.Length > 0)
            .Select(section => new Passage(
                entry,
                text.Property,
                section.Heading?.Text,
                section.Heading?.Anchor,
                section.Text,
                section.Citations.Count > 0 ? section.Citations : sources));
    }
}
