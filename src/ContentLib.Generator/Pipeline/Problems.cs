using System.Collections.Immutable;
using ContentLib.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Pipeline;

/// <summary>Gathers what every step found wrong, and reports it once all of it is there.</summary>
internal static class Problems
{
    public static IncrementalValueProvider<EquatableArray<Problem>> Of<T>(
        IncrementalValueProvider<ImmutableArray<T>> items, Func<T, EquatableArray<Problem>> problemsOf) =>
        items.Select((all, _) => all.SelectMany(item => problemsOf(item)).ToEquatableArray());

    public static IncrementalValueProvider<EquatableArray<Problem>> Of(IncrementalValuesProvider<EquatableArray<Problem>> items) =>
        Of(items.Collect(), static problems => problems);

    public static void Report(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<ImmutableArray<ParsedFile>> files,
        IncrementalValueProvider<EquatableArray<Problem>>[] found)
    {
        IncrementalValueProvider<EquatableArray<Problem>> all = found.Aggregate(static (left, right) =>
            left.Combine(right).Select(static (pair, _) => pair.Right.Count == 0 ? pair.Left : pair.Left.Concat(pair.Right).ToEquatableArray()));

        context.RegisterSourceOutput(
            all.Combine(files)
                .Select(static (pair, _) => DiagnosticSteps.Place(pair.Left, pair.Right))
                .WithTrackingName(StepNames.Diagnostics),
            static (output, problems) =>
            {
                foreach (PlacedProblem problem in problems)
                {
                    output.ReportDiagnostic(problem.ToDiagnostic());
                }
            });
    }
}
