using System.Globalization;
using System.Text;
using ContentLib.Benchmarks.Consumers;
using ContentLib.Benchmarks.Corpus;
using ContentLib.Benchmarks.Report;

namespace ContentLib.Benchmarks.Build;

/// <summary>Times whole builds of projects, each time of everything: what a person waits for after a clone.</summary>
internal static class BuildBenchmark
{
    public static void Run(Options options, Document document)
    {
        IReadOnlyList<int> sizes = options.EntriesOr(1_000, 10_000, 50_000);
        int runs = options.Quick ? 1 : 5;
        StringBuilder text = new("""
            ## Whole builds
            `dotnet build` of a program and its content, a file for each entry, no named entries; packages are restored, nothing else is there.
            Seconds, median (middle half). Memory is the compiler's peak. A warm server has compiled the same project before.


            """);
        foreach (bool isWarm in (bool[])[true, false])
        {
            text.Append(Measure(isWarm, sizes, runs)).Append('\n');
        }

        document.Replace("build", text.ToString());
    }

    private static string Measure(bool isWarm, IReadOnlyList<int> sizes, int runs)
    {
        List<(string Name, ConsumerProject Project)> projects =
        [
            (BuildVariant.Plain, BuildVariant.Without()),
            (BuildVariant.NoFiles, BuildVariant.WithoutFiles()),
        ];
        foreach (int size in sizes)
        {
            CorpusFolder corpus = new(size);
            string files = size.ToString("N0", CultureInfo.InvariantCulture);
            projects.Add(($"{files} files, no generator", BuildVariant.WithoutGenerator(corpus)));
            projects.Add(($"{files} files", BuildVariant.With(corpus)));
        }

        List<BuildTimes> all = [.. projects.Select(project => BuildTimes.Measure(project.Name, project.Project, isWarm, runs))];
        Table table = new("project", "seconds", "more than plain", "MB", "restore, ms", "options file, ms", "Csc task, ms", "of it ContentLib", "analyzers, all threads");
        foreach (BuildTimes times in all)
        {
            table.Row(
                times.Name,
                times.Seconds.ToString("F2"),
                times == all[0] ? "" : Samples.Text(times.Seconds.Median - all[0].Seconds.Median, "F2"),
                Samples.Text(times.PeakMegabytes, "F0"),
                Samples.Text(times.Split.Restore, "F0"),
                Samples.Text(times.Split.Options, "F0"),
                Samples.Text(times.Split.Compiler, "F0"),
                Samples.Text(times.Split.Generator, "F0"),
                Samples.Text(times.Split.Analyzers, "F0"));
        }

        return $"### {(isWarm ? "Warm compiler server" : "Cold: a compiler process for each build")}\n{table}";
    }
}
