using ContentLib.CompilerServices;

namespace ContentLib;

/// <summary>An entry that a search found.</summary>
internal readonly record struct FoundEntry(ContentStore Store, int Rank, float Score)
{
    /// <summary>Best first; equal scores by collection, then id.</summary>
    public int CompareTo(FoundEntry other)
    {
        if (Score != other.Score)
        {
            return other.Score.CompareTo(Score);
        }

        int order = string.CompareOrdinal(Store.Collection, other.Store.Collection);
        return order != 0 ? order : string.CompareOrdinal(Store.IdAt(Rank), other.Store.IdAt(other.Rank));
    }
}

/// <summary>The best few of many, in order.</summary>
internal sealed class TopHits(int limit)
{
    private readonly List<FoundEntry> _best = [];

    public int Count => _best.Count;

    /// <summary>Takes an entry in where it is good enough; what has to leave for it is handed back.</summary>
    public bool Offer(FoundEntry entry, out FoundEntry displaced)
    {
        displaced = default;
        if (_best.Count == limit)
        {
            if (limit == 0 || entry.CompareTo(_best[^1]) >= 0)
            {
                return false;
            }

            displaced = _best[^1];
            _best.RemoveAt(_best.Count - 1);
        }

        int low = 0;
        int high = _best.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            (low, high) = _best[middle].CompareTo(entry) < 0 ? (middle + 1, high) : (low, middle);
        }

        _best.Insert(low, entry);
        return true;
    }

    public List<FoundEntry> Best(int skip, int count)
    {
        int start = Math.Min(skip, _best.Count);
        return _best.GetRange(start, Math.Clamp(count, 0, _best.Count - start));
    }
}
