using ContentLib.CompilerServices;

namespace ContentLib;

/// <summary>Picks the hits that a search gives, of those that its filters admit, and counts them.</summary>
internal sealed class ResultPicker(SearchRun run, SearchOptions options)
{
    private readonly TopHits _pinned = new(SearchRun.MostPinned);
    private readonly TopHits _others = new((int)Math.Min(int.MaxValue, (long)options.Skip + options.Limit));

    public SearchResults Pick()
    {
        int total = 0;
        List<SearchFacetValue> collections = [];
        FacetCounter? facets = options.Facets.Count == 0 ? null : new(options.Facets);
        for (int i = 0; i < run.Indexes.Length; i++)
        {
            SearchIndex index = run.Indexes[i];
            bool[]? admitted = options.Filters.Count == 0 ? null : Admitted(index);
            bool[]? hits = facets is null ? null : new bool[index.Count];
            int count = 0;
            for (int rank = 0; rank < index.Count; rank++)
            {
                int cell = run.FirstCells[i] + rank;
                if (run.IsHit(cell) && (admitted is null || admitted[rank]))
                {
                    count++;
                    Offer(i, rank, cell);
                    if (hits is not null)
                    {
                        hits[rank] = true;
                    }
                }
            }

            total += count;
            if (count > 0)
            {
                collections.Add(new SearchFacetValue(index.Store.Collection, count));
                facets?.Add(index.Store, hits!);
            }
        }

        if (_pinned.Best.Count > 1)
        {
            _pinned.Best.Sort(ByOwnOrder);
        }

        SearchFacet byCollection = new("Collection", FacetCounter.Ordered(collections));
        ContentList<SearchFacet> counted = facets is null ? new ContentList<SearchFacet>(new[] { byCollection }) : [byCollection, .. facets.Facets()];
        return new SearchResults(total, Hits(_pinned.Best), Hits(Page()), counted);
    }

    private void Offer(int number, int rank, int cell)
    {
        ContentStore store = run.Indexes[number].Store;
        bool mayBePinned = store.IsPinned && run.IsGood(number, rank);
        if (mayBePinned || _others.Admits(run.UpperScoreOf(cell)))
        {
            FoundEntry? entry = new(store, rank, run.ScoreOf(number, rank));
            entry = mayBePinned ? _pinned.Offer(entry) : entry;
            if (entry is not null)
            {
                _others.Offer(entry);
            }
        }
    }

    /// <summary>What comes first for its own sake does so in the order of its set, where it has one: emergencies before the rest.</summary>
    private static int ByOwnOrder(FoundEntry left, FoundEntry right)
    {
        if (left.Store == right.Store && left.Store.IsOrdered)
        {
            return left.Rank.CompareTo(right.Rank);
        }

        return left.IsBefore(right) ? -1 : right.IsBefore(left) ? 1 : 0;
    }

    /// <summary>The pinned hits, then the others, as far as they are on the page.</summary>
    private List<FoundEntry> Page()
    {
        List<FoundEntry> page = [];
        for (int i = options.Skip; page.Count < options.Limit && i < _pinned.Best.Count + _others.Best.Count; i++)
        {
            page.Add(i < _pinned.Best.Count ? _pinned.Best[i] : _others.Best[i - _pinned.Best.Count]);
        }

        return page;
    }

    private ContentList<SearchHit> Hits(List<FoundEntry> entries)
    {
        if (entries.Count == 0)
        {
            return ContentList<SearchHit>.Empty;
        }

        SearchHit[] hits = new SearchHit[entries.Count];
        for (int i = 0; i < hits.Length; i++)
        {
            hits[i] = new SearchHit(new ContentEntry(entries[i].Store, entries[i].Rank), entries[i].Score, run.Query);
        }

        return new ContentList<SearchHit>(hits);
    }

    /// <summary>The entries of a collection that the filters by property admit; null for all.</summary>
    private bool[]? Admitted(SearchIndex index)
    {
        bool[]? admitted = null;
        foreach (SearchFilter filter in options.Filters)
        {
            if (filter.Property is not null)
            {
                bool[] ranks = With(index.Store, filter.Property, filter.Value!);
                for (int i = 0; admitted is not null && i < ranks.Length; i++)
                {
                    ranks[i] &= admitted[i];
                }

                admitted = ranks;
            }
        }

        return admitted;
    }

    private static bool[] With(ContentStore store, string property, object value)
    {
        bool[] admitted = new bool[store.Count];
        foreach (IndexGroup group in store.ReadIndex(store.FindIndex(property)))
        {
            if (group.Key.Equals(value) || (group.Key is ContentEntry entry && entry.Value.Equals(value)))
            {
                foreach (int rank in group.Ranks)
                {
                    admitted[rank] = true;
                }
            }
        }

        return admitted;
    }
}
