using ContentLib.CompilerServices;

namespace ContentLib;

/// <summary>Counts the entries found by the values of [Indexed] properties.</summary>
internal sealed class FacetCounter(ContentList<string> properties)
{
    private readonly Dictionary<object, int>[] _counts = properties.Select(static _ => new Dictionary<object, int>()).ToArray();

    public void Add(ContentStore store, bool[] hits)
    {
        for (int i = 0; i < _counts.Length; i++)
        {
            int number = store.FindIndex(properties[i]);
            if (number < 0)
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

    /// <summary>The facets in the order of their properties.</summary>
    public IEnumerable<SearchFacet> Facets()
    {
        for (int i = 0; i < _counts.Length; i++)
        {
            yield return new SearchFacet(properties[i], Ordered([.. _counts[i].Select(static pair => new SearchFacetValue(pair.Key, pair.Value))]));
        }
    }

    /// <summary>The values with the most entries first.</summary>
    public static ContentList<SearchFacetValue> Ordered(List<SearchFacetValue> values)
    {
        if (values.Count > 1)
        {
            values.Sort(static (left, right) =>
                left.Count != right.Count ? right.Count.CompareTo(left.Count) : string.CompareOrdinal(left.Value.ToString(), right.Value.ToString()));
        }

        return new ContentList<SearchFacetValue>(values.ToArray());
    }
}
