using ContentLib.CompilerServices;

namespace ContentLib;

/// <summary>Counts the entries found by the values of [Indexed] properties.</summary>
internal sealed class FacetCounter(ContentList<string> properties)
{
    private readonly Dictionary<object, int>[] _counts = properties.Select(static _ => new Dictionary<object, int>()).ToArray();

    public void Add(ContentStore store, bool[]? hits)
    {
        for (int i = 0; i < _counts.Length; i++)
        {
            int number = store.FindIndex(properties[i]);
            if (number < 0 || hits is null)
            {
                continue;
            }

            foreach (IndexGroup group in store.ReadIndex(number))
            {
                int count = 0;
                foreach (int rank in group.Ranks)
                {
                    count += hits[rank] ? 1 : 0;
                }

                if (count > 0)
                {
                    _counts[i][group.Key] = _counts[i].GetValueOrDefault(group.Key) + count;
                }
            }
        }
    }

    public ContentList<SearchFacet> ToList(List<SearchFacetValue> collections)
    {
        SearchFacet[] facets = new SearchFacet[1 + _counts.Length];
        facets[0] = new SearchFacet("Collection", Ordered(collections));
        for (int i = 0; i < _counts.Length; i++)
        {
            List<SearchFacetValue> values = [];
            foreach ((object value, int count) in _counts[i])
            {
                values.Add(new SearchFacetValue(value, count));
            }

            facets[i + 1] = new SearchFacet(properties[i], Ordered(values));
        }

        return ContentList.Create<SearchFacet>(facets);
    }

    private static ContentList<SearchFacetValue> Ordered(List<SearchFacetValue> values)
    {
        values.Sort(static (left, right) =>
            left.Count != right.Count ? right.Count.CompareTo(left.Count) : string.CompareOrdinal(left.Value.ToString(), right.Value.ToString()));
        return values.ToContentList();
    }
}
