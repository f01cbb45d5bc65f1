using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentLib.Generator.Schema;

/// <summary>Names the catalog class of a collection, and looks for what already has that name.</summary>
internal static class CatalogParser
{
    public static string Parse(
        INamedTypeSymbol type,
        AttributeData attribute,
        string collection,
        IEnumerable<PropertySpec> properties,
        SchemaContext context)
    {
        string? given = ConstantText.Named(attribute, "Catalog");
        string catalog = given ?? Casing.ToPascal(collection);
        string? clash = Clash(type, catalog, context) ?? OwnMember(catalog, properties);
        if (clash is null)
        {
            return catalog;
        }

        ProblemPlace place = given is null
            ? Places.OfArgument(attribute, 0, type)
            : Places.OfArgument(attribute, "Catalog", type);
        context.Report(Rules.CatalogClash(place, catalog, collection, clash));

        // A spare name lets the collection be checked and generated all the same, so that this stays the only error.
        return Casing.ToPascal(collection) + "Catalog";
    }

    /// <summary>C# has no class with a member of its own name.</summary>
    private static string? OwnMember(string catalog, IEnumerable<PropertySpec> properties) =>
        catalog is "All" or "Ids" || properties.Any(property => property.IsIndexed && catalog == "By" + property.Name)
            ? "its own member '" + catalog + "'"
            : null;

    private static string? Clash(INamedTypeSymbol type, string catalog, SchemaContext context)
    {
        if (!SyntaxFacts.IsValidIdentifier(catalog))
        {
            return "the rules of C#, for it is not an identifier";
        }

        if (SyntaxFacts.GetKeywordKind(catalog) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(catalog) != SyntaxKind.None)
        {
            return "the keyword '" + catalog + "' of C#";
        }

        // The compilation's view of the namespace: its own members and those of all references.
        INamespaceSymbol? scope = context.Compilation.GetCompilationNamespace(type.ContainingNamespace);
        INamespaceOrTypeSymbol? other = scope?.GetMembers(catalog)
            .FirstOrDefault(m => m is INamespaceSymbol || (m is INamedTypeSymbol { Arity: 0, IsFileLocal: false } && context.CanAccess(m)));
        if (other is null)
        {
            return null;
        }

        if (SymbolEqualityComparer.Default.Equals(other, type))
        {
            return "the content type itself";
        }

        return (other is INamespaceSymbol ? "the namespace '" : "the type '") + other.ToDisplayString() + "'";
    }
}
