using System.Diagnostics;
using System.Globalization;
using System.Text;
using ContentLib.Benchmarks.Corpus;
using ContentLib.Benchmarks.Report;
using Microsoft.CodeAnalysis;

namespace ContentLib.Benchmarks.Build;

/// <summary>
/// What the compiler does with the options of files before any generator runs: the SDK writes a section for each file
/// into one file, and the compiler looks for the section of each file.
/// </summary>
internal static class OptionsMatching
{
    public static void Run(Options options, Document document)
    {
        Table table = new("files", "parse, ms", "combine, ms", "find the section of each file, ms", "microseconds a file");
        // Code that is compiled while it is measured would be charged to the first size.
        for (int i = 0; i < 5; i++)
        {
            Match(1_000);
        }

        foreach (int size in options.EntriesOr(1_000, 10_000, 50_000))
        {
            double[] times = Match(size);
            table.Row([
                size.ToString("N0", CultureInfo.InvariantCulture),
                .. times.Select(time => Samples.Text(time, "F1")),
                Samples.Text(times[^1] * 1000 / size, "F2"),
            ]);
        }

        document.Replace(
            "options",
            $"## Options of files in the compiler\nRoslyn {typeof(AnalyzerConfigSet).Assembly.GetName().Version}, in process: what it does before any generator.\n\n{table}");
    }

    private static double[] Match(int size)
    {
        string folder = Path.Combine(RepositoryPaths.Work, "corpus", "files", CorpusGenerator.Collection);
        string[] paths = [.. Enumerable.Range(0, size).Select(number => $"{folder}/{CorpusGenerator.Id(number)}.yaml").Order(StringComparer.Ordinal)];
        string text = Sections(paths);
        long start = Stopwatch.GetTimestamp();
        AnalyzerConfig[] configs = [AnalyzerConfig.Parse(text, "/bench/obj/bench.GeneratedMSBuildEditorConfig.editorconfig")];
        long parsed = Stopwatch.GetTimestamp();
        AnalyzerConfigSet set = AnalyzerConfigSet.Create(configs);
        long combined = Stopwatch.GetTimestamp();
        foreach (string path in paths)
        {
            if (!set.GetOptionsForSourcePath(path).AnalyzerOptions.ContainsKey("build_metadata.additionalfiles.contentlibcontent"))
            {
                throw new InvalidOperationException("No section fits " + path);
            }
        }

        return
        [
            Stopwatch.GetElapsedTime(start, parsed).TotalMilliseconds,
            Stopwatch.GetElapsedTime(parsed, combined).TotalMilliseconds,
            Stopwatch.GetElapsedTime(combined).TotalMilliseconds,
        ];
    }

    /// <summary>As the SDK writes it.</summary>
    private static string Sections(string[] paths)
    {
        StringBuilder text = new("is_global = true\nbuild_property.RootNamespace = Bench\n");
        foreach (string path in paths)
        {
            text.Append('\n').Append('[').Append(path).Append("]\n")
                .Append("build_metadata.AdditionalFiles.ContentLibContent = true\n")
                .Append("build_metadata.AdditionalFiles.ContentLibDirectory = topics/\n")
                .Append("build_metadata.AdditionalFiles.ContentLibMatches = \n")
                .Append("build_metadata.AdditionalFiles.Collection = \n");
        }

        return text.ToString();
    }
}
