using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using ContentLib.CompilerServices;

namespace ContentLib;

/// <summary>
/// An immutable list: what content has where a C# program would have a list. Written as a collection expression:
/// <c>ContentList&lt;string&gt; names = ["a", "b"];</c>
/// </summary>
/// <remarks>
/// A list of a library reads its elements when they are first asked for, so that entries may refer to each other in
/// circles. Reading is thread-safe and always gives the same instances. Enumerating allocates nothing.
/// Two lists are equal when they are the same list or have equal elements in the same order; lists of entries of a
/// library are compared by the ids of their entries.
/// </remarks>
/// <typeparam name="T">The type of the elements.</typeparam>
[CollectionBuilder(typeof(ContentList), nameof(ContentList.Create))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed unsafe class ContentList<T> : IReadOnlyList<T>, IEquatable<ContentList<T>>
{
    /// <summary>The list without elements.</summary>
    public static readonly ContentList<T> Empty = new([]);

    private readonly int _count;

    // What a list of a library stands on: a table of entries, or the owner of parts, and a place in its data.
    private readonly ContentStore? _store;
    private readonly byte* _data;

    // For a list of parts the kind of its items; for a list of entries minus the digits of a rank.
    private readonly int _kind;

    private T[]? _items;

    internal ContentList(T[] items)
    {
        _items = items;
        _count = items.Length;
    }

    internal ContentList(ContentStore store, byte* data, int kind, int count)
    {
        _store = store;
        _data = data;
        _kind = kind;
        _count = count;
    }

    /// <summary>The number of elements.</summary>
    public int Count => _count;

    /// <summary>The element at a position, counted from zero.</summary>
    /// <param name="index">The position.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)_count)
            {
                throw new ArgumentOutOfRangeException(nameof(index), index, $"The list has {_count} elements.");
            }

            return HoldsEntries ? EntryAt(index) : Items[index];
        }
    }

    private bool HoldsEntries => _kind < 0;

    private T[] Items => _items ?? ReadItems();

    /// <summary>Enumerates the elements without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether the other list has equal elements in the same order.</summary>
    /// <param name="other">The other list, may be null.</param>
    public bool Equals(ContentList<T>? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || other._count != _count)
        {
            return false;
        }

        return HoldsEntries && other.HoldsEntries ? HasSameIds(other) : HasEqualElements(other);
    }

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ContentList<T>);

    /// <summary>A hash of the number of elements alone: entries may refer to each other in circles.</summary>
    public override int GetHashCode() => _count;

    /// <summary>A short text: the element's type and the number of elements, and not the elements.</summary>
    public override string ToString() => $"ContentList<{typeof(T).Name}>({_count})";

    private bool HasSameIds(ContentList<T> other)
    {
        if (_store == other._store && _data == other._data)
        {
            return true;
        }

        for (int i = 0; i < _count; i++)
        {
            int rank = RankAt(i);
            int otherRank = other.RankAt(i);
            bool same = _store == other._store
                ? rank == otherRank
                : _store!.Collection == other._store!.Collection && _store.IdAt(rank) == other._store.IdAt(otherRank);
            if (!same)
            {
                return false;
            }
        }

        return true;
    }

    private bool HasEqualElements(ContentList<T> other)
    {
        for (int i = 0; i < _count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(this[i], other[i]))
            {
                return false;
            }
        }

        return true;
    }

    private int RankAt(int index)
    {
        int digits = -_kind;
        return StorageCode.ReadFixed(_data + (index * digits), digits);
    }

    private T EntryAt(int index)
    {
        object entry = _store!.GetEntry(RankAt(index));
        return Unsafe.As<object, T>(ref entry);
    }

    private T[] ReadItems()
    {
        T[] items = new T[_count];
        ContentReader reader = new(_store!, _data);
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = (T)_store!.ReadListItem(_kind, ref reader)!;
        }

        // Two threads may read at once; all see the items of the first that is done.
        return Interlocked.CompareExchange(ref _items, items, null) ?? items;
    }

    /// <summary>Enumerates a <see cref="ContentList{T}"/>.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly ContentList<T> _list;
        private int _index;

        internal Enumerator(ContentList<T> list)
        {
            _list = list;
            _index = -1;
        }

        /// <inheritdoc />
        public readonly T Current => _list[_index];

        readonly object? IEnumerator.Current => Current;

        /// <inheritdoc />
        public bool MoveNext() => ++_index < _list._count;

        /// <inheritdoc />
        public void Reset() => _index = -1;

        /// <inheritdoc />
        public readonly void Dispose()
        {
        }
    }
}

/// <summary>Makes lists of content; a collection expression calls it.</summary>
public static class ContentList
{
    /// <summary>A list with the given elements.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements; they are copied.</param>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public static ContentList<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? ContentList<T>.Empty : new ContentList<T>(items.ToArray());

    /// <summary>A list with the elements of a sequence.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements; they are copied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ContentList<T> ToContentList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items as ContentList<T> ?? Create<T>(items.ToArray());
    }
}
