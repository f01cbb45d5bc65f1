using System.Diagnostics;
using System.Globalization;
using System.Text;
using ContentLib.Benchmarks.Corpus;
using ContentLib.Benchmarks.Report;
using Microsoft.CodeAnalysis;

namespace ContentLib.Benchmarks.Build;

/// <summary>
/// What the compiler does with the options of files before any generator runs. Where metadata of files is told, the SDK
/// writes a section for each into one file, and the compiler looks for the section of each file; ContentLib.targets
/// tells folders instead, in one property.
/// </summary>
internal static class OptionsMatching
{
    private const string Key = "build_metadata.ContentLibFile.ContentLibMatches";

    public static void Run(Options options, Document document)
    {
        Table table = new("files", "told of", "parse, ms", "combine, ms", "find the options of each file, ms", "microseconds a file");
        // Code that is compiled while it is measured would be charged to the first size.
        for (int i = 0; i < 5; i++)
        {
            Match(1_000, ofEachFile: true);
        }

        foreach (int size in options.EntriesOr(1_000, 10_000, 50_000))
        {
            foreach (bool ofEachFile in (bool[])[true, false])
            {
                double[] times = Match(size, ofEachFile);
                table.Row([
                    size.ToString("N0", CultureInfo.InvariantCulture),
                    ofEachFile ? "each file" : "folders",
                    .. times.Select(time => Samples.Text(time, "F1")),
                    Samples.Text(times[^1] * 1000 / size, "F2"),
                ]);
            }
        }

        document.Replace(
            "options",
            $"## Options of files in the compiler\nRoslyn {typeof(AnalyzerConfigSet).Assembly.GetName().Version}, in process: what it does before any generator, and would do if files had metadata.\n\n{table}");
    }

    private static double[] Match(int size, bool ofEachFile)
    {
        string folder = Path.Combine(RepositoryPaths.Work, "corpus", "files", CorpusGenerator.Collection);
        string[] paths = [.. Enumerable.Range(0, size).Select(number => $"{folder}/{CorpusGenerator.Id(number)}.yaml").Order(StringComparer.Ordinal)];
        string text = Global(folder) + (ofEachFile ? Sections(paths) : "");
        long start = Stopwatch.GetTimestamp();
        AnalyzerConfig[] configs = [AnalyzerConfig.Parse(text, "/bench/obj/bench.GeneratedMSBuildEditorConfig.editorconfig")];
        long parsed = Stopwatch.GetTimestamp();
        AnalyzerConfigSet set = AnalyzerConfigSet.Create(configs);
        long combined = Stopwatch.GetTimestamp();
        foreach (string path in paths)
        {
            if (set.GetOptionsForSourcePath(path).AnalyzerOptions.ContainsKey(Key.ToLowerInvariant()) != ofEachFile)
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

    private static string Global(string folder) =>
        $"is_global = true\nbuild_property.RootNamespace = Bench\nbuild_property.ContentLibFolders = {folder}/*{CorpusGenerator.Collection}/*\n";

    /// <summary>As the SDK writes them.</summary>
    private static string Sections(string[] paths)
    {
        StringBuilder text = new();
        foreach (string path in paths)
        {
            text.Append('\n').Append('[').Append(path).Append("]\n")
                .Append(Key).Append(" = topics/\n")
                .Append("build_metadata.ContentLibFile.ContentLibContent = \n");
        }

        return text.ToString();
    }
}
