using System.Diagnostics;
using System.Globalization;
using System.Text;
using ContentLib.Benchmarks.Report;

namespace ContentLib.Benchmarks.Driver;

/// <summary>Times the generator in a driver in process: a run from nothing, and the edits of a day.</summary>
internal static class DriverBenchmark
{
    public static void Run(Options options, Document document)
    {
        IReadOnlyList<int> sizes = options.EntriesOr(1_000, 5_000, 10_000);
        int runs = options.Quick ? 3 : 9;
        int edits = options.Quick ? 9 : 31;

        Table times = new("files", "first run, ms", "C# edit, ms", "sentence edited, ms", "lines moved, ms", "first run, MB allocated");
        StringBuilder text = new("## Generator driver\nMilliseconds in process, median (middle half). A first run has a new driver; the code is compiled already.\n\n");
        double withJit = Milliseconds(new DriverScenario(100).Run);
        WarmUp();
        foreach (int size in sizes)
        {
            times.Row(Measure(size, runs, edits));
        }

        text.Append(times).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"The very first run of the process, 100 files, with all code to compile: {withJit:F0} ms.\n\n");
        foreach (int size in sizes)
        {
            text.Append(Split(size));
        }

        document.Replace("driver", text.ToString());
    }

    private static string[] Measure(int size, int runs, int edits)
    {
        DriverScenario scenario = new(size);
        Samples cold = new();
        Samples allocated = new();
        for (int i = 0; i < runs; i++)
        {
            scenario.Restart();
            GC.Collect();
            long before = GC.GetTotalAllocatedBytes(precise: true);
            cold.Add(Milliseconds(scenario.Run));
            allocated.Add((GC.GetTotalAllocatedBytes(precise: true) - before) / 1e6);
        }

        scenario.ThrowIfBroken();
        Samples csharp = Edits(scenario, edits, _ => scenario.EditCSharp());
        Samples sentence = Edits(scenario, edits, i => scenario.EditSentence(i * 31 % size));
        Samples moved = Edits(scenario, edits, i => scenario.MoveDown(i * 31 % size));
        scenario.ThrowIfBroken();
        Console.WriteLine($"{size}: {cold.ToString("F0")}");
        return
        [
            size.ToString("N0", CultureInfo.InvariantCulture), cold.ToString("F0"), csharp.ToString("F2"), sentence.ToString("F2"),
            moved.ToString("F2"), allocated.Median.ToString("F0", CultureInfo.InvariantCulture),
        ];
    }

    /// <summary>An editor has been open for a while: enough edits that the hot code is compiled for good.</summary>
    public static void WarmUp()
    {
        DriverScenario scenario = new(100);
        scenario.Run();
        for (int i = 0; i < 200; i++)
        {
            scenario.EditCSharp();
            scenario.Run();
            scenario.EditSentence(i % 100);
            scenario.Run();
        }

        // Time for the runtime to compile in the background what it has counted.
        Thread.Sleep(1_000);
    }

    /// <summary>Milliseconds of the run after an edit, several times.</summary>
    public static Samples Edits(DriverScenario scenario, int count, Action<int> edit)
    {
        Samples samples = new();
        for (int i = -3; i < count; i++)
        {
            edit(i + 3);
            double time = Milliseconds(scenario.Run);
            if (i >= 0)
            {
                samples.Add(time);
            }
        }

        return samples;
    }

    /// <summary>Which steps ran, and for how long, after each kind of edit.</summary>
    private static string Split(int size)
    {
        DriverScenario scenario = new(size, trackSteps: true);
        (string What, Action Edit)[] edits =
        [
            ("first run", () => { }),
            ("C# edit", scenario.EditCSharp),
            ("sentence edited", () => scenario.EditSentence(7)),
            ("lines moved", () => scenario.MoveDown(7)),
        ];
        Table table = new("run", "step", "new or modified", "cached or unchanged", "ms");
        foreach ((string what, Action edit) in edits)
        {
            edit();
            scenario.Run();
            foreach (StepTime step in StepTime.Of(scenario).Where(step => step.Ran > 0 || step.Elapsed.TotalMilliseconds >= 0.05))
            {
                table.Row(what, step.Step, Number(step.Ran), Number(step.Cached), step.Elapsed.TotalMilliseconds.ToString("F2", CultureInfo.InvariantCulture));
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"### Steps, {size:N0} files\nRecorded in a run of its own; recording takes time, too.\n\n{table}\n");
    }

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    public static double Milliseconds(Action action)
    {
        long begin = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
    }
}
