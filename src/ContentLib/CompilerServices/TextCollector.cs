using System.ComponentModel;
using System.Globalization;

namespace ContentLib.CompilerServices;

/// <summary>The texts of one entry, as generated code hands them over. For generated code only; frozen within a major version.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextCollector
{
    private readonly List<EntryText> _texts = [];
    private string _path = "";
    private List<ContentEntry> _sources = [];

    internal IReadOnlyList<EntryText> Texts => _texts;

    /// <summary>Adds a text.</summary>
    /// <param name="property">The property.</param>
    /// <param name="text">The text; null or empty adds nothing.</param>
    /// <param name="weight">Its weight in search, or 0.</param>
    public void Add(string property, string? text, double weight) => Add(property, text, weight, EntryTextKind.Text);

    /// <summary>Adds several texts.</summary>
    /// <param name="property">The property.</param>
    /// <param name="texts">The texts; null adds nothing.</param>
    /// <param name="weight">Their weight in search, or 0.</param>
    public void Add(string property, ContentList<string>? texts, double weight) => AddAll(property, texts, weight, EntryTextKind.Text);

    /// <summary>Adds a formatted text.</summary>
    /// <param name="property">The property.</param>
    /// <param name="text">The text; null or empty adds nothing.</param>
    /// <param name="weight">Its weight in search, or 0.</param>
    public void Add(string property, Markdown? text, double weight)
    {
        if (text is not null && text != Markdown.Empty)
        {
            _texts.Add(new EntryText(_path + property, null, text, weight, EntryTextKind.Text, _sources));
        }
    }

    /// <summary>Adds several formatted texts.</summary>
    /// <param name="property">The property.</param>
    /// <param name="texts">The texts; null adds nothing.</param>
    /// <param name="weight">Their weight in search, or 0.</param>
    public void Add(string property, ContentList<Markdown>? texts, double weight)
    {
        for (int i = 0; i < (texts?.Count ?? 0); i++)
        {
            Add(Item(property, i), texts![i], weight);
        }
    }

    /// <summary>Adds a name or alias.</summary>
    /// <param name="property">The property.</param>
    /// <param name="name">The name; null or empty adds nothing.</param>
    /// <param name="weight">Its weight in search, or 0.</param>
    public void AddName(string property, string? name, double weight) => Add(property, name, weight, EntryTextKind.Name);

    /// <summary>Adds several names or aliases.</summary>
    /// <param name="property">The property.</param>
    /// <param name="names">The names; null adds nothing.</param>
    /// <param name="weight">Their weight in search, or 0.</param>
    public void AddName(string property, ContentList<string>? names, double weight) => AddAll(property, names, weight, EntryTextKind.Name);

    /// <summary>Adds the name of an entry referred to.</summary>
    /// <param name="property">The property.</param>
    /// <param name="name">The name; null or empty adds nothing.</param>
    /// <param name="weight">Its weight in search.</param>
    public void AddReferredName(string property, string? name, double weight) => Add(property, name, weight, EntryTextKind.ReferredName);

    /// <summary>Adds a source of the entry, or of the part that was entered last.</summary>
    /// <param name="store">The collection of sources.</param>
    /// <param name="source">The source; null adds nothing.</param>
    public void Cite(ContentStore store, object? source)
    {
        int rank = source is null ? -1 : store.FindRank(store.IdOf(source));
        if (rank >= 0)
        {
            _sources.Add(new ContentEntry(store, rank));
        }
    }

    /// <summary>Begins a part: what is added next stands in it.</summary>
    /// <param name="property">The property that holds the part.</param>
    /// <param name="index">Its position in a list; -1 where it is no list.</param>
    /// <returns>What <see cref="Leave"/> takes.</returns>
    public object Enter(string property, int index)
    {
        State outer = new(_path, _sources);
        _path += (index < 0 ? property : Item(property, index)) + ".";
        _sources = [];
        return outer;
    }

    /// <summary>Ends a part.</summary>
    /// <param name="outer">What <see cref="Enter"/> gave.</param>
    public void Leave(object outer)
    {
        State state = (State)outer;

        // A part without sources of its own rests on those of what holds it.
        if (_sources.Count == 0)
        {
            _sources.AddRange(state.Sources);
        }

        _path = state.Path;
        _sources = state.Sources;
    }

    private static string Item(string property, int index) => property + "[" + index.ToString(CultureInfo.InvariantCulture) + "]";

    private void AddAll(string property, ContentList<string>? texts, double weight, EntryTextKind kind)
    {
        for (int i = 0; i < (texts?.Count ?? 0); i++)
        {
            Add(Item(property, i), texts![i], weight, kind);
        }
    }

    private void Add(string property, string? text, double weight, EntryTextKind kind)
    {
        if (!string.IsNullOrEmpty(text))
        {
            _texts.Add(new EntryText(_path + property, text, null, weight, kind, _sources));
        }
    }

    private sealed record State(string Path, List<ContentEntry> Sources);
}
