using ContentLib.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentLib.Generator.Schema;

/// <summary>Chooses the constructor that generated code calls.</summary>
internal static class ConstructorParser
{
    /// <summary>The constructor to call, or null and a problem.</summary>
    /// <param name="user">The symbol that wants the type: the place of the problem where the type is from metadata.</param>
    public static IMethodSymbol? Parse(INamedTypeSymbol type, ISymbol user, SchemaContext context)
    {
        IMethodSymbol? constructor = Find(type, context);
        if (constructor is null)
        {
            const string Why = "it has neither positional parameters nor an accessible constructor without parameters";
            context.Report(Rules.NotConstructible(Places.Of(type, user), type.Name, Why));
            return null;
        }

        if (Unmatched(constructor, ContentMembers.Of(type)) is { } parameter)
        {
            string why = "its constructor parameter '" + parameter.Name + "' has no property of the same name and type";
            context.Report(Rules.NotConstructible(Places.Of(parameter, user), type.Name, why));
            return null;
        }

        return constructor;
    }

    /// <summary>
    /// The primary constructor of a positional record; else the one without parameters; else, of a class, the only
    /// public one when each of its parameters has its property. Null where there is none.
    /// </summary>
    private static IMethodSymbol? Find(INamedTypeSymbol type, SchemaContext context)
    {
        List<IMethodSymbol> usable = type.InstanceConstructors
            .Where(c => context.CanAccess(c) && !IsCopyConstructor(c))
            .ToList();
        IMethodSymbol? primary = usable.FirstOrDefault(c => c.Parameters.Length > 0 && IsPrimary(c));
        if (primary is not null && type.IsRecord)
        {
            return primary;
        }

        return usable.FirstOrDefault(c => c.Parameters.IsEmpty) ?? OnlyOneWithProperties(type, usable);
    }

    /// <summary>The parameter that fills the property: the same name and type. A class may write the name in camelCase.</summary>
    public static IParameterSymbol? ParameterOf(IPropertySymbol property, IMethodSymbol constructor)
    {
        StringComparison comparison = constructor.ContainingType.IsRecord
            ? StringComparison.Ordinal
            : StringComparison.OrdinalIgnoreCase;
        foreach (IParameterSymbol parameter in constructor.Parameters)
        {
            if (parameter.RefKind == RefKind.None
                && string.Equals(parameter.Name, property.Name, comparison)
                && SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type))
            {
                return parameter;
            }
        }

        return null;
    }

    /// <summary>The first parameter without a property: generated code would not know what to pass. Null where each has one.</summary>
    private static IParameterSymbol? Unmatched(IMethodSymbol constructor, IReadOnlyList<IPropertySymbol> properties)
    {
        var matched = new HashSet<int>(properties
            .Select(p => ParameterOf(p, constructor)?.Ordinal ?? -1));
        return constructor.Parameters.FirstOrDefault(p => !matched.Contains(p.Ordinal));
    }

    /// <summary>With [SetsRequiredMembers] an object initializer need not name what is <c>required</c>.</summary>
    public static bool SetsRequiredMembers(IMethodSymbol constructor) =>
        constructor.GetAttributes().Any(a => a.AttributeClass is { Name: "SetsRequiredMembersAttribute" } type
            && WellKnownTypes.IsIn(type, "System.Diagnostics.CodeAnalysis"));

    private static IMethodSymbol? OnlyOneWithProperties(INamedTypeSymbol type, List<IMethodSymbol> usable)
    {
        List<IMethodSymbol> candidates = usable.Where(c => c.DeclaredAccessibility == Accessibility.Public).ToList();
        return candidates.Count == 1 && Unmatched(candidates[0], ContentMembers.Of(type)) is null ? candidates[0] : null;
    }

    private static bool IsCopyConstructor(IMethodSymbol constructor) =>
        constructor.ContainingType.IsRecord
        && constructor.Parameters.Length == 1
        && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, constructor.ContainingType);

    private static bool IsPrimary(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.IsEmpty
            ? HasDeconstruct(constructor)
            : constructor.DeclaringSyntaxReferences[0].GetSyntax() is TypeDeclarationSyntax;

    /// <summary>Metadata does not say which constructor was the primary one; the compiler's Deconstruct does.</summary>
    private static bool HasDeconstruct(IMethodSymbol constructor) =>
        constructor.ContainingType.GetMembers("Deconstruct").OfType<IMethodSymbol>().Any(m =>
            m.Parameters.Length == constructor.Parameters.Length
            && m.Parameters.Zip(constructor.Parameters, (a, b) =>
                a.Name == b.Name && SymbolEqualityComparer.Default.Equals(a.Type, b.Type)).All(same => same));
}
