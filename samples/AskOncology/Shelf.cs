namespace AskOncology;

/// <summary>One collection, as this program asks for it: the word on the command line and how its entries are shown.</summary>
internal abstract class Shelf(string word, string title)
{
    public string Word { get; } = word;

    public string Title { get; } = title;

    public abstract string Collection { get; }

    public ContentList<ContentEntry> Entries => OncologyContent.Library.Entries(Collection);

    /// <summary>Shows the entry that a person means by an id, a name or an alias, where there is exactly one.</summary>
    public abstract bool TryShow(string text, Page page);

    /// <summary>Shows an entry of this very collection.</summary>
    public abstract void Show(ContentEntry entry, Page page);

    /// <summary>Every entry with that name or alias.</summary>
    public abstract IReadOnlyList<ContentEntry> Candidates(string text);

    public abstract void ShowList(Page page);
}

/// <inheritdoc />
/// <param name="word">The word on the command line.</param>
/// <param name="title">What a person calls the collection.</param>
/// <param name="entries">The catalog's set.</param>
/// <param name="id">Where the type keeps its id.</param>
/// <param name="line">An entry in one line, for a list.</param>
/// <param name="show">An entry in full.</param>
internal sealed class Shelf<T>(
    string word, string title, ContentSet<T> entries, Func<T, ContentId<T>> id, Func<T, string> line, Action<T, Page> show)
    : Shelf(word, title)
    where T : class
{
    /// <summary>The chapters of the list; one without a heading unless set.</summary>
    public IEnumerable<(string Heading, IReadOnlyList<T> Entries)> Chapters { get; init; } = [("", entries)];

    public override string Collection => entries.Collection;

    public override bool TryShow(string text, Page page)
    {
        T? entry = entries.Find(text);
        if (entry is not null)
        {
            show(entry, page);
        }

        return entry is not null;
    }

    public override void Show(ContentEntry entry, Page page) => show(entries[entry.Id], page);

    public override IReadOnlyList<ContentEntry> Candidates(string text) =>
        [.. entries.FindAll(text).Select(entry => entries.Entry(id(entry)))];

    public override void ShowList(Page page)
    {
        page.Title(Title, $"{entries.Count} entries; one in full: {Word} <name or id>");
        foreach ((string heading, IReadOnlyList<T> chapter) in Chapters)
        {
            page.Heading(heading);
            foreach (T entry in chapter)
            {
                page.Item(line(entry), lead: entries.Entry(id(entry)).Name, tail: id(entry).Value);
            }
        }

        page.Notice();
    }
}
