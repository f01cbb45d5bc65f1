using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ContentLib.CompilerServices;

/// <summary>The data of one collection with its content type. For generated code only; frozen within a major version.</summary>
/// <typeparam name="T">The content type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract unsafe class ContentStore<T> : ContentStore
    where T : class
{
    /// <inheritdoc />
    protected ContentStore(int layout, string collection, int count, int bucketCount)
        : base(layout, collection, count, bucketCount) => Set = new ContentSet<T>(this);

    /// <summary>All entries, always the same instance.</summary>
    public ContentSet<T> Set { get; }

    /// <summary>The entry at a rank.</summary>
    /// <param name="rank">The rank.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Get(int rank) => Unsafe.As<T>(_entries[rank] ?? MakeEntry(rank));

    /// <summary>The entries under a whole number, enum value, date or rank in an index.</summary>
    /// <param name="property">The number of the [Indexed] property.</param>
    /// <param name="key">The key.</param>
    public ContentList<T> Indexed(int property, long key) => new IndexReader(this, PropertyIndexData(property)).Find<T>(key);

    /// <summary>The entries under a text in an index.</summary>
    /// <param name="property">The number of the [Indexed] property.</param>
    /// <param name="key">The key; null finds nothing.</param>
    public ContentList<T> Indexed(int property, string? key) =>
        key is null ? ContentList<T>.Empty : new IndexReader(this, PropertyIndexData(property)).Find<T>(key);

    /// <summary>The entries under an entry of another collection in an index.</summary>
    /// <typeparam name="TKey">The content type of the key.</typeparam>
    /// <param name="property">The number of the [Indexed] property.</param>
    /// <param name="store">The collection of the key.</param>
    /// <param name="key">The key; an unknown one finds nothing.</param>
    public ContentList<T> Indexed<TKey>(int property, ContentStore<TKey> store, ContentId<TKey> key)
        where TKey : class
    {
        int rank = store.FindRank(key.Value);
        return rank < 0 ? ContentList<T>.Empty : Indexed(property, rank);
    }
}
