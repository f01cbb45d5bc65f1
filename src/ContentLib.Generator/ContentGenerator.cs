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
        IncrementalValueProvider<ImmutableArray<ParsedFile>> allFiles = files.Collect();

        IncrementalValuesProvider<BoundFile> bound = files
            .Combine(schema.Select(static (spec, _) => new BindingTable(spec)))
            .Select(static (pair, ct) => FileSteps.Bind(pair.Left, pair.Right, ct))
            .WithTrackingName(StepNames.Bound);

        IncrementalValuesProvider<EquatableArray<Problem>> readings = ReadingSteps.Measure(schema, bound, context);
        IncrementalValueProvider<EquatableArray<Problem>> checks = CheckSteps.All(context, schema, bound);

        IncrementalValueProvider<ImmutableArray<BoundFile>> allBound = bound.Collect();
        IncrementalValueProvider<EquatableArray<BoundFile>> outlines = allBound.Combine(schema.Select(static (spec, _) => new Outliner(spec)))
            .Select(static (pair, _) => LibrarySteps.Outline(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Outlines);

        IncrementalValueProvider<LinkedLibrary> linked = outlines.Combine(schema)
            .Select(static (pair, ct) => LibrarySteps.Link(pair.Right, pair.Left, ct))
            .WithTrackingName(StepNames.Linked);

        IncrementalValueProvider<LibraryOptions> options = Options(context);
        IncrementalValueProvider<EmitNames> names = schema.Combine(options)
            .Select(static (pair, _) => new EmitNames(new SchemaTable(pair.Left), pair.Right));

        IncrementalValueProvider<PlannedLayout> layout = linked.Combine(schema)
            .Select(static (pair, _) => LibrarySteps.Plan(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Layout);

        IncrementalValueProvider<WrittenIndexes> indexes = SearchSteps.Index(schema, options, bound, linked);
        IncrementalValueProvider<EquatableArray<Problem>> sources = Sources.All(
            names,
            layout.Select(static (planned, _) => planned.Plan),
            allBound,
            indexes.SelectMany(static (written, _) => written.Indexes),
            context);
        Problems.Report(
            context,
            allFiles,
            [
                assembled.Select(static (result, _) => result.Problems),
                assembled.Combine(options).Select(static (pair, _) => CatalogClashes.Check(pair.Left.Schema, pair.Right)),
                Problems.Of(allFiles, static file => file.Yaml.Problems),
                Problems.Of(allBound, static file => file.Problems),
                Problems.Of(readings),
                checks,
                linked.Select(static (library, _) => library.Problems),
                assembled.Combine(linked).Select(static (pair, _) => SizeChecker.Check(pair.Left.Schema, pair.Right).ToEquatableArray()),
                layout.Select(static (planned, _) => planned.Faults),
                indexes.Select(static (written, _) => written.Faults),
                sources,
            ]);
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
            .Combine(context.AnalyzerConfigOptionsProvider.Select(static (options, _) => new ContentFolders(options)))
            .Select(static (pair, _) => pair.Right.Find(pair.Left))
            .Where(static file => file is not null)
            .WithTrackingName(StepNames.Files)
            .Select(static (file, ct) => FileSteps.Parse(file!, ct))
            .WithTrackingName(StepNames.Yaml);

    private static IncrementalValueProvider<LibraryOptions> Options(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .Combine(context.CompilationProvider.Select(static (compilation, _) => compilation.AssemblyName))
            .Select(static (pair, _) => LibraryOptions.From(pair.Left.GlobalOptions, pair.Right))
            .WithTrackingName(StepNames.Options);
}
