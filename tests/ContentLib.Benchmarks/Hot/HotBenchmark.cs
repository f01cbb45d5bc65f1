using System.Globalization;
using System.Text.RegularExpressions;
using ContentLib.Benchmarks.Consumers;
using ContentLib.Benchmarks.Corpus;
using ContentLib.Benchmarks.Report;

namespace ContentLib.Benchmarks.Hot;

/// <summary>What a warm program does over and over, measured by BenchmarkDotNet in a program over the corpus.</summary>
internal static partial class HotBenchmark
{
    private const int EntryCount = 10_000;

    private static readonly (string What, string Benchmark, string? Peer)[] s_rows =
    [
        ("named entry", "NamedEntry", null),
        ("lookup by id, found", "LookupFound", "FrozenFound"),
        ("lookup by id, not found", "LookupAbsent", "FrozenAbsent"),
        ("Find by alias", "FindByAlias", null),
        ("enumerate a ContentSet, an entry", "EnumerateSet", null),
        ("enumerate a ContentList of five references", "EnumerateList", null),
    ];

    public static void Run(Options options, Document document)
    {
        int size = options.EntriesOr(EntryCount)[0];
        ConsumerProject project = Peers.Hot(new CorpusFolder(size));
        project.BuildOrThrow();
        string output = Tool.Run(project.Program, project.Folder, options.Quick ? ["quick"] : []).Succeeded(project.Name).Output;
        Dictionary<string, Match> results = Result().Matches(output).ToDictionary(match => match.Groups["name"].Value);
        if (results.Count == 0)
        {
            throw new InvalidOperationException(output);
        }

        Table table = new("operation", "ns", "FrozenDictionary, ns", "ratio", "bytes allocated");
        foreach ((string what, string benchmark, string? peer) in s_rows)
        {
            Match ours = results[benchmark];
            table.Row(
                what,
                Time(ours),
                peer is null ? "" : Time(results[peer]),
                peer is null ? "" : Samples.Text(Mean(ours) / Mean(results[peer]), "F2"),
                ours.Groups["bytes"].Value);
        }

        string job = options.Quick ? "one cold iteration, which says nothing of speed" : "a short job of nine iterations";
        document.Replace("hot", string.Create(CultureInfo.InvariantCulture, $"""
            ## Warm paths
            {size:N0} entries, all touched before; each operation asks for a thousand different ones in turn. BenchmarkDotNet in process, {job}: mean ± standard error.

            {table}
            """));
    }

    private static string Time(Match result) => $"{Samples.Text(Mean(result), "F2")} ± {Samples.Text(Number(result, "error"), "F2")}";

    private static double Mean(Match result) => Number(result, "mean");

    private static double Number(Match result, string group) => double.Parse(result.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^result (?<name>\w+) (?<mean>\S+) (?<error>\S+) (?<bytes>\d*)", RegexOptions.Multiline)]
    private static partial Regex Result();
}
