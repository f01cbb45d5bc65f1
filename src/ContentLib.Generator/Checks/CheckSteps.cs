using System.Collections.Immutable;
using ContentLib.Generator.Binding;
using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;
using ContentLib.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Checks;

/// <summary>The rules of content that is kept current: of the project's own entries, and of the content that it references.</summary>
internal static class CheckSteps
{
    public static IncrementalValueProvider<EquatableArray<Problem>> All(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<SchemaSpec> schema,
        IncrementalValuesProvider<BoundFile> bound)
    {
        IncrementalValueProvider<AsOfOption> asOf = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => AsOfOption.From(options.GlobalOptions))
            .WithTrackingName(StepNames.AsOf);

        IncrementalValueProvider<ImmutableArray<EquatableArray<Problem>>> ofFiles = bound
            .Combine(schema.Select(static (spec, _) => new ReviewTable(spec)).Combine(asOf))
            .Select(static (pair, _) => CheckFile(pair.Left, pair.Right.Left, pair.Right.Right.Day))
            .WithTrackingName(StepNames.Reviews)
            .Collect();

        IncrementalValueProvider<ImmutableArray<ReferencedContent>> references = context.MetadataReferencesProvider
            .Combine(asOf.Select(static (option, _) => option.IsSet))
            .Select(static (pair, _) => pair.Right ? ReferencedContentReader.Read(pair.Left) : ReferencedContent.None)
            .WithTrackingName(StepNames.References)
            .Collect();

        IncrementalValueProvider<ImmutableArray<Problem>> ofProject = references.Combine(asOf)
            .Select(static (pair, _) => CheckReferences(pair.Left, pair.Right).ToImmutableArray());

        return ofFiles.Combine(ofProject).Select(static (pair, _) => pair.Left.SelectMany(static problems => problems).Concat(pair.Right).ToEquatableArray());
    }

    private static EquatableArray<Problem> CheckFile(BoundFile file, ReviewTable table, int asOf)
    {
        try
        {
            return ReviewChecker.Check(file, table, asOf);
        }
        catch (Exception exception)
        {
            return new([Faults.Problem("checking the reviews of '" + file.Path + "'", exception)]);
        }
    }

    private static IEnumerable<Problem> CheckReferences(ImmutableArray<ReferencedContent> references, AsOfOption asOf) =>
        asOf.Problems().Concat(references
            .Where(content => content.IsDue(asOf.Day))
            .Select(content => Rules.ReferenceDue(content.Assembly, DateText.Of(content.NextCheckDue), DateText.Of(asOf.Day))));
}
