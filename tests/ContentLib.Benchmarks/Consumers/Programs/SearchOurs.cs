using ContentLib;

namespace Bench;

/// <summary>Search in compiled content.</summary>
internal static class Peer
{
    private const int Limit = 10;

    public static bool HasSnippets => true;

    /// <summary>The number of hits.</summary>
    public static int Search(string query) => BenchContent.Library.Search(query, Limit).Hits.Count;

    /// <summary>The same, with the snippets read.</summary>
    public static int Snippets(string query)
    {
        int length = 0;
        foreach (SearchHit hit in BenchContent.Library.Search(query, Limit).Hits)
        {
            length += hit.Snippet.Length + hit.Highlights.Count;
        }

        return length;
    }

    public static IEnumerable<string> Ids(string query) => BenchContent.Library.Search(query, Limit).Hits.Select(hit => hit.Entry.Id);
}
