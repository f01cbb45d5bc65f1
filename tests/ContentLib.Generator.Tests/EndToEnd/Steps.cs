using System.Collections.Immutable;
using System.Reflection;
using ContentLib.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>Why the steps of a run gave what they gave.</summary>
internal sealed class Steps
{
    private const string SourceOutput = "SourceOutput";

    private readonly GeneratorRunResult _result;

    private Steps(GeneratorRunResult result) => _result = result;

    /// <summary>In the order of the pipeline.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. typeof(StepNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];

    public static Steps Of(GeneratorDriver driver) => new(Assert.Single(driver.GetRunResult().Results));

    /// <summary>The reasons of a step's outputs, equal ones counted: <c>299 Cached, 1 Modified</c>; empty where it has none.</summary>
    public string this[string step] => string.Join(", ", Outputs(step)
        .GroupBy(output => output.Reason)
        .OrderBy(group => group.Key.ToString(), StringComparer.Ordinal)
        .Select(group => group.Count() + " " + group.Key));

    /// <summary>The steps that did something, each with its reasons, and the outputs that reached the compiler.</summary>
    public IEnumerable<string> Worked =>
        Names.Append(SourceOutput).Where(step => Outputs(step).Any(IsWork)).Select(step => step + ": " + this[step]);

    public IEnumerable<object> Values(string step) => Outputs(step).Select(output => output.Value);

    public IEnumerable<object> Modified(string step) => Outputs(step).Where(IsWork).Select(output => output.Value);

    public void AreCached(params string[] except) =>
        Assert.Equal([], Worked.Where(work => !except.Contains(work[..work.IndexOf(':')])));

    private static bool IsWork((object Value, IncrementalStepRunReason Reason) output) =>
        output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged);

    private IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs(string step)
    {
        ImmutableDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> steps =
            step == SourceOutput ? _result.TrackedOutputSteps : _result.TrackedSteps;
        return steps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> runs) ? runs.SelectMany(run => run.Outputs) : [];
    }
}
