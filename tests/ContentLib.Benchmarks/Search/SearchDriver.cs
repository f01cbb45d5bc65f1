using System.Globalization;
using ContentLib.Benchmarks.Corpus;
using ContentLib.Benchmarks.Driver;
using ContentLib.Benchmarks.Report;

namespace ContentLib.Benchmarks.Search;

/// <summary>What the index costs the generator: the same content with its texts marked and not.</summary>
internal static class SearchDriver
{
    private const int Files = 1_000;
    private const int LongestSteps = 5;

    public static string Run(bool quick)
    {
        int runs = quick ? 3 : 9;
        int edits = quick ? 9 : 31;
        Table table = new("1,000 files", "first run, ms", "sentence edited, ms", "first run, MB allocated", "edit, MB allocated");
        DriverBenchmark.WarmUp();
        Warm(searchable: true);
        foreach (bool searchable in (bool[])[false, true])
        {
            table.Row(Measure(searchable, runs, edits));
        }

        return table + "\nThe steps of both runs with marked texts that take longest, recorded in a run of its own:\n\n" + Steps();
    }

    private static string Steps()
    {
        DriverScenario scenario = Scenario(Files, searchable: true, trackSteps: true);
        Table table = new("run", "step", "new or modified", "ms");
        foreach ((string run, Action edit) in ((string, Action)[])[("first run", () => { }), ("sentence edited", () => scenario.EditSentence(7))])
        {
            edit();
            scenario.Run();
            foreach (StepTime step in StepTime.Of(scenario).Take(LongestSteps))
            {
                table.Row(run, step.Step, step.Ran.ToString("N0", CultureInfo.InvariantCulture), Samples.Text(step.Elapsed.TotalMilliseconds, "F2"));
            }
        }

        return table.ToString();
    }

    private static string[] Measure(bool searchable, int runs, int edits)
    {
        DriverScenario scenario = Scenario(Files, searchable);
        Samples cold = new();
        double coldAllocated = Allocated(runs, () =>
        {
            scenario.Restart();
            cold.Add(DriverBenchmark.Milliseconds(scenario.Run));
        });
        scenario.ThrowIfBroken();
        Samples edited = new();
        double editAllocated = Allocated(1, () => edited = DriverBenchmark.Edits(scenario, edits, i => scenario.EditSentence(i * 31 % Files)));
        scenario.ThrowIfBroken();
        return
        [
            searchable ? "searchable" : "not searchable", cold.ToString("F0"), edited.ToString("F2"),
            Samples.Text(coldAllocated, "F0"), Samples.Text(editAllocated / (edits + 3), "F1"),
        ];
    }

    /// <summary>Megabytes of one of so many runs.</summary>
    private static double Allocated(int runs, Action run)
    {
        long before = GC.GetTotalAllocatedBytes(precise: true);
        for (int i = 0; i < runs; i++)
        {
            run();
        }

        return (GC.GetTotalAllocatedBytes(precise: true) - before) / 1e6 / runs;
    }

    private static void Warm(bool searchable)
    {
        DriverScenario scenario = Scenario(100, searchable);
        for (int i = 0; i < 100; i++)
        {
            scenario.EditSentence(i);
            scenario.Run();
        }
    }

    /// <summary>The entries of the corpus, their texts in the words of the search corpus: an index of few words would be too small.</summary>
    private static DriverScenario Scenario(int files, bool searchable, bool trackSteps = false) => new(
        CorpusGenerator.Entries(files).Zip(SearchCorpus.Documents(files), static (entry, document) => entry with
        {
            Name = document.Title,
            Summary = document.Text[..document.Text.IndexOf('.', StringComparison.Ordinal)],
            Body = document.Text,
        }),
        CorpusTypes.Source(namedEntries: false, searchable),
        trackSteps);
}
