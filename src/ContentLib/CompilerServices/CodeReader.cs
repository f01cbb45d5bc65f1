namespace ContentLib.CompilerServices;

/// <summary>
/// Reads the literal of codes: the number of systems and each with the offset of its table; a table is the number of
/// codes, the offset of each, then the codes in ordinal order, each with the entries that mean the same and the others.
/// </summary>
internal readonly unsafe ref struct CodeReader(ContentStore store, byte* literal)
{
    private readonly ContentStore _store = store;
    private readonly byte* _literal = literal;

    public void Find(string system, string code, CodeHits hits)
    {
        ContentReader systems = At(0);
        for (int count = systems.ReadCount(); count > 0; count--)
        {
            string name = systems.ReadString();
            int table = systems.ReadOffset();
            if (name == system)
            {
                FindIn(table, code, hits);
                return;
            }
        }
    }

    private void FindIn(int table, string code, CodeHits hits)
    {
        ContentReader header = At(table);
        int low = 0;
        int high = header.ReadCount() - 1;
        byte* offsets = header.Position;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            ContentReader group = At(StorageCode.ReadFixed(offsets + (middle * StorageCode.OffsetDigits), StorageCode.OffsetDigits));
            int order = string.CompareOrdinal(group.ReadString(), code);
            if (order == 0)
            {
                Add(ref group, hits, isExact: true);
                Add(ref group, hits, isExact: false);
                return;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }
    }

    private void Add(ref ContentReader group, CodeHits hits, bool isExact)
    {
        for (int count = group.ReadCount(); count > 0; count--)
        {
            hits.Add(new ContentEntry(_store, group.ReadCount()), isExact);
        }
    }

    private ContentReader At(int offset) => new(_store, _literal + offset);
}
