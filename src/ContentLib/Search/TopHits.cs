using ContentLib.CompilerServices;

namespace ContentLib;

/// <summary>An entry that a search found.</summary>
internal sealed class FoundEntry(ContentStore store, int rank, float score)
{
    public readonly ContentStore Store = store;
    public readonly int Rank = rank;
    public readonly float Score = score;

    /// <summary>Best first; equal scores by collection, then id.</summary>
    public bool IsBefore(FoundEntry other)
    {
        if (Score != other.Score)
        {
            return Score > other.Score;
        }

        int order = string.CompareOrdinal(Store.Collection, other.Store.Collection);
        return order != 0 ? order < 0 : string.CompareOrdinal(Store.IdAt(Rank), other.Store.IdAt(other.Rank)) < 0;
    }
}

/// <summary>The best few of many, in order.</summary>
internal sealed class TopHits(int limit)
{
    public readonly List<FoundEntry> Best = [];

    /// <summary>
    /// Takes an entry in where it is good enough. Gives back what has to leave for it, the entry itself where it is not
    /// good enough, or null.
    /// </summary>
    public FoundEntry? Offer(FoundEntry entry)
    {
        if (limit == 0 || (Best.Count == limit && !entry.IsBefore(Best[limit - 1])))
        {
            return entry;
        }

        FoundEntry? displaced = null;
        if (Best.Count == limit)
        {
            displaced = Best[limit - 1];
            Best.RemoveAt(limit - 1);
        }

        int low = 0;
        int high = Best.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            (low, high) = Best[middle].IsBefore(entry) ? (middle + 1, high) : (low, middle);
        }

        Best.Insert(low, entry);
        return displaced;
    }

    /// <summary>Whether an entry with such a score would be taken in.</summary>
    public bool Admits(float score) => Best.Count < limit || (limit > 0 && score >= Best[limit - 1].Score);
}
