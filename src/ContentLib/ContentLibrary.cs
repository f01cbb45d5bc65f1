using System.ComponentModel;
using ContentLib.CompilerServices;

namespace ContentLib;

/// <summary>All collections of an assembly, for code that works with any content type.</summary>
/// <remarks>
/// Prefer a catalog (<c>Therapies.All</c>) where the content type is known: a trimmed program keeps every collection
/// that a method of this class may need.
/// </remarks>
public sealed class ContentLibrary
{
    private readonly ContentLibraryData _data;

    /// <summary>Made by generated code.</summary>
    /// <param name="data">The generated data.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ContentLibrary(ContentLibraryData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        _data = data;
    }

    /// <summary>The library's name, such as <c>Oncology</c>.</summary>
    public string Name => _data.Name;

    /// <summary>The version of the assembly that holds the content.</summary>
    public string Version => _data.Version;

    /// <summary>The language of the content, such as <c>en</c>.</summary>
    public string Language => _data.Language;

    /// <summary>The latest day on which an entry was checked against its sources; null where no entry has a <see cref="Review"/>.</summary>
    public DateOnly? AsOf => _data.AsOf < 0 ? null : DateOnly.FromDayNumber(_data.AsOf);

    /// <summary>The earliest day by which an entry is to be checked again; null where no entry has a <see cref="Review"/>.</summary>
    public DateOnly? NextCheckDue => _data.NextCheckDue < 0 ? null : DateOnly.FromDayNumber(_data.NextCheckDue);

    /// <summary>The names of the collections, in ordinal order.</summary>
    public ContentList<string> Collections
    {
        get
        {
            string[] names = new string[_data.CollectionCount];
            for (int i = 0; i < names.Length; i++)
            {
                names[i] = _data.StoreAt(i).Collection;
            }

            return ContentList.Create<string>(names);
        }
    }

    /// <summary>All entries of a content type.</summary>
    /// <remarks>
    /// For code that is generic over content types. A program that is trimmed (PublishTrimmed) keeps every collection of
    /// the library once it calls this, whatever <typeparamref name="T"/> is; with NativeAOT only those that it names.
    /// A catalog (<c>Therapies.All</c>) is the same set, and keeps its own collection alone.
    /// </remarks>
    /// <typeparam name="T">The content type.</typeparam>
    /// <exception cref="ArgumentException">The library has no such content type.</exception>
    public ContentSet<T> Set<T>()
        where T : class =>
        (_data.StoreOf(typeof(T)) as ContentStore<T>)?.Set
            ?? throw new ArgumentException($"The library '{Name}' has no content type '{typeof(T).Name}'.");

    /// <summary>All entries of a collection as entries of any type, in the order of its set.</summary>
    /// <param name="collection">The collection's name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="collection"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The library has no such collection; the message names the nearest.</exception>
    public ContentList<ContentEntry> Entries(string collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        ContentStore store = StoreNamed(collection) ?? throw CollectionNotFound(collection);
        ContentEntry[] entries = new ContentEntry[store.Count];
        for (int rank = 0; rank < entries.Length; rank++)
        {
            entries[rank] = new ContentEntry(store, rank);
        }

        return ContentList.Create<ContentEntry>(entries);
    }

    /// <summary>Gives an entry by its collection and its id or former id.</summary>
    /// <param name="collection">The collection's name.</param>
    /// <param name="id">The id.</param>
    /// <param name="entry">The entry, or the default.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public bool TryGet(string collection, string id, out ContentEntry entry)
    {
        ArgumentNullException.ThrowIfNull(collection);
        ArgumentNullException.ThrowIfNull(id);
        ContentStore? store = StoreNamed(collection);
        int rank = store?.FindRank(id) ?? -1;
        entry = rank < 0 ? default : new ContentEntry(store!, rank);
        return rank >= 0;
    }

    /// <summary>
    /// The entry that a person means, in any collection: by its id, else by a former id, else by its name or an
    /// alias. Case and accents do not matter.
    /// </summary>
    /// <param name="text">What the person wrote.</param>
    /// <returns>The entry; null where there is none, or where several would do within a step.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ContentEntry? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string folded = TextFolding.Fold(text);
        List<ContentEntry> found = Identified(folded);
        List<ContentEntry> current = found.FindAll(entry => entry.Id == folded);
        found = current.Count > 0 ? current : found;
        if (found.Count == 0 && folded.Length > 0)
        {
            found.AddRange(Named(folded));
        }

        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>Every entry of any collection with this id, former id, name or alias. Case and accents do not matter.</summary>
    /// <param name="text">The id, name or alias.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ContentList<ContentEntry> FindAll(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string folded = TextFolding.Fold(text);
        return Stores().SelectMany(store => store.FindAll(folded), static (store, rank) => new ContentEntry(store, rank)).ToContentList();
    }

    /// <summary>
    /// The entries that carry a code in a property of type <see cref="Code"/> of their own, best first: those that mean
    /// the same as the code before wider and narrower ones, then by collection and id.
    /// </summary>
    /// <remarks>
    /// Case, white space and, in a hierarchical system (ICD-10-CM, ICD-10, ICD-O-3), dots of the code do not matter.
    /// Where no entry carries a code of such a system, it is cut at its end, down to the three characters of a category,
    /// until entries do: <c>C34.11</c> finds what carries <c>C34</c>. A code thus found is wider than the one asked for.
    /// </remarks>
    /// <param name="system">The code system's URI: <see cref="CodeSystems"/>.</param>
    /// <param name="code">The code.</param>
    /// <returns>The entries; none where the code is not known.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ContentList<ContentEntry> FindByCode(string system, string code)
    {
        ArgumentNullException.ThrowIfNull(system);
        ArgumentNullException.ThrowIfNull(code);
        string folded = CodeText.FoldSystem(system);
        string key = CodeText.Fold(folded, code);
        int shortest = CodeText.IsHierarchical(folded) ? CodeText.ShortestPrefix : key.Length;
        CodeHits hits = new();
        for (int length = key.Length; length > 0 && (length >= shortest || length == key.Length) && hits.IsEmpty; length--)
        {
            foreach (ContentStore store in Stores())
            {
                store.FindCode(folded, key[..length], hits);
            }
        }

        return hits.ToContentList();
    }

    /// <summary>The entries that carry a code, best first; <see cref="FindByCode(string, string)"/>.</summary>
    /// <param name="system">The code system's URI, as in <see cref="Code.System"/>.</param>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ContentList<ContentEntry> FindByCode(Uri system, string code)
    {
        ArgumentNullException.ThrowIfNull(system);

        // Not AbsoluteUri, which would put a slash behind a host.
        return FindByCode(system.OriginalString, code);
    }

    /// <summary>
    /// Every entry of the library that refers to an entry, through any property of its own or of its parts, each once;
    /// by collection, then in the order of its set.
    /// </summary>
    /// <remarks>
    /// As <see cref="Set{T}"/>, it keeps every collection of a program that is trimmed (PublishTrimmed);
    /// <see cref="ReferrersOf(ContentEntry)"/> with <c>Therapies.All.Entry(id)</c> keeps those that may refer to the entry.
    /// </remarks>
    /// <typeparam name="T">The content type of the entry referred to.</typeparam>
    /// <param name="id">Its id.</param>
    /// <exception cref="ArgumentException">The library has no such content type.</exception>
    /// <exception cref="KeyNotFoundException">There is no such entry; the message names the nearest id.</exception>
    public ContentList<ContentEntry> ReferrersOf<T>(ContentId<T> id)
        where T : class => ReferrersOf(Set<T>().Entry(id));

    /// <summary>Every entry of the library that refers to an entry.</summary>
    /// <param name="entry">The entry referred to; the default value has none.</param>
    public ContentList<ContentEntry> ReferrersOf(ContentEntry entry) =>
        entry.Store is null ? ContentList<ContentEntry>.Empty : ContentList.Create<ContentEntry>(entry.Store.ReadReferrers(entry.Rank));

    /// <summary>The entries that fit a question or some words best, of all collections with a [Searchable] property.</summary>
    /// <remarks>
    /// Any text will do: there is no query language, and nothing is an error. Forms of a word are equal (treat,
    /// treatment), and so are British and American spellings; a word that the content does not have stands for those
    /// within a typing error or two, and the last one for words that begin so. The index is compiled into the library:
    /// there is nothing to load or to configure.
    /// </remarks>
    /// <param name="query">What the person wrote.</param>
    /// <param name="limit">How many hits at most.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
    public SearchResults Search(string query, int limit = 10) => Search(query, new SearchOptions { Limit = limit });

    /// <summary>The entries that fit a question or some words best; <see cref="Search(string, int)"/>.</summary>
    /// <param name="query">What the person wrote.</param>
    /// <param name="options">Which of them to give, and what to count.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number in <paramref name="options"/> is negative.</exception>
    public SearchResults Search(string query, SearchOptions options) => SearchEngine.Search(Stores(), query, options);

    /// <summary>Names and aliases that a person may be typing, best first.</summary>
    /// <param name="prefix">What is typed so far; the last word may be incomplete.</param>
    /// <param name="limit">How many at most.</param>
    /// <exception cref="ArgumentNullException"><paramref name="prefix"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
    public ContentList<SearchSuggestion> Suggest(string prefix, int limit = 10) => SearchEngine.Suggest(Stores(), prefix, limit);

    /// <summary>
    /// Every text of the library in pieces that can be cited, by collection, then in the order of its set: for chat
    /// assistants and vector stores. Names, aliases and addresses are no passages.
    /// </summary>
    /// <remarks>A Markdown is divided at its headings. Entries are read as the enumeration comes to them.</remarks>
    public IEnumerable<Passage> Passages() => PassageReader.Read(Stores());

    /// <summary>The library's name and version.</summary>
    public override string ToString() => $"{Name} {Version}";

    private List<ContentEntry> Identified(string id)
    {
        List<ContentEntry> found = [];
        foreach (ContentStore store in Stores())
        {
            int rank = store.FindRank(id);
            if (rank >= 0)
            {
                found.Add(new ContentEntry(store, rank));
            }
        }

        return found;
    }

    private IEnumerable<ContentEntry> Named(string folded)
    {
        foreach (ContentStore store in Stores())
        {
            foreach (int rank in store.FindNames(folded))
            {
                yield return new ContentEntry(store, rank);
            }
        }
    }

    private ContentStore[] Stores()
    {
        ContentStore[] stores = new ContentStore[_data.CollectionCount];
        for (int i = 0; i < stores.Length; i++)
        {
            stores[i] = _data.StoreAt(i);
        }

        return stores;
    }

    private ContentStore? StoreNamed(string collection) => Stores().FirstOrDefault(store => store.Collection == collection);

    private KeyNotFoundException CollectionNotFound(string collection)
    {
        string? nearest = NearestText.Find(collection, Collections);
        string suggestion = nearest is null ? "" : $" Did you mean '{nearest}'?";
        return new KeyNotFoundException($"The library '{Name}' has no collection '{collection}'.{suggestion}");
    }
}
