using System.Diagnostics;
using System.Globalization;
using Bench;

// "first QUERY" or "first-in FILE" asks one query in a fresh process; prints microseconds, resident kilobytes, and
// whether anything was found. "all FILE HITS [snippets]" asks all queries of a file over and over, writes the ids of the hits,
// and prints per query: median, 95th percentile and mean of the microseconds, the bytes allocated, and, where asked
// for, the median and the bytes again with the snippets of the hits read.
if (args[0] == "all")
{
    Warm.Run(Queries(args[1]), args[2], Peer.HasSnippets && args is [_, _, _, "snippets"]);
    return;
}

string query = args[0] == "first" ? args[1] : Queries(args[1])[0];
long start = Stopwatch.GetTimestamp();
int found = Peer.Search(query);
long end = Stopwatch.GetTimestamp();
string resident = File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmRSS", StringComparison.Ordinal));
Console.WriteLine($"{(end - start) * 1e6 / Stopwatch.Frequency:F0} {resident.Split(':')[1].Replace("kB", "").Trim()} {found > 0}");

static string[] Queries(string file)
{
    using BinaryReader reader = new(File.OpenRead(file));
    string[] queries = new string[reader.ReadInt32()];
    for (int i = 0; i < queries.Length; i++)
    {
        queries[i] = reader.ReadString();
    }

    return queries;
}

internal static class Warm
{
    private const int Rounds = 7;

    /// <summary>So long that the runtime has compiled for good what is run often.</summary>
    private static readonly TimeSpan s_warming = TimeSpan.FromSeconds(2);

    /// <summary>Of many slow queries fewer rounds will do.</summary>
    private static readonly TimeSpan s_enough = TimeSpan.FromSeconds(30);

    public static void Run(string[] queries, string hits, bool withSnippets)
    {
        File.WriteAllLines(hits, queries.Select(query => string.Join(' ', Peer.Ids(query))));
        long begin = Stopwatch.GetTimestamp();
        while (queries.Length > 0 && Stopwatch.GetElapsedTime(begin) < s_warming)
        {
            Times(queries, Peer.Search);
            Times(withSnippets ? queries : [], Peer.Snippets);
        }

        Thread.Sleep(500);
        double[] times = Medians(queries, Peer.Search);
        double[] figures =
        [
            Quantile(times, 0.5), Quantile(times, 0.95), times.DefaultIfEmpty().Average(), Allocated(queries, Peer.Search),
            withSnippets ? Quantile(Medians(queries, Peer.Snippets), 0.5) : double.NaN,
            withSnippets ? Allocated(queries, Peer.Snippets) : double.NaN,
        ];
        Console.WriteLine(string.Join(' ', figures.Select(figure => figure.ToString("F1", CultureInfo.InvariantCulture))));
    }

    /// <summary>A query's time is the median of its rounds, so that what disturbs a single one does not count; the fastest first.</summary>
    private static double[] Medians(string[] queries, Func<string, int> search)
    {
        List<double[]> rounds = [];
        long begin = Stopwatch.GetTimestamp();
        while (rounds.Count < Rounds && (rounds.Count == 0 || Stopwatch.GetElapsedTime(begin) < s_enough))
        {
            rounds.Add(Times(queries, search));
        }

        return [.. queries.Select((_, i) => rounds.Select(round => round[i]).Order().ElementAt(rounds.Count / 2)).Order()];
    }

    private static double[] Times(string[] queries, Func<string, int> search)
    {
        double[] times = new double[queries.Length];
        for (int i = 0; i < queries.Length; i++)
        {
            long start = Stopwatch.GetTimestamp();
            search(queries[i]);
            times[i] = (Stopwatch.GetTimestamp() - start) * 1e6 / Stopwatch.Frequency;
        }

        return times;
    }

    private static double Allocated(string[] queries, Func<string, int> search)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (string query in queries)
        {
            search(query);
        }

        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / Math.Max(1, queries.Length);
    }

    private static double Quantile(double[] sorted, double share) => sorted.Length == 0 ? 0 : sorted[(int)(share * (sorted.Length - 1))];
}
