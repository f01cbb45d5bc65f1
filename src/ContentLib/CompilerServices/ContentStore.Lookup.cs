namespace ContentLib.CompilerServices;

/// <summary>Looks entries up in the tables: by id, by name, by code, and who refers to them.</summary>
public abstract unsafe partial class ContentStore
{
    /// <summary>The id at a rank, without making the entry.</summary>
    internal virtual string IdAt(int rank)
    {
        ContentReader reader = new(this, EntryData(rank));
        reader.SkipFormerIds();
        return reader.ReadString();
    }

    /// <summary>The rank of an id or former id; -1 where there is none.</summary>
    /// <remarks>
    /// Few calls on purpose, here and in what it calls: in a fresh process each method costs the compiler some 50
    /// microseconds, and all of them together are the time of a first look-up (docs/benchmarks.md).
    /// </remarks>
    internal virtual int FindRank(string id)
    {
        byte* table = _ids;
        if (table == null)
        {
            if (_entries.Length == 0)
            {
                return -1;
            }

            OpenIndex();
            table = _ids;
        }

        // The mask is read through the pointer, so that no processor can pair a new pointer with an old mask.
        uint mask = (1u << (*table & 0x3F)) - 1;
        byte* slots = table + StorageCode.SlotTableHeader;
        uint hash;
        fixed (char* chars = id)
        {
            hash = StableHash.Of(chars, id.Length);
        }

        // The two digits of the fingerprint as they stand in a slot: a comparison instead of decoding each.
        uint fingerprint = hash >> (32 - (StorageCode.SlotFingerprintDigits * StorageCode.FixedBits));
        uint written = 0x4040 | (fingerprint >> 6) | ((fingerprint & 0x3F) << 8);
        string?[]? known = _knownIds;
        for (uint slot = hash & mask; ; slot = (slot + 1) & mask)
        {
            byte* data = slots + (slot * StorageCode.SlotSize);
            uint digits = *(uint*)(data + 1) >> 8;
            if (*(ushort*)data == written)
            {
                int rank = (int)(((digits & 0x3F) << 12) | ((digits >> 2) & 0xFC0) | ((digits >> 16) & 0x3F)) - 1;
                if (rank >= 0 && ((known is not null && known[rank] is { } own && own == id) || HasId(rank, id)))
                {
                    return rank;
                }
            }

            // A slot whose digits of the rank are all zero is empty.
            if (digits == 0x404040)
            {
                return -1;
            }
        }
    }

    private static readonly List<int> s_noRanks = [];

    /// <summary>The ranks of all entries with a folded name or alias, ascending; not to be changed.</summary>
    internal virtual List<int> FindNames(string folded)
    {
        byte* table = Pin(Names, Names);
        if (table == null)
        {
            return s_noRanks;
        }

        List<int>? ranks = null;
        uint count = (uint)StorageCode.ReadFixed(table, StorageCode.NameTableHeader);
        byte* slots = table + StorageCode.NameTableHeader;
        uint hash = StableHash.Of(folded);
        int fingerprint = StorageCode.Fingerprint(hash);
        for (uint slot = hash % count; ; slot = slot + 1 == count ? 0 : slot + 1)
        {
            byte* data = slots + (slot * StorageCode.SlotSize);
            int rank = StorageCode.ReadFixed(data + StorageCode.SlotFingerprintDigits, StorageCode.SlotRankDigits) - 1;
            if (rank < 0)
            {
                ranks?.Sort();
                return ranks ?? s_noRanks;
            }

            if (StorageCode.ReadFixed(data, StorageCode.SlotFingerprintDigits) == fingerprint && ranks?.Contains(rank) != true && HasName(rank, folded))
            {
                (ranks ??= []).Add(rank);
            }
        }
    }

    /// <summary>The ranks of all entries with a folded id, former id, name or alias, ascending.</summary>
    internal List<int> FindAll(string folded)
    {
        List<int> ranks = FindNames(folded);
        int rank = FindRank(folded);
        if (rank >= 0 && !ranks.Contains(rank))
        {
            // A new list, since the one found is not ours to change.
            ranks = [.. ranks, rank];
            ranks.Sort();
        }

        return ranks;
    }

    /// <summary>Every entry of the library that refers to the entry at a rank, by collection and rank.</summary>
    internal virtual ContentEntry[] ReadReferrers(int rank)
    {
        byte* data = Pin(Referrers, Referrers);
        if (data == null)
        {
            return [];
        }

        int offset = StorageCode.ReadFixed(data + (rank * StorageCode.OffsetDigits), StorageCode.OffsetDigits);
        ContentReader reader = new(this, data + offset);
        ContentEntry[] referrers = new ContentEntry[reader.ReadCount()];
        for (int i = 0; i < referrers.Length; i++)
        {
            ContentStore store = ReferrerStoreAt(reader.ReadCount());
            referrers[i] = new ContentEntry(store, reader.ReadCount());
        }

        return referrers;
    }

    /// <summary>Adds the entries that carry a code, without making them.</summary>
    /// <param name="system">The code system's URI, folded.</param>
    /// <param name="code">The code, folded.</param>
    /// <param name="entries">Where to.</param>
    internal void FindCode(string system, string code, CodeHits entries)
    {
        byte* literal = Pin(Codes, Codes);
        if (literal != null)
        {
            new CodeReader(this, literal).Find(system, code, entries);
        }
    }

    /// <summary>Whether one of the former ids, or the id that follows them, is this one.</summary>
    private bool HasId(int rank, string id)
    {
        if (_entries[rank] is { } entry && LearnId(rank, entry) == id)
        {
            return true;
        }

        ContentReader reader = new(this, EntryData(rank));
        for (int ids = (int)reader.ReadUInt64() + 1; ids > 0; ids--)
        {
            int length = (int)reader.ReadUInt64();
            byte* text = reader.Take(length);
            int same = 0;
            while (length == id.Length && same < length && text[same] == id[same])
            {
                same++;
            }

            if (same == id.Length && length == same)
            {
                return true;
            }
        }

        return false;
    }

    // A method of its own, which a first look-up does without.
    private string LearnId(int rank, object entry)
    {
        // Two threads may make the array at once; then one of them has to ask for an id again.
        string?[] known = _knownIds ??= new string?[_entries.Length];
        return known[rank] = IdOf(entry);
    }

    private bool HasName(int rank, string folded)
    {
        ContentNames names = new();
        CollectNames(GetEntry(rank), names);
        return names.Contains(folded);
    }
}
