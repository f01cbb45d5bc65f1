using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Schema;

/// <summary>The properties that a type has or inherits.</summary>
internal static class ContentMembers
{
    /// <summary>
    /// Instance properties from the base to the derived, each in order of declaration; of overridden and hidden ones
    /// only the most derived, because that is the one an object initializer would set.
    /// </summary>
    public static List<IPropertySymbol> Of(INamedTypeSymbol type)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var levels = new Stack<List<IPropertySymbol>>();
        for (INamedTypeSymbol? current = type; HasMembers(current); current = current!.BaseType)
        {
            var level = new List<IPropertySymbol>();
            foreach (ISymbol member in current!.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false, IsIndexer: false } property
                    && property.ExplicitInterfaceImplementations.IsEmpty
                    && seen.Add(property.Name))
                {
                    level.Add(property);
                }
            }

            levels.Push(level);
        }

        return levels.SelectMany(level => level).ToList();
    }

    /// <summary>Fields marked <c>required</c>: an object initializer must name them, yet content has properties only.</summary>
    public static IEnumerable<IFieldSymbol> RequiredFields(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; HasMembers(current); current = current!.BaseType)
        {
            foreach (ISymbol member in current!.GetMembers())
            {
                if (member is IFieldSymbol { IsRequired: true } field)
                {
                    yield return field;
                }
            }
        }
    }

    /// <summary>Whether content may come into the property: by an accessor or through a constructor.</summary>
    public static bool IsFilled(IPropertySymbol property, INamedTypeSymbol type) =>
        property.SetMethod is not null
        || type.InstanceConstructors.Any(c => ConstructorParser.ParameterOf(property, c) is not null);

    private static bool HasMembers(INamedTypeSymbol? type) =>
        type is not null && type.SpecialType != SpecialType.System_Object && type.TypeKind != TypeKind.Error;
}
