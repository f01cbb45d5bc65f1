using ContentLib.CompilerServices;

namespace ContentLib;

/// <summary>Picks the hits that a search gives, of those that its filters admit, and counts them.</summary>
internal sealed class ResultPicker(SearchRun run, SearchOptions options)
{
    private readonly TopHits _pinned = new(SearchRun.PinnedLimit);
    private readonly TopHits _others = new((int)Math.Min(int.MaxValue, (long)options.Skip + options.Limit));

    public SearchResults Pick()
    {
        int total = 0;
        List<SearchFacetValue> collections = [];
        FacetCounter facets = new(options.Facets);
        for (int i = 0; i < run.Indexes.Count; i++)
        {
            SearchIndex index = run.Indexes[i];
            bool[]? admitted = Admitted(index);
            int count = 0;
            bool[]? hits = options.Facets.Count == 0 ? null : new bool[index.Count];
            for (int rank = 0; rank < index.Count; rank++)
            {
                int cell = run.FirstCell(i) + rank;
                if (run.IsHit(cell) && (admitted is null || admitted[rank]))
                {
                    count++;
                    Offer(index, rank, cell);
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
                facets.Add(index.Store, hits);
            }
        }

        return new SearchResults(total, Hits(_pinned.Best(0, SearchRun.PinnedLimit)), Page(), facets.ToList(collections));
    }

    private void Offer(SearchIndex index, int rank, int cell)
    {
        FoundEntry found = new(index.Store, rank, run.ScoreOf(cell));
        if (!index.Store.IsPinned || !run.IsGood(cell) || !_pinned.Offer(found, out FoundEntry displaced))
        {
            _others.Offer(found, out _);
        }
        else if (displaced.Store is not null)
        {
            _others.Offer(displaced, out _);
        }
    }

    private ContentList<SearchHit> Page()
    {
        int pinned = _pinned.Count;
        List<FoundEntry> page = [.. _pinned.Best(options.Skip, options.Limit)];
        page.AddRange(_others.Best(Math.Max(0, options.Skip - pinned), options.Limit - page.Count));
        return Hits(page);
    }

    private ContentList<SearchHit> Hits(IReadOnlyList<FoundEntry> entries)
    {
        if (entries.Count == 0)
        {
            return [];
        }

        SearchHit[] hits = new SearchHit[entries.Count];
        for (int i = 0; i < hits.Length; i++)
        {
            hits[i] = new SearchHit(new ContentEntry(entries[i].Store, entries[i].Rank), entries[i].Score, run.Query);
        }

        return ContentList.Create<SearchHit>(hits);
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
