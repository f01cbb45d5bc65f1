using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Schema;

/// <summary>What to write in place of a type that content cannot hold.</summary>
internal static class UnsupportedTypes
{
    private static readonly HashSet<string> s_lists = new(StringComparer.Ordinal)
    {
        "List", "IList", "IReadOnlyList", "IEnumerable", "ICollection", "IReadOnlyCollection", "Collection",
        "ReadOnlyCollection", "ImmutableArray", "ImmutableList", "IImmutableList", "HashSet", "ISet", "IReadOnlySet",
        "ImmutableHashSet", "ImmutableSortedSet", "FrozenSet", "SortedSet", "Queue", "Stack",
    };

    /// <summary>The type as the author wrote it, near enough: for messages.</summary>
    public static string Describe(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    /// <summary>A sentence with a leading space, or nothing.</summary>
    public static string Hint(ITypeSymbol type, SchemaContext context) => type switch
    {
        IArrayTypeSymbol array => UseList(array.ElementType),
        IDynamicTypeSymbol => " Use a type with a name.",
        INamedTypeSymbol named => HintFromRuntime(named) ?? HintByName(named) ?? HintByKind(named, context),
        _ => "",
    };

    private static string? HintFromRuntime(INamedTypeSymbol type)
    {
        if (WellKnownTypes.IsContentList(type))
        {
            return " A list of lists needs a part between them.";
        }

        if (WellKnownTypes.IsPartOf(type))
        {
            return " PartOf is the element of an inverse: a ContentList<PartOf<TOwner, TPart>> with [InverseOf].";
        }

        if (WellKnownTypes.IsContentType(type) || (WellKnownTypes.IsContentId(type) && WellKnownTypes.IsContentType(type.TypeArguments[0])))
        {
            return " Entries of another assembly cannot be referred to; keep the id as a string.";
        }

        return WellKnownTypes.IsContentId(type)
            ? " '" + Describe(type.TypeArguments[0]) + "' is not marked [ContentType]."
            : null;
    }

    private static string? HintByName(INamedTypeSymbol type)
    {
        if (!IsOfSystem(type))
        {
            return null;
        }

        if (type.Arity == 1 && s_lists.Contains(type.Name))
        {
            return UseList(type.TypeArguments[0]);
        }

        return type.Name switch
        {
            "Object" => " Use the type that is meant, or ContentEntry for an entry of any type.",
            "DateTime" or "DateTimeOffset" => " Use DateOnly.",
            "TimeSpan" or "TimeOnly" => " Use a number, with its unit in the property's name.",
            "Char" or "Guid" or "Version" => " Use string.",
            "IntPtr" or "UIntPtr" or "Int128" or "UInt128" or "BigInteger" => " Use int or long.",
            "Half" => " Use float or double.",
            _ when type.Name.Contains("Dictionary") => " Use a ContentList<T> of a record with the key and the value.",
            _ => null,
        };
    }

    private static string HintByKind(INamedTypeSymbol type, SchemaContext context)
    {
        if (!context.CanAccess(type) || type.IsFileLocal)
        {
            return " Generated code cannot see it: make it public or internal.";
        }

        if (type.TypeKind == TypeKind.Interface || type.IsAbstract)
        {
            return " Use a concrete record, or ContentEntry for entries of several types.";
        }

        if (ValueParser.IsGeneric(type))
        {
            return " A part cannot be generic.";
        }

        if (type.TypeKind == TypeKind.Struct)
        {
            return type.DeclaringSyntaxReferences.IsEmpty ? "" : " Make it a record class.";
        }

        return type.TypeKind == TypeKind.Class && !type.DeclaringSyntaxReferences.IsEmpty
            ? " It has no properties that content could fill: give it init properties."
            : "";
    }

    private static string UseList(ITypeSymbol element) => " Use ContentList<" + Describe(element) + ">.";

    private static bool IsOfSystem(INamedTypeSymbol type)
    {
        INamespaceSymbol? current = type.ContainingNamespace;
        while (current is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
        {
            current = current.ContainingNamespace;
        }

        return current is { IsGlobalNamespace: false, Name: "System" };
    }
}
