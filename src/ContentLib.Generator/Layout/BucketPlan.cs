using ContentLib.Generator.Linking;

namespace ContentLib.Generator.Layout;

/// <summary>
/// Which bucket holds which entry. An entry's bucket follows from its id alone, so that an edit touches one bucket;
/// the number of buckets is a power of two and changes only when a collection has doubled.
/// </summary>
internal static class BucketPlan
{
    /// <summary>At about 1.6 KB an entry a literal has 100 to 200 KB: docs/storage.md tells why.</summary>
    private const int EntriesPerBucket = 128;

    /// <summary>What the two digits of a row can say.</summary>
    private const int MaxBuckets = 1 << (StorageCode.RowBucketDigits * StorageCode.FixedBits);

    /// <summary>The entries of each bucket in ordinal order of their ids; none for an empty collection.</summary>
    public static LinkedEntry[][] Of(LinkedEntry[] entries)
    {
        int count = Count(entries.Length);
        List<LinkedEntry>[] buckets = new List<LinkedEntry>[count];
        for (int i = 0; i < count; i++)
        {
            buckets[i] = [];
        }

        foreach (LinkedEntry entry in entries)
        {
            // The upper half: the lower bits choose the slot of the id table, and need not repeat here.
            buckets[(StableHash.Of(entry.Id) >> 16) & (uint)(count - 1)].Add(entry);
        }

        LinkedEntry[][] sorted = new LinkedEntry[count][];
        for (int i = 0; i < count; i++)
        {
            buckets[i].Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
            sorted[i] = [.. buckets[i]];
        }

        return sorted;
    }

    private static int Count(int entries)
    {
        if (entries == 0)
        {
            return 0;
        }

        int count = 1;
        while (count * EntriesPerBucket < entries && count < MaxBuckets)
        {
            count *= 2;
        }

        return count;
    }
}
