namespace ContentLib.CompilerServices;

/// <summary>
/// Reads the literal of an [Indexed] property: the number of keys, the offset of each group, then the groups in order
/// of their keys. A group is its key and the list of its entries.
/// </summary>
internal readonly unsafe ref struct IndexReader
{
    private readonly ContentStore _store;
    private readonly byte* _literal;
    private readonly byte* _offsets;
    private readonly int _count;

    public IndexReader(ContentStore store, byte* literal)
    {
        ContentReader reader = new(store, literal);
        _store = store;
        _literal = literal;
        _count = reader.ReadCount();
        _offsets = reader.Position;
    }

    public ContentList<T> Find<T>(long key)
        where T : class => Find<T>(key, null);

    public ContentList<T> Find<T>(string key)
        where T : class => Find<T>(0, key);

    /// <summary>By the text where there is one, else by the number: an index has keys of one kind.</summary>
    private ContentList<T> Find<T>(long number, string? text)
        where T : class
    {
        int low = 0;
        int high = _count - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            ContentReader group = Group(middle);
            int order = text is null ? group.ReadInt64().CompareTo(number) : string.CompareOrdinal(group.ReadString(), text);
            if (order == 0)
            {
                return group.ReadReferences<T>(_store);
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ContentList<T>.Empty;
    }

    /// <summary>Every key with its entries.</summary>
    public IndexGroup[] Groups(bool textKeys, int property)
    {
        IndexGroup[] groups = new IndexGroup[_count];
        for (int i = 0; i < groups.Length; i++)
        {
            ContentReader group = Group(i);
            string? text = textKeys ? group.ReadString() : null;
            long key = textKeys ? 0 : group.ReadInt64();
            int[] ranks = new int[group.ReadCount()];
            int digits = ranks.Length == 0 ? 0 : group.ReadCount();
            for (int item = 0; item < ranks.Length; item++)
            {
                ranks[item] = StorageCode.ReadFixed(group.Take(digits), digits);
            }

            groups[i] = new IndexGroup(_store.KeyOf(property, key, text)!, ranks);
        }

        return groups;
    }

    private ContentReader Group(int number) =>
        new(_store, _literal + StorageCode.ReadFixed(_offsets + (number * StorageCode.OffsetDigits), StorageCode.OffsetDigits));
}
