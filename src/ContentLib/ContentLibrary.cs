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
    /// Every entry of the library that refers to an entry, through any property of its own or of its parts, each once;
    /// by collection, then in the order of its set.
    /// </summary>
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

    private IEnumerable<ContentStore> Stores()
    {
        for (int i = 0; i < _data.CollectionCount; i++)
        {
            yield return _data.StoreAt(i);
        }
    }

    private ContentStore? StoreNamed(string collection) => Stores().FirstOrDefault(store => store.Collection == collection);

    private KeyNotFoundException CollectionNotFound(string collection)
    {
        string? nearest = NearestText.Find(collection, Collections);
        string suggestion = nearest is null ? "" : $" Did you mean '{nearest}'?";
        return new KeyNotFoundException($"The library '{Name}' has no collection '{collection}'.{suggestion}");
    }
}
