using System.Collections.Immutable;
using ContentLib.Generator.Model;
using ContentLib.Generator.Reading;
using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Pipeline;

/// <summary>
/// Measures how hard texts are to read. No file passes where nothing is marked. The names of all entries come together
/// before texts are measured, since they are exempt; only when one changes is more than the edited file measured again.
/// </summary>
internal static class ReadingSteps
{
    public static IncrementalValuesProvider<EquatableArray<Problem>> Measure(
        IncrementalValueProvider<SchemaSpec> schema,
        IncrementalValuesProvider<BoundFile> bound,
        IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ReadingPlan?> plan = schema.Select(static (spec, _) => ReadingPlanner.Plan(spec)).WithTrackingName(StepNames.ReadingPlan);
        IncrementalValuesProvider<(BoundFile File, ReadingPlan? Plan)> files = bound.Combine(plan).Where(static pair => pair.Right is not null);

        IncrementalValuesProvider<EquatableArray<string>> names = files
            .Select(static (pair, _) => Names(pair.File, pair.Plan!))
            .WithTrackingName(StepNames.ReadingNames);

        IncrementalValueProvider<ExemptTerms> exempt = names.Collect().Combine(Options(context))
            .Select(static (pair, _) => Exempt(pair.Left, pair.Right))
            .WithTrackingName(StepNames.ReadingExempt);

        return files.Combine(exempt)
            .Select(static (pair, ct) => Measure(pair.Left.File, pair.Left.Plan!, pair.Right, ct))
            .WithTrackingName(StepNames.Reading);
    }

    /// <summary>The items ContentLibReadingExempt, joined with "|".</summary>
    private static IncrementalValueProvider<string> Options(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider.Select(static (options, _) =>
            options.GlobalOptions.TryGetValue("build_property.ContentLibReadingExempt", out string? terms) ? terms : "");

    private static EquatableArray<string> Names(BoundFile file, ReadingPlan plan)
    {
        try
        {
            return NameFinder.NamesIn(file, plan);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // What is wrong with the file is said where it is measured.
            return EquatableArray<string>.Empty;
        }
    }

    private static ExemptTerms Exempt(ImmutableArray<EquatableArray<string>> names, string others) =>
        ExemptTerms.From(names.SelectMany(static ofFile => ofFile).Concat(others.Split('|').Select(ExemptTerms.Normal).Where(static term => term.Length > 0)));

    private static EquatableArray<Problem> Measure(BoundFile file, ReadingPlan plan, ExemptTerms exempt, CancellationToken cancellationToken)
    {
        try
        {
            return FileMeter.Measure(file, plan, exempt, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new([Faults.Problem("measuring the texts of '" + file.Path + "'", exception)]);
        }
    }
}
