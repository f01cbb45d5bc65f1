using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using ContentLib.CompilerServices;

namespace ContentLib;

/// <summary>All entries of a collection: a list in a fixed order, with look-ups by id and by name.</summary>
/// <remarks>
/// The order is ordinal by id, or what <see cref="ContentTypeAttribute.OrderBy"/> says: the same on every machine.
/// Entries are read when first asked for, and are single instances. Everything is thread-safe.
/// </remarks>
/// <typeparam name="T">The content type.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ContentSet<T> : IReadOnlyList<T>
    where T : class
{
    private readonly ContentStore<T> _store;

    internal ContentSet(ContentStore<T> store) => _store = store;

    /// <summary>The collection's name, such as <c>therapies</c>.</summary>
    public string Collection => _store.Collection;

    /// <summary>The number of entries.</summary>
    public int Count => _store.Count;

    internal ContentStore<T> Store => _store;

    /// <summary>The entry at a position of the order, counted from zero.</summary>
    /// <param name="index">The position.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public T this[int index] =>
        (uint)index < (uint)_store.Count
            ? _store.Get(index)
            : throw new ArgumentOutOfRangeException(nameof(index), index, $"The collection '{Collection}' has {Count} entries.");

    /// <summary>The entry with an id, or with a former id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such entry; the message names the nearest id.</exception>
    public T this[string id]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(id);
            int rank = _store.FindRank(id);
            return rank < 0 ? throw NotFound(id) : _store.Get(rank);
        }
    }

    /// <summary>The entry with an id, or with a former id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">There is no such entry; the message names the nearest id.</exception>
    public T this[ContentId<T> id] => this[id.Value];

    /// <summary>Gives the entry with an id or former id, exactly as written.</summary>
    /// <param name="id">The id.</param>
    /// <param name="entry">The entry, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool TryGet(string id, [NotNullWhen(true)] out T? entry)
    {
        ArgumentNullException.ThrowIfNull(id);
        int rank = _store.FindRank(id);
        entry = rank < 0 ? null : _store.Get(rank);
        return entry is not null;
    }

    /// <summary>Gives the entry with an id or former id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="entry">The entry, or null.</param>
    public bool TryGet(ContentId<T> id, [NotNullWhen(true)] out T? entry) => TryGet(id.Value, out entry);

    /// <summary>Whether there is an entry with an id or former id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool Contains(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _store.FindRank(id) >= 0;
    }

    /// <summary>
    /// The entry that a person means: by its id, else by a former id, else by its name or an alias. Case and accents
    /// do not matter.
    /// </summary>
    /// <param name="text">What the person wrote; white space at its ends does not matter.</param>
    /// <returns>The entry; null where there is none, or where several have that name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public T? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int rank = FindRank(text);
        return rank < 0 ? null : _store.Get(rank);
    }

    /// <summary>
    /// Every entry that a person may mean: with this id, former id, name or alias, in the order of the set. Case and
    /// accents do not matter.
    /// </summary>
    /// <param name="text">The id, name or alias.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ContentList<T> FindAll(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<int> ranks = _store.FindAll(TextFolding.Fold(text));
        T[] entries = new T[ranks.Count];
        for (int i = 0; i < entries.Length; i++)
        {
            entries[i] = _store.Get(ranks[i]);
        }

        return ContentList.Create<T>(entries);
    }

    /// <summary>The entry with an id as an entry of any type.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">There is no such entry; the message names the nearest id.</exception>
    public ContentEntry Entry(ContentId<T> id)
    {
        int rank = _store.FindRank(id.Value);
        return rank < 0 ? throw NotFound(id.Value) : new ContentEntry(_store, rank);
    }

    /// <summary>The entries that fit a question or some words best; <see cref="ContentLibrary.Search(string, int)"/>.</summary>
    /// <param name="query">What the person wrote: any text.</param>
    /// <param name="limit">How many hits at most.</param>
    /// <returns>The hits; none where the type has no [Searchable] property.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
    public SearchResults Search(string query, int limit = 10) => Search(query, new SearchOptions { Limit = limit });

    /// <summary>The entries that fit a question or some words best; <see cref="ContentLibrary.Search(string, int)"/>.</summary>
    /// <param name="query">What the person wrote: any text.</param>
    /// <param name="options">Which of them to give, and what to count.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number in <paramref name="options"/> is negative.</exception>
    public SearchResults Search(string query, SearchOptions options) => SearchEngine.Search(new ContentStore[] { _store }, query, options);

    /// <summary>Names and aliases that a person may be typing, best first.</summary>
    /// <param name="prefix">What is typed so far; the last word may be incomplete.</param>
    /// <param name="limit">How many at most.</param>
    /// <exception cref="ArgumentNullException"><paramref name="prefix"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
    public ContentList<SearchSuggestion> Suggest(string prefix, int limit = 10) => SearchEngine.Suggest(new ContentStore[] { _store }, prefix, limit);

    /// <summary>Enumerates the entries without allocating.</summary>
    public Enumerator GetEnumerator() => new(_store);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A short text: the collection and the number of entries.</summary>
    public override string ToString() => $"ContentSet<{typeof(T).Name}>({Collection}, {Count})";

    internal int FindRank(string text)
    {
        int rank = _store.FindRank(text);
        if (rank >= 0)
        {
            return rank;
        }

        string folded = TextFolding.Fold(text);
        if (folded.Length == 0)
        {
            return -1;
        }

        rank = _store.FindRank(folded);
        if (rank >= 0)
        {
            return rank;
        }

        List<int> ranks = _store.FindNames(folded);
        return ranks.Count == 1 ? ranks[0] : -1;
    }

    private KeyNotFoundException NotFound(string id)
    {
        string? nearest = NearestText.Find(id, AllIds());
        string suggestion = nearest is null ? "" : $" Did you mean '{nearest}'?";
        return new KeyNotFoundException($"The collection '{Collection}' has no entry '{id}'.{suggestion}");
    }

    private IEnumerable<string> AllIds()
    {
        for (int rank = 0; rank < _store.Count; rank++)
        {
            yield return _store.IdAt(rank);
        }
    }

    /// <summary>Enumerates a <see cref="ContentSet{T}"/>.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly ContentStore<T> _store;
        private int _rank;

        internal Enumerator(ContentStore<T> store)
        {
            _store = store;
            _rank = -1;
        }

        /// <inheritdoc />
        public readonly T Current => _store.Get(_rank);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc />
        public bool MoveNext() => ++_rank < _store.Count;

        /// <inheritdoc />
        public void Reset() => _rank = -1;

        /// <inheritdoc />
        public readonly void Dispose()
        {
        }
    }
}

/// <summary>Makes sets of entries that are not compiled from YAML.</summary>
public static class ContentSet
{
    /// <summary>
    /// A set of the given entries, for tests of code that takes a <see cref="ContentSet{T}"/>. It orders, finds and
    /// names entries as a compiled one does.
    /// </summary>
    /// <remarks>It reads the properties of the record by reflection, which the sets of a library never do.</remarks>
    /// <typeparam name="T">The content type.</typeparam>
    /// <param name="entries">The entries, in any order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">
    /// Two entries have one id, an entry has none, or <typeparamref name="T"/> is no content type.
    /// </exception>
    public static ContentSet<T> Create<[DynamicallyAccessedMembers(EntryMembers.Needed)] T>(params IEnumerable<T> entries)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(entries);
        return new CreatedStore<T>(new EntryProperties<T>(), entries.ToArray()).Set;
    }
}
