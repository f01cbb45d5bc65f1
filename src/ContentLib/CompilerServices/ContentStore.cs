using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ContentLib.CompilerServices;

/// <summary>
/// The data of one collection, as generated code hands it over: literals with text and tables, and the readers that
/// make records of them. For generated code only; frozen within a major version.
/// </summary>
/// <remarks>
/// Every literal is a <c>"..."u8</c> constant, which lies in the assembly's mapped data and does not move; the store
/// keeps pointers into it. docs/storage.md describes the layout.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract unsafe partial class ContentStore
{
    // Entries as they are made; the store of a content type reads it too, a call less on the way to an entry.
    private protected readonly object?[] _entries;
    private readonly nint[] _buckets;

    // Ids of entries that were looked up again after they were made: to compare them costs no call and no look at the
    // entry. Null before that, since most programs look an entry up once.
    private string?[]? _knownIds;
    private byte* _rows;
    private byte* _ids;

    /// <summary>Made by the generated store.</summary>
    /// <param name="layout">The storage layout that the generator wrote.</param>
    /// <param name="collection">The collection's name.</param>
    /// <param name="count">The number of entries.</param>
    /// <param name="bucketCount">The number of bucket literals.</param>
    /// <exception cref="ContentException">This runtime does not know the layout.</exception>
    protected ContentStore(int layout, string collection, int count, int bucketCount)
    {
        if (layout is < 1 or > StorageCode.Layout)
        {
            throw UnknownLayout(layout, collection);
        }

        Collection = collection;
        Count = count;
        _entries = count == 0 ? [] : new object?[count];
        _buckets = bucketCount == 0 ? [] : new nint[bucketCount];
    }

    /// <summary>The collection's name.</summary>
    public string Collection { get; }

    /// <summary>The number of entries.</summary>
    public int Count { get; }

    /// <summary>The literal of a bucket: a table of offsets, then the entries.</summary>
    /// <param name="number">The bucket, from zero.</param>
    protected abstract ReadOnlySpan<byte> Bucket(int number);

    /// <summary>The literal with the place of each rank and the table of ids.</summary>
    protected abstract ReadOnlySpan<byte> Index { get; }

    /// <summary>The literal with the table of folded names and aliases.</summary>
    protected virtual ReadOnlySpan<byte> Names => default;

    /// <summary>The literal with the entries that refer to each entry.</summary>
    protected virtual ReadOnlySpan<byte> Referrers => default;

    /// <summary>The literal with the entries of each code.</summary>
    protected virtual ReadOnlySpan<byte> Codes => default;

    /// <summary>The literal of an [Indexed] property.</summary>
    /// <param name="number">The property, numbered by the generator.</param>
    protected virtual ReadOnlySpan<byte> PropertyIndex(int number) => default;

    /// <summary>Makes the record of an entry.</summary>
    /// <param name="reader">At the entry's id.</param>
    protected abstract object ReadEntry(ref ContentReader reader);

    /// <summary>Makes an item of a list of this collection's entries or their parts.</summary>
    /// <param name="kind">The kind of item, numbered by the generator.</param>
    /// <param name="reader">At the item.</param>
    protected virtual object? ReadItem(int kind, ref ContentReader reader) => throw new ContentException($"The collection '{Collection}' has no list items of kind {kind}.");

    /// <summary>The id of a record of this collection.</summary>
    /// <param name="entry">The record.</param>
    public abstract string IdOf(object entry);

    /// <summary>The name of a record of this collection; null where it has none.</summary>
    /// <param name="entry">The record.</param>
    public virtual string? NameOf(object entry) => null;

    /// <summary>Adds a record's name and aliases.</summary>
    /// <param name="entry">The record.</param>
    /// <param name="names">Where to.</param>
    protected virtual void CollectNames(object entry, ContentNames names)
    {
    }

    /// <summary>A collection with entries that refer to this one's, by its number in the library.</summary>
    /// <param name="number">The number.</param>
    protected virtual ContentStore ReferrerStoreAt(int number) => this;

    /// <summary>A collection that entries of this one refer to as entries of any type, by its number in the library.</summary>
    /// <param name="number">The number.</param>
    protected virtual ContentStore EntryStoreAt(int number) => this;

    /// <summary>The entry at a rank, made on first touch.</summary>
    /// <param name="rank">The rank: the position in the set.</param>
    public object GetEntry(int rank) => _entries[rank] ?? MakeEntry(rank);

    internal void AddNames(object entry, ContentNames names) => CollectNames(entry, names);

    internal object? ReadListItem(int kind, ref ContentReader reader) => ReadItem(kind, ref reader);

    internal ContentEntry ReadEntryOfAnyType(int number, int rank) => new(EntryStoreAt(number), rank);

    internal byte* PropertyIndexData(int number) => Pin(PropertyIndex(number), PropertyIndex(number));

    /// <summary>
    /// The address of a literal, asked for twice. Literals lie in the mapped assembly; but a hot reload on an older
    /// runtime may hand over a new array each time, which the collector would move: that one is copied.
    /// </summary>
    private static byte* Pin(ReadOnlySpan<byte> literal, ReadOnlySpan<byte> again)
    {
        byte* data = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(literal));
        return data == Unsafe.AsPointer(ref MemoryMarshal.GetReference(again)) ? data : Copy(literal);
    }

    // Kept for the life of the process, as the literal of an assembly would be.
    private static byte* Copy(ReadOnlySpan<byte> literal)
    {
        byte* copy = (byte*)NativeMemory.Alloc((nuint)literal.Length);
        literal.CopyTo(new Span<byte>(copy, literal.Length));
        return copy;
    }

    private protected void FillEntry(int rank, object entry) => _entries[rank] = entry;

    private protected object MakeEntry(int rank)
    {
        ContentReader reader = new(this, EntryData(rank));
        for (int formerIds = (int)reader.ReadUInt64(); formerIds > 0; formerIds--)
        {
            reader.Take((int)reader.ReadUInt64());
        }

        object entry = ReadEntry(ref reader);

        // Two threads may make it at once; all see the first one. The exchange is a full fence, so that no processor
        // shows the reference before the record that it points to.
        return Interlocked.CompareExchange(ref _entries[rank], entry, null) ?? entry;
    }

    private byte* EntryData(int rank)
    {
        if (_rows == null)
        {
            OpenIndex();
        }

        byte* row = _rows + (rank * StorageCode.RowSize);
        int number = ((row[0] & 0x3F) << 6) | (row[1] & 0x3F);
        int place = ((row[2] & 0x3F) << 6) | (row[3] & 0x3F);
        byte* bucket = (byte*)_buckets[number];
        if (bucket == null)
        {
            bucket = Pin(Bucket(number), Bucket(number));
            _buckets[number] = (nint)bucket;
        }

        byte* offset = bucket + (place * StorageCode.OffsetDigits);
        return bucket + (((offset[0] & 0x3F) << 18) | ((offset[1] & 0x3F) << 12) | ((offset[2] & 0x3F) << 6) | (offset[3] & 0x3F));
    }

    // Threads that open the index at once write the same values, and each pointer is of use without the other.
    private void OpenIndex()
    {
        byte* rows = Pin(Index, Index);
        _ids = rows + (_entries.Length * StorageCode.RowSize);
        _rows = rows;
    }

    private ContentException UnknownLayout(int layout, string collection)
    {
        string runtime = typeof(ContentStore).Assembly.GetName().Version?.ToString() ?? "?";
        string content = GetType().Assembly.GetName().ToString();
        return new ContentException(
            $"The collection '{collection}' of {content} was compiled with storage layout {layout}; ContentLib {runtime} reads layouts 1 to {StorageCode.Layout}. Use a ContentLib at least as new as the one that the content was built with.");
    }
}
