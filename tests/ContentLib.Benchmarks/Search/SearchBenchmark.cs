using System.Globalization;
using ContentLib.Benchmarks.Cold;
using ContentLib.Benchmarks.Consumers;
using ContentLib.Benchmarks.Report;

namespace ContentLib.Benchmarks.Search;

/// <summary>The same queries on the same documents, here and in engines that are known; and what our index costs the generator.</summary>
internal static class SearchBenchmark
{
    private const int DocumentCount = 2_000;
    private const int QueryCount = 500;

    private static readonly string[] s_peers = [SearchPeers.Ours, SearchPeers.Sqlite, SearchPeers.Lucene];

    public static void Run(Options options, Document document)
    {
        int count = options.EntriesOr(DocumentCount)[0];
        SearchDocument[] documents = [.. SearchCorpus.Documents(count)];
        string[] queries = [.. SearchCorpus.Queries(QueryCount, count)];
        SearchPeers peers = new(documents);
        PackedEngine.Pack();
        foreach (string peer in s_peers.Prepend(SearchPeers.Empty))
        {
            peers.Project(peer).BuildOrThrow();
        }

        long text = documents.Sum(one => one.Bytes);
        string[] tables = [Warm(peers, queries, count), First(peers, queries, options.Quick ? 5 : 21), Size(peers, text), SearchDriver.Run(options.Quick)];
        document.Replace("search", string.Create(CultureInfo.InvariantCulture, $"""
            ## Search
            {count:N0} documents of {(double)text / count / 1000:F1} KB and {QueryCount} queries of two to six words, every tenth with a typing error. SQLite has an FTS5 table with the porter tokenizer, without the texts, and orders by bm25(); Lucene.NET has the English analyzer, BM25 and a mapped directory; both take any of the words. The title counts four times, in Lucene.NET once, where it finds more. Ten hits.
            Bars: p50 at most 0.2 ms, p95 at most 1 ms, the first query of a process at most 10 ms, the index at most 0.35 of the text.

            ### Warm
            In process, after two seconds of queries; a query's time is the median of seven. "Found" is how often the document that a query was made of is among the hits. "With snippets" reads those of all ten hits, too.

            {tables[0]}
            ### First query of a process
            Fresh processes, the peers in turn, each with another query; median (middle half). The stopwatch runs from the query on: opening the index is in the time.

            {tables[1]}
            ### Size of the index
            Without the texts. What our texts take is told under "Size".

            {tables[2]}
            ### Price at compile time
            The generator's driver in process, as under "Generator driver", with texts of the vocabulary that is searched here: summary, body and the titles of parts marked with [Searchable], and names and aliases with them.

            {tables[3]}
            """));
    }

    private static string Warm(SearchPeers peers, string[] queries, int count)
    {
        Table table = new("engine", "p50, ms", "p95, ms", "mean, ms", "bytes allocated", "p50 with snippets", "bytes with snippets", "found", "found, mistyped");
        foreach (string peer in s_peers)
        {
            SearchProgram program = new(peers.Project(peer), queries);
            WarmTimes times = program.Warm(withSnippets: true);
            int[][] hits = program.Hits();
            table.Row(
                peer,
                Samples.Text(times.Median, "F3"),
                Samples.Text(times.Percentile95, "F3"),
                Samples.Text(times.Mean, "F3"),
                Samples.Text(times.Allocated, "N0"),
                double.IsNaN(times.MedianWithSnippets) ? "" : Samples.Text(times.MedianWithSnippets, "F3"),
                double.IsNaN(times.AllocatedWithSnippets) ? "" : Samples.Text(times.AllocatedWithSnippets, "N0"),
                Found(hits, count, isMistyped: false),
                Found(hits, count, isMistyped: true));
        }

        return table.ToString();
    }

    private static string Found(int[][] hits, int count, bool isMistyped)
    {
        int[] asked = [.. Enumerable.Range(0, hits.Length).Where(query => SearchCorpus.IsMistyped(query) == isMistyped)];
        return asked.Average(query => hits[query].Contains(SearchCorpus.DocumentOf(query, count)) ? 1.0 : 0).ToString("P0", CultureInfo.InvariantCulture);
    }

    private static string First(SearchPeers peers, string[] queries, int runs)
    {
        ColdRun[] measured = [.. s_peers.Prepend(SearchPeers.Empty).Select(peer => new ColdRun(peer, peers.Project(peer)))];
        for (int run = 0; run < runs; run++)
        {
            foreach (ColdRun peer in measured)
            {
                peer.Start("first", queries[run]);
            }
        }

        ColdRun empty = measured[0];
        Table table = new("program", "ms", "more MB than empty", "whole process, ms more than empty");
        foreach (ColdRun run in measured)
        {
            table.Row(
                run.Peer,
                run.Milliseconds.ToString("F2"),
                run == empty ? "" : Samples.Text(run.ResidentMegabytes.Median - empty.ResidentMegabytes.Median, "F1"),
                run == empty ? "" : Samples.Text(run.WallMilliseconds.Median - empty.WallMilliseconds.Median, "F1"));
        }

        return table.ToString();
    }

    private static string Size(SearchPeers peers, long text)
    {
        Table table = new("engine", "index, KB", "index / text");
        foreach (string peer in s_peers)
        {
            long index = peers.IndexBytes(peer);
            table.Row(peer, (index / 1000).ToString("N0", CultureInfo.InvariantCulture), Samples.Text((double)index / text, "F3"));
        }

        return table.ToString();
    }
}
