using System.Collections.Immutable;
using System.Text;
using ContentLib.Generator.Checks;
using ContentLib.Generator.Emit;
using ContentLib.Generator.Layout;
using ContentLib.Generator.Linking;
using ContentLib.Generator.Model;
using ContentLib.Generator.Pipeline;
using ContentLib.Generator.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ContentLib.Generator;

/// <summary>
/// Compiles YAML content to C#. The table of contents: each step is a room of its own, and only values travel
/// between them, so that what has not changed its meaning is not done again. docs/architecture.md.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ContentGenerator : IIncrementalGenerator
{
    private const string ContentTypeAttribute = "ContentLib.ContentTypeAttribute";

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<AssembledSchema> assembled = Schema(context);
        IncrementalValueProvider<SchemaSpec> schema = assembled.Select(static (result, _) => result.Schema.WithoutPlaces()).WithTrackingName(StepNames.Schema);
        IncrementalValuesProvider<ParsedFile> files = Files(context);

        IncrementalValuesProvider<BoundFile> bound = files
            .Combine(schema.Select(static (spec, _) => new BindingTable(spec)))
            .Select(static (pair, ct) => FileSteps.Bind(pair.Left, pair.Right, ct))
            .WithTrackingName(StepNames.Bound);

        IncrementalValuesProvider<EquatableArray<Problem>> readings = ReadingSteps.Measure(schema, bound, context);
        IncrementalValueProvider<ImmutableArray<Problem>> checks = CheckSteps.All(context, schema, bound);

        IncrementalValueProvider<ImmutableArray<BoundFile>> allBound = bound.Collect();
        IncrementalValueProvider<EquatableArray<BoundFile>> outlines = allBound.Combine(schema.Select(static (spec, _) => new Outliner(spec)))
            .Select(static (pair, _) => LibrarySteps.Outline(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Outlines);

        IncrementalValueProvider<LinkedLibrary> linked = outlines.Combine(schema)
            .Select(static (pair, ct) => LibrarySteps.Link(pair.Right, pair.Left, ct))
            .WithTrackingName(StepNames.Linked);

        IncrementalValueProvider<EmitNames> names = schema.Combine(Options(context))
            .Select(static (pair, _) => new EmitNames(new SchemaTable(pair.Left), pair.Right));

        IncrementalValueProvider<PlannedLayout> layout = linked.Combine(schema)
            .Select(static (pair, _) => LibrarySteps.Plan(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Layout);

        IncrementalValuesProvider<GeneratedFile> sources = Sources.All(names, layout.Select(static (planned, _) => planned.Plan), allBound, context);
        ReportDiagnostics(context, assembled, files.Collect(), allBound, readings, checks, linked, layout, sources);
    }

    private static IncrementalValueProvider<AssembledSchema> Schema(IncrementalGeneratorInitializationContext context) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(
                ContentTypeAttribute,
                static (node, _) => node is TypeDeclarationSyntax,
                static (type, ct) => LibrarySteps.ParseType(type, ct))
            .WithTrackingName(StepNames.Types)
            .Collect()
            .Select(static (types, _) => SchemaAssembler.Assemble(types));

    private static IncrementalValuesProvider<ParsedFile> Files(IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => ContentFile.From(pair.Left, pair.Right))
            .Where(static file => file is not null)
            .WithTrackingName(StepNames.Files)
            .Select(static (file, ct) => FileSteps.Parse(file!, ct))
            .WithTrackingName(StepNames.Yaml);

    private static IncrementalValueProvider<LibraryOptions> Options(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .Combine(context.CompilationProvider.Select(static (compilation, _) => compilation.AssemblyName))
            .Select(static (pair, _) => LibraryOptions.From(pair.Left.GlobalOptions, pair.Right))
            .WithTrackingName(StepNames.Options);

    private static void ReportDiagnostics(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<AssembledSchema> schema,
        IncrementalValueProvider<ImmutableArray<ParsedFile>> files,
        IncrementalValueProvider<ImmutableArray<BoundFile>> bound,
        IncrementalValuesProvider<EquatableArray<Problem>> readings,
        IncrementalValueProvider<ImmutableArray<Problem>> checks,
        IncrementalValueProvider<LinkedLibrary> linked,
        IncrementalValueProvider<PlannedLayout> layout,
        IncrementalValuesProvider<GeneratedFile> sources)
    {
        IncrementalValueProvider<EquatableArray<Problem>> ofFiles =
            files.Select(static (files, _) => files.SelectMany(static file => file.Yaml.Problems).ToEquatableArray());
        IncrementalValueProvider<EquatableArray<Problem>> ofEntries =
            bound.Select(static (files, _) => files.SelectMany(static file => file.Problems).ToEquatableArray());
        IncrementalValueProvider<ImmutableArray<Problem>> ofTexts =
            readings.SelectMany(static (problems, _) => problems).Collect();
        IncrementalValueProvider<ImmutableArray<Problem>> ofOutput =
            sources.Where(static source => source.Fault is not null).Select(static (source, _) => source.Fault!).Collect();

        IncrementalValueProvider<EquatableArray<Problem>> all = schema.Combine(ofFiles).Combine(ofEntries).Combine(ofTexts).Combine(checks).Combine(linked).Combine(layout).Combine(ofOutput)
            .Select(static (all, _) =>
            {
                (((((((AssembledSchema schema, EquatableArray<Problem> files), EquatableArray<Problem> entries), ImmutableArray<Problem> texts), ImmutableArray<Problem> checks), LinkedLibrary linked), PlannedLayout layout), ImmutableArray<Problem> output) = all;
                return schema.Problems.Concat(files).Concat(entries).Concat(texts).Concat(checks).Concat(linked.Problems).Concat(SizeChecker.Check(schema.Schema, linked)).Concat(layout.Faults).Concat(output).ToEquatableArray();
            });

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
