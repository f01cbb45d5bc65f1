using ContentLib.CompilerServices;

namespace ContentLib;

/// <summary>Searches collections: the way in for a library and for a set.</summary>
internal static class SearchEngine
{
    public static SearchResults Search(ContentStore[] stores, string query, SearchOptions options)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(options);
        RefuseNegative(options.Limit, nameof(options));
        RefuseNegative(options.Skip, nameof(options));
        SearchIndex[] indexes = Indexes(stores, options.Filters);
        return indexes.Length == 0
            ? SearchResults.None
            : new SearchRun(indexes, QueryTerms.Of(query, indexes[0].Language)).Run(options);
    }

    public static ContentList<SearchSuggestion> Suggest(ContentStore[] stores, string prefix, int limit)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        RefuseNegative(limit, nameof(limit));
        SearchIndex[] indexes = Indexes(stores, []);
        return indexes.Length == 0 ? [] : Suggester.Suggest(indexes, prefix, limit);
    }

    // ThrowIfNegative is generic over numbers, and loads their interfaces at a program's first search.
    private static void RefuseNegative(int value, string argument)
    {
        if (value < 0)
        {
            throw new ArgumentOutOfRangeException(argument, value, "A number of hits cannot be negative.");
        }
    }

    private static SearchIndex[] Indexes(ContentStore[] stores, ContentList<SearchFilter> filters)
    {
        List<SearchIndex> indexes = [];
        foreach (ContentStore store in stores)
        {
            if (store.OpenSearchIndex() is { } index && (filters.Count == 0 || AreMet(filters, index)))
            {
                indexes.Add(index);
            }
        }

        return indexes.ToArray();
    }

    private static bool AreMet(ContentList<SearchFilter> filters, SearchIndex index)
    {
        foreach (SearchFilter filter in filters)
        {
            if (!filter.Admits(index))
            {
                return false;
            }
        }

        return true;
    }
}
