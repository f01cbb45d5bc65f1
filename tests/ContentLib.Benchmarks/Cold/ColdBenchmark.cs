using System.Globalization;
using System.Text;
using ContentLib.Benchmarks.Consumers;
using ContentLib.Benchmarks.Corpus;
using ContentLib.Benchmarks.Report;

namespace ContentLib.Benchmarks.Cold;

/// <summary>Starts fresh processes, the peers in turn, and takes what each needs until it has what it was asked for.</summary>
internal static class ColdBenchmark
{
    private const int AllEntries = 10_000;
    private const int NativeEntries = 1_000;

    public static void Run(Options options, Document document)
    {
        int runs = options.Quick ? 7 : 31;
        StringBuilder text = new("## First touch\nFresh processes, the peers in turn; median (middle half). The time is a stopwatch's in the program, from its first line; memory is the resident set then.\n\n");
        foreach (int size in options.EntriesOr(1_000, 10_000, 50_000))
        {
            string[] peers = [Peers.Empty, Peers.Ours, Peers.OursNamed, Peers.Json, Peers.Sqlite, Peers.Static, Peers.Yaml];
            string[] arguments = ["first", CorpusGenerator.Id(size * 2 / 3)];
            // What is not asked of 50,000 entries: a class of so many members, a minute of YamlDotNet, an array that ends at 5,000.
            string[] asked = size > 10_000 ? [.. peers.Where(peer => peer is not (Peers.OursNamed or Peers.Yaml or Peers.Static))] : peers;
            text.Append(Measure($"First lookup by id, {Number(size)} entries", asked, size, arguments, runs));
        }

        if (options.EntriesOr(AllEntries).Contains(AllEntries))
        {
            string[] peers = [Peers.Empty, Peers.Ours, Peers.Json, Peers.Sqlite];
            text.Append(Measure($"Every string of every entry, {Number(AllEntries)} entries", peers, AllEntries, ["all"], runs));
        }

        if (options.EntriesOr(NativeEntries).Contains(NativeEntries))
        {
            string[] peers = [Peers.Empty, Peers.Ours, Peers.OursNamed, Peers.Json, Peers.Static];
            string[] arguments = ["first", CorpusGenerator.Id(NativeEntries * 2 / 3)];
            text.Append(Measure($"First lookup by id, {Number(NativeEntries)} entries, NativeAOT", peers, NativeEntries, arguments, runs, isNative: true));
        }

        document.Replace("cold", text.ToString());
    }

    private static string Measure(string title, string[] peers, int size, string[] arguments, int runs, bool isNative = false)
    {
        CorpusFolder corpus = new(size);
        List<ColdRun> measured = [];
        List<string> refused = [];
        foreach (string peer in peers)
        {
            ConsumerProject project = Peers.Project(peer, corpus, isNative);
            if (project.Build() is not { } error)
            {
                measured.Add(new ColdRun(peer, project));
            }
            else if (peer == Peers.Static && error.Contains("CS8103", StringComparison.Ordinal))
            {
                refused.Add($"The {peer} does not compile: CS8103, too much text in string literals.\n\n");
            }
            else
            {
                throw new InvalidOperationException($"{project.Name}: {error}");
            }
        }

        for (int run = 0; run < runs; run++)
        {
            foreach (ColdRun peer in measured)
            {
                peer.Start(arguments);
            }
        }

        Check(measured);
        string table = Table(measured);
        Console.WriteLine($"{title}\n{table}");
        return $"### {title}\n{table}\n{string.Concat(refused)}";
    }

    /// <summary>Who reads something else does another work.</summary>
    private static void Check(List<ColdRun> runs)
    {
        if (runs.Where(run => run.Peer != Peers.Empty).Select(run => run.Read).Distinct().Count() > 1)
        {
            throw new InvalidOperationException("The peers read different things: " + string.Join(", ", runs.Select(run => $"{run.Peer} {run.Read}")));
        }
    }

    private static string Table(List<ColdRun> runs)
    {
        ColdRun empty = runs.Single(run => run.Peer == Peers.Empty);
        ColdRun json = runs.Single(run => run.Peer == Peers.Json);
        Table table = new("program", "ms", "System.Text.Json is", "more MB than empty", "whole process, ms more than empty");
        foreach (ColdRun run in runs)
        {
            table.Row(
                run.Peer,
                run.Milliseconds.ToString("F2"),
                run == empty ? "" : string.Create(CultureInfo.InvariantCulture, $"{json.Milliseconds.Median / run.Milliseconds.Median:F1} times"),
                run == empty ? "" : Samples.Text(run.ResidentMegabytes.Median - empty.ResidentMegabytes.Median, "F1"),
                run == empty ? "" : Samples.Text(run.WallMilliseconds.Median - empty.WallMilliseconds.Median, "F1"));
        }

        return table.ToString();
    }

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
