using Microsoft.CodeAnalysis;

namespace ContentLib.Benchmarks.Driver;

/// <summary>How long each named step of a run took, and how often it gave something new.</summary>
internal sealed record StepTime(string Step, int Ran, int Cached, TimeSpan Elapsed)
{
    public static IReadOnlyList<StepTime> Of(DriverScenario scenario) =>
    [
        .. scenario.Steps
            .Where(step => step.Value.Any(run => run.Outputs.Length > 0))
            .Select(step => new StepTime(
                step.Key,
                step.Value.Sum(run => run.Outputs.Count(output => IsNew(output.Reason))),
                step.Value.Sum(run => run.Outputs.Count(output => !IsNew(output.Reason))),
                TimeSpan.FromTicks(step.Value.Sum(run => run.ElapsedTime.Ticks))))
            .OrderByDescending(step => step.Elapsed),
    ];

    private static bool IsNew(IncrementalStepRunReason reason) => reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified;
}
