using ContentLib.Generator.Layout;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Search;

/// <summary>Which texts of which types are searched, and how much each weighs.</summary>
internal static class SearchPlan
{
    /// <summary>What <c>SearchableAttribute.NameWeight</c> says.</summary>
    private const double NameWeight = 4;

    /// <summary>Whether the type has a marked property, itself or in a part.</summary>
    public static bool IsSearched(TypeSpec type, SchemaTable schema) =>
        schema.PartsOf(type).Prepend(type).Any(static record => record.Properties.Any(static property => property.SearchWeight > 0));

    /// <summary>The weight of a property of a searched type; its names count unless they are marked otherwise.</summary>
    public static double WeightOf(TypeSpec type, PropertySpec property) =>
        property.SearchWeight > 0 || !IsName(type, property) ? property.SearchWeight : NameWeight;

    public static bool IsName(TypeSpec type, PropertySpec property) =>
        type.Content is { } content && (content.NameProperty == property.Name || content.AliasProperties.Contains(property.Name));
}
