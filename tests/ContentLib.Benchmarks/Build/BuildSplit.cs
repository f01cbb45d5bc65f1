using System.Globalization;
using System.Text.RegularExpressions;

namespace ContentLib.Benchmarks.Build;

/// <summary>Where the time of a build went, in milliseconds, as MSBuild and the compiler report it.</summary>
internal sealed partial record BuildSplit(double Restore, double Options, double Compiler, double Generator, double Analyzers)
{
    /// <summary>What makes a build tell.</summary>
    public static string[] Arguments { get; } = ["-v:detailed", "-clp:PerformanceSummary", "-p:ReportAnalyzer=true"];

    public static BuildSplit Of(string log) => new(
        Task(log, "_FilterRestoreGraphProjectInputItems") + Task(log, "RestoreTask"),
        Task(log, "GenerateMSBuildEditorConfigFileCore"),
        Task(log, "Csc"),
        ContentGenerator().Match(log) is { Success: true } generator ? Number(generator) * 1000 : 0,
        AllAnalyzers().Match(log) is { Success: true } analyzers ? Number(analyzers) * 1000 : 0);

    private static double Task(string log, string name) =>
        Regex.Match(log, $@"^ *(\d+) ms  {name} ", RegexOptions.Multiline) is { Success: true } match ? Number(match) : 0;

    private static double Number(Match match) => double.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^ *(\d+\.\d+) +<?\d+ +ContentLib\.Generator\.ContentGenerator", RegexOptions.Multiline)]
    private static partial Regex ContentGenerator();

    [GeneratedRegex(@"Total analyzer execution time: (\d+\.\d+) seconds")]
    private static partial Regex AllAnalyzers();
}
