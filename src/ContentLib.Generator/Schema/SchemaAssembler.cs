using System.Collections.Immutable;
using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Schema;

/// <summary>The schema of a compilation and every problem of its types, those of <see cref="TypeResult"/> included, each once.</summary>
internal sealed record AssembledSchema(SchemaSpec Schema, EquatableArray<Problem> Problems);

/// <summary>Joins the content types of a compilation, and refuses those that get in each other's way.</summary>
internal static class SchemaAssembler
{
    public static AssembledSchema Assemble(ImmutableArray<TypeResult> results)
    {
        List<Problem> problems = results.SelectMany(r => r.Problems).ToList();
        var byCollection = new Dictionary<string, TypeSpec>(StringComparer.Ordinal);
        var byCatalog = new Dictionary<string, TypeSpec>(StringComparer.Ordinal);
        var types = new List<TypeSpec>();
        foreach (TypeSpec type in Once(results.Select(r => r.Type).OfType<TypeSpec>()))
        {
            Problem? clash = Clash(type, byCollection, byCatalog);
            if (clash is not null)
            {
                problems.Add(clash);
                continue;
            }

            byCollection.Add(type.Content!.Collection, type);
            byCatalog.Add(CatalogName(type.Content), type);
            types.Add(type);
        }

        SchemaSpec schema = new(types.ToEquatableArray(), Once(results.SelectMany(r => r.Parts)).ToEquatableArray());
        return new AssembledSchema(SchemaPruner.Prune(schema), problems.Distinct().ToEquatableArray());
    }

    /// <summary>In ordinal order; a part that several types reach, or a type that was found twice, once.</summary>
    private static IEnumerable<TypeSpec> Once(IEnumerable<TypeSpec> types) =>
        types.GroupBy(t => t.TypeName, StringComparer.Ordinal)
            .Select(same => same.First())
            .OrderBy(t => t.TypeName, StringComparer.Ordinal);

    private static Problem? Clash(TypeSpec type, Dictionary<string, TypeSpec> byCollection, Dictionary<string, TypeSpec> byCatalog)
    {
        ContentSpec content = type.Content!;
        if (byCollection.TryGetValue(content.Collection, out TypeSpec? first))
        {
            return Rules.DuplicateCollection(ProblemPlace.OfSymbol(content.Place), content.Collection, Written(first), Written(type));
        }

        return byCatalog.TryGetValue(CatalogName(content), out first)
            ? Rules.CatalogClash(
                ProblemPlace.OfSymbol(content.Place),
                content.Catalog,
                content.Collection,
                "the catalog of the collection '" + first.Content!.Collection + "'")
            : null;
    }

    private static string CatalogName(ContentSpec content) => content.Namespace + "." + content.Catalog;

    private static string Written(TypeSpec type) =>
        type.TypeName.StartsWith("global::", StringComparison.Ordinal) ? type.TypeName.Substring("global::".Length) : type.TypeName;
}
