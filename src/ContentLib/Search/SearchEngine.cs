using ContentLib.CompilerServices;

namespace ContentLib;

/// <summary>Searches collections: the way in for a library and for a set.</summary>
internal static class SearchEngine
{
    public static SearchResults Search(IEnumerable<ContentStore> stores, string query, SearchOptions options)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfNegative(options.Limit, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.Skip, nameof(options));
        SearchIndex[] indexes = Indexes(stores, options.Filters);
        return indexes.Length == 0
            ? SearchResults.None
            : new SearchRun(indexes, QueryTerms.Of(query, indexes[0].Language)).Run(options);
    }

    public static ContentList<SearchSuggestion> Suggest(IEnumerable<ContentStore> stores, string prefix, int limit)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        SearchIndex[] indexes = Indexes(stores, []);
        return indexes.Length == 0 ? [] : Suggester.Suggest(indexes, prefix, limit);
    }

    private static SearchIndex[] Indexes(IEnumerable<ContentStore> stores, ContentList<SearchFilter> filters)
    {
        List<SearchIndex> indexes = [];
        foreach (ContentStore store in stores)
        {
            if (store.OpenSearchIndex() is { } index && filters.All(filter => filter.Admits(index)))
            {
                indexes.Add(index);
            }
        }

        return [.. indexes];
    }
}
