using Lucene.Net.Analysis.En;
using Lucene.Net.Index;
using Lucene.Net.QueryParsers.Classic;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Bench;

/// <summary>An index of Lucene in a folder beside the program, mapped into memory; any of the words.</summary>
internal static class Peer
{
    private const int Limit = 10;

    // Scores of fields are added, so that a weight of four would leave the texts no say: it found half as many.
    private static readonly QueryParser s_parser = new MultiFieldQueryParser(
        LuceneVersion.LUCENE_48,
        ["title", "text"],
        new EnglishAnalyzer(LuceneVersion.LUCENE_48));

    private static readonly IndexSearcher s_searcher = new(DirectoryReader.Open(new MMapDirectory(Path.Combine(AppContext.BaseDirectory, "lucene"))))
    {
        Similarity = new BM25Similarity(),
    };

    public static bool HasSnippets => false;

    public static int Search(string query) => Find(query).Length;

    public static int Snippets(string query) => 0;

    public static IEnumerable<string> Ids(string query) => Find(query).Select(hit => $"d{hit.Doc}");

    private static ScoreDoc[] Find(string query) => s_searcher.Search(s_parser.Parse(QueryParserBase.Escape(query)), Limit).ScoreDocs;
}
