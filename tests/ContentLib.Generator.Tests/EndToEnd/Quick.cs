using System.Diagnostics;

namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>Runs that must not take long, whatever the input.</summary>
internal static class Quick
{
    /// <summary>Generous, for the three runs of the helper on a machine with other work to do.</summary>
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(15);

    public static GeneratorRun Run(Project project)
    {
        var watch = Stopwatch.StartNew();
        GeneratorRun run = project.Run();
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, s_limit);
        return run;
    }
}
