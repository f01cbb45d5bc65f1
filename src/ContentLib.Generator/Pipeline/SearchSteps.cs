using System.Collections.Immutable;
using ContentLib.Generator.Emit;
using ContentLib.Generator.Layout;
using ContentLib.Generator.Linking;
using ContentLib.Generator.Model;
using ContentLib.Generator.Search;
using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Pipeline;

/// <summary>The search indexes, and the faults that left some out.</summary>
internal sealed record WrittenIndexes(EquatableArray<SearchIndexSpec> Indexes, EquatableArray<Problem> Faults);

/// <summary>Makes the search indexes: the terms of each file once, then an index of each collection. No file passes where nothing is marked.</summary>
internal static class SearchSteps
{
    public static IncrementalValueProvider<WrittenIndexes> Index(
        IncrementalValueProvider<SchemaSpec> schema,
        IncrementalValueProvider<LibraryOptions> options,
        IncrementalValuesProvider<BoundFile> bound,
        IncrementalValueProvider<LinkedLibrary> linked)
    {
        IncrementalValueProvider<string> language = options.Select(static (options, _) => options.Language);
        IncrementalValueProvider<EntryAnalyzer> analyzer = schema.Combine(language)
            .Select(static (pair, _) => new EntryAnalyzer(new SchemaTable(pair.Left), Analyzer.LanguageOf(pair.Right)))
            .WithTrackingName(StepNames.SearchPlan);

        IncrementalValueProvider<ImmutableArray<AnalyzedFile>> terms = bound.Combine(analyzer)
            .Where(static pair => pair.Right.IsNeeded)
            .Select(static (pair, ct) => Analyze(pair.Left, pair.Right, ct))
            .WithTrackingName(StepNames.SearchTerms)
            .Collect();

        return terms.Combine(linked).Combine(schema).Combine(language)
            .Select(static (input, _) => Write(input.Left.Left.Left, input.Left.Left.Right, input.Left.Right, input.Right))
            .WithTrackingName(StepNames.SearchIndexes);
    }

    private static AnalyzedFile Analyze(BoundFile file, EntryAnalyzer analyzer, CancellationToken cancellationToken)
    {
        try
        {
            return new AnalyzedFile(analyzer.Analyze(file, cancellationToken), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new AnalyzedFile(EquatableArray<AnalyzedEntry>.Empty, Faults.Problem("reading the words of '" + file.Path + "'", exception));
        }
    }

    private static WrittenIndexes Write(ImmutableArray<AnalyzedFile> files, LinkedLibrary linked, SchemaSpec schema, string language)
    {
        EquatableArray<Problem> faults = files.Where(static file => file.Fault is not null).Select(static file => file.Fault!).ToEquatableArray();
        try
        {
            ImmutableArray<EquatableArray<AnalyzedEntry>> entries = files.Select(static file => file.Entries).ToImmutableArray();
            return new WrittenIndexes(SearchIndexer.Write(linked, new SchemaTable(schema), entries, language).ToEquatableArray(), faults);
        }
        catch (Exception exception)
        {
            return new WrittenIndexes(
                EquatableArray<SearchIndexSpec>.Empty,
                faults.Append(Faults.Problem("writing the search index", exception)).ToEquatableArray());
        }
    }

    private sealed record AnalyzedFile(EquatableArray<AnalyzedEntry> Entries, Problem? Fault);
}
