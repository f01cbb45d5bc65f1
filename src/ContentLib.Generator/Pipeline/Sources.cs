using System.Collections.Immutable;
using System.Text;
using ContentLib.Generator.Emit;
using ContentLib.Generator.Layout;
using ContentLib.Generator.Linking;
using ContentLib.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentLib.Generator.Pipeline;

/// <summary>
/// The files of the output, each made by a step of its own, so that an edit makes again what it changed. A text is
/// made before the output, and compared: equal text is not handed to the compiler again. Gives back what went wrong.
/// </summary>
internal static class Sources
{
    public static IncrementalValueProvider<EquatableArray<Problem>> All(
        IncrementalValueProvider<EmitNames> names,
        IncrementalValueProvider<LayoutPlan> layout,
        IncrementalValueProvider<ImmutableArray<BoundFile>> bound,
        IncrementalValuesProvider<SearchIndexSpec> searchIndexes,
        IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<GeneratedFile> readers = names
            .SelectMany(static (names, _) => Readers(names))
            .WithTrackingName(StepNames.Readers);

        IncrementalValuesProvider<GeneratedFile> buckets = layout.Select(static (plan, _) => plan.Buckets).Combine(bound)
            .SelectMany(static (pair, _) => BucketJoiner.Join(pair.Left, pair.Right)).Combine(names)
            .Select(static (pair, _) => GeneratedFile.Make(
                pair.Right.Store(pair.Left.Type) + "." + TablesEmitter.BucketName(pair.Left.Number),
                () => BucketEmitter.Emit(pair.Right, pair.Left)))
            .WithTrackingName(StepNames.Buckets);

        IncrementalValuesProvider<GeneratedFile> tables = layout.SelectMany(static (plan, _) => plan.Tables).Combine(names)
            .Select(static (pair, _) => GeneratedFile.Make(
                pair.Right.Store(pair.Left.Type) + ".Tables",
                () => TablesEmitter.Emit(pair.Right, pair.Left)))
            .WithTrackingName(StepNames.Tables);

        IncrementalValuesProvider<GeneratedFile> catalogs = layout.SelectMany(static (plan, _) => plan.Catalogs).Combine(names)
            .Select(static (pair, _) => GeneratedFile.Make(
                pair.Right.Store(pair.Left.Type) + ".Catalog",
                () => CatalogEmitter.Emit(pair.Right, pair.Left)))
            .WithTrackingName(StepNames.Catalogs);

        IncrementalValuesProvider<GeneratedFile> library = names.Combine(layout.Select(static (plan, _) => plan.Reviews))
            .SelectMany(static (pair, _) => Library(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Library);

        IncrementalValuesProvider<GeneratedFile> manifest = layout.Select(static (plan, _) => (plan.Manifests, plan.Reviews)).Combine(names)
            .SelectMany(static (pair, _) => Manifest(pair.Right, pair.Left.Manifests, pair.Left.Reviews))
            .WithTrackingName(StepNames.Manifest);

        IncrementalValuesProvider<GeneratedFile> search = searchIndexes.Combine(names)
            .Select(static (pair, _) => GeneratedFile.Make(
                pair.Right.Store(pair.Left.Type) + ".Search",
                () => SearchEmitter.Emit(pair.Right, pair.Left)))
            .WithTrackingName(StepNames.Search);

        IncrementalValuesProvider<GeneratedFile>[] all = [readers, buckets, tables, catalogs, library, manifest, search];
        foreach (IncrementalValuesProvider<GeneratedFile> files in all)
        {
            context.RegisterSourceOutput(files, Add);
        }

        return all
            .Select(static files => Problems.Of(files.Where(static file => file.Fault is not null).Collect(), static file => new EquatableArray<Problem>([file.Fault!])))
            .Aggregate(static (left, right) => left.Combine(right).Select(static (pair, _) => pair.Left.Concat(pair.Right).ToEquatableArray()));
    }

    private static void Add(SourceProductionContext context, GeneratedFile file)
    {
        if (file.Fault is null)
        {
            context.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8));
        }
    }

    private static IEnumerable<GeneratedFile> Readers(EmitNames names)
    {
        foreach (TypeSpec type in names.Schema.Schema.Types)
        {
            yield return GeneratedFile.Make(names.Store(type), () => StoreEmitter.Emit(names, type));
        }

        if (names.Schema.Schema.Types.Count == 0)
        {
            yield break;
        }

        foreach (TypeSpec part in names.Schema.Schema.Parts)
        {
            yield return GeneratedFile.Make(names.Reader(part.TypeName), () => PartReaderEmitter.Emit(names, part));
        }
    }

    private static ImmutableArray<GeneratedFile> Library(EmitNames names, ReviewDates reviews) =>
        names.Schema.Schema.Types.Count == 0
            ? ImmutableArray<GeneratedFile>.Empty
            : ImmutableArray.Create(GeneratedFile.Make(names.Options.ClassName, () => LibraryEmitter.Emit(names, reviews)));

    private static ImmutableArray<GeneratedFile> Manifest(EmitNames names, EquatableArray<ManifestSpec> manifests, ReviewDates reviews) =>
        manifests.Count == 0
            ? ImmutableArray<GeneratedFile>.Empty
            : ImmutableArray.Create(GeneratedFile.Make(names.Options.ClassName + ".Manifest", () => ManifestEmitter.Emit(manifests, reviews)));
}
