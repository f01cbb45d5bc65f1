using ContentLib.Benchmarks.Consumers;
using ContentLib.Benchmarks.Report;

namespace ContentLib.Benchmarks.Build;

/// <summary>The builds of one project with one kind of compiler.</summary>
internal sealed record BuildTimes(string Name, Samples Seconds, BuildSplit Split, double PeakMegabytes)
{
    public static BuildTimes Measure(string name, ConsumerProject project, bool isWarm, int runs)
    {
        Console.WriteLine($"building {project.Name} ({(isWarm ? "warm" : "cold")})");
        project.Write();
        using Compiler compiler = new(isWarm);
        // The first build restores, and warms a server.
        compiler.Build(project);
        Samples seconds = new();
        for (int run = 0; run < runs; run++)
        {
            seconds.Add(compiler.Build(project).Elapsed.TotalSeconds);
        }

        // Who asks for a report, or looks at memory, is not timed.
        string log = "";
        double peak = CompilerMemory.Peak(() => log = compiler.Build(project, BuildSplit.Arguments).Output);
        return new BuildTimes(name, seconds, BuildSplit.Of(log), compiler.Server?.PeakMegabytes ?? peak);
    }
}
