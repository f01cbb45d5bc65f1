using System.Collections.Immutable;
using ContentLib.Generator.Emit;
using ContentLib.Generator.Layout;
using ContentLib.Generator.Linking;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Search;

/// <summary>Joins the terms of the files with the ranks that linking gave, adds the names that entries refer to, and writes the indexes.</summary>
internal static class SearchIndexer
{
    public static ImmutableArray<SearchIndexSpec> Write(
        LinkedLibrary library,
        SchemaTable schema,
        ImmutableArray<EquatableArray<AnalyzedEntry>> files,
        string language)
    {
        Dictionary<(string Path, string Id), EntryTerms> own = [];
        foreach (AnalyzedEntry entry in files.SelectMany(static file => file))
        {
            // Of two entries with one id in a file the first is the one that was linked.
            if (!own.ContainsKey((entry.Path, entry.Id)))
            {
                own.Add((entry.Path, entry.Id), entry.Terms);
            }
        }

        return library.Collections
            .Where(collection => SearchPlan.IsSearched(collection.Type, schema))
            .Select(collection => Write(library, collection, schema, own, language))
            .ToImmutableArray();
    }

    private static SearchIndexSpec Write(
        LinkedLibrary library,
        LinkedCollection collection,
        SchemaTable schema,
        Dictionary<(string Path, string Id), EntryTerms> own,
        string language)
    {
        EntryTerms[] entries = new EntryTerms[collection.Entries.Length];
        bool refers = schema.PartsOf(collection.Type).Prepend(collection.Type).SelectMany(static record => record.Properties).Any(IsSearchedReference);
        foreach (LinkedEntry entry in collection.Entries)
        {
            EntryTerms terms = own.TryGetValue((entry.Path, entry.Id), out EntryTerms? found) ? found : EntryTerms.None;
            entries[entry.Rank] = refers ? WithReferredNames(library, collection, schema, entry, terms, language) : terms;
        }

        LiteralWriter[] parts = entries.Length == 0 ? [] : SearchIndexWriter.Write(entries, language);
        return new SearchIndexSpec(collection.Type, parts.Select(static part => part.ToString()).ToEquatableArray());
    }

    private static EntryTerms WithReferredNames(
        LinkedLibrary library,
        LinkedCollection collection,
        SchemaTable schema,
        LinkedEntry entry,
        EntryTerms terms,
        string language)
    {
        EntryTermsBuilder builder = new(Analyzer.LanguageOf(language), terms);
        AddReferredNames(library, schema, collection.Type, entry.Values, builder);
        return builder.ToTerms();
    }

    private static void AddReferredNames(LinkedLibrary library, SchemaTable schema, TypeSpec type, EquatableArray<BoundValue?> values, EntryTermsBuilder builder)
    {
        for (int i = 0; i < values.Count; i++)
        {
            foreach (BoundValue item in values[i] is BoundList list ? list.Items.ToArray() : values[i] is { } value ? [value] : [])
            {
                if (item is BoundPart part)
                {
                    AddReferredNames(library, schema, schema.Part(part.TypeName), part.Values, builder);
                }
                else if (item is LinkedReference { Rank: >= 0 } reference && IsSearchedReference(type.Properties[i]))
                {
                    LinkedCollection target = library.Collections[reference.Collection];
                    if (EntryNames.NameOf(target.Type, target.Entries[reference.Rank].Values) is { } name)
                    {
                        builder.Add(name.Text, type.Properties[i].SearchWeight, isName: false);
                    }
                }
            }
        }
    }

    private static bool IsSearchedReference(PropertySpec property) =>
        property is { SearchWeight: > 0, Value.Kind: ValueKind.Reference or ValueKind.AnyReference };
}
