using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Schema;

/// <summary>
/// Recognises the types that the schema gives a meaning to. By name and not by symbol: a lookup in the compilation
/// would cost more, and would fail where two references define one type.
/// </summary>
internal static class WellKnownTypes
{
    public const string Runtime = "ContentLib";

    public static bool IsContentType(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Class && Attribute(type, "ContentTypeAttribute") is not null;

    public static bool IsContentId(INamedTypeSymbol type) => IsRuntime(type, "ContentId", 1);

    public static bool IsContentList(INamedTypeSymbol type) => IsRuntime(type, "ContentList", 1);

    public static bool IsPartOf(INamedTypeSymbol type) => IsRuntime(type, "PartOf", 2);

    public static bool IsContentEntry(INamedTypeSymbol type) => IsRuntime(type, "ContentEntry", 0);

    public static bool IsMarkdown(INamedTypeSymbol type) => IsRuntime(type, "Markdown", 0);

    public static bool IsDateOnly(INamedTypeSymbol type) => type.Name == "DateOnly" && IsIn(type, "System");

    public static bool IsUri(INamedTypeSymbol type) => type.Name == "Uri" && IsIn(type, "System");

    /// <summary>The attribute of the runtime with this class name.</summary>
    public static AttributeData? Attribute(ISymbol symbol, string className)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (IsRuntimeAttribute(attribute, className))
            {
                return attribute;
            }
        }

        return null;
    }

    public static bool IsRuntimeAttribute(AttributeData attribute, string className) =>
        attribute.AttributeClass is { } type && IsRuntime(type, className, 0);

    public static bool IsRuntime(INamedTypeSymbol type, string name, int arity) =>
        type.Name == name && type.Arity == arity && IsIn(type, Runtime);

    /// <summary>Whether the type lies directly in the namespace, given with dots.</summary>
    public static bool IsIn(ITypeSymbol type, string @namespace)
    {
        INamespaceSymbol? current = type.ContainingType is null ? type.ContainingNamespace : null;
        int end = @namespace.Length;
        while (current is { IsGlobalNamespace: false })
        {
            int start = end - current.Name.Length;
            if (start < 0 || string.CompareOrdinal(@namespace, start, current.Name, 0, current.Name.Length) != 0)
            {
                return false;
            }

            if (start == 0)
            {
                return current.ContainingNamespace.IsGlobalNamespace;
            }

            if (@namespace[start - 1] != '.')
            {
                return false;
            }

            end = start - 1;
            current = current.ContainingNamespace;
        }

        return false;
    }

    /// <summary>Whether <paramref name="type"/> is <paramref name="ancestor"/> or derives from it.</summary>
    public static bool IsOrDerivesFrom(ITypeSymbol type, ITypeSymbol ancestor)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, ancestor))
            {
                return true;
            }
        }

        return false;
    }
}
