using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Schema;

/// <summary>OrderBy of [ContentType].</summary>
internal static class OrderParser
{
    public static string? Parse(
        INamedTypeSymbol type, AttributeData attribute, IEnumerable<(PropertyInfo Info, PropertySpec Spec)> properties, SchemaContext context)
    {
        string? name = ConstantText.Named(attribute, "OrderBy");

        // By id is the order anyway.
        if (name is null or "Id")
        {
            return null;
        }

        List<PropertySpec> candidates = properties.Select(p => p.Spec).ToList();
        PropertySpec? property = candidates.FirstOrDefault(p => p.Name == name);
        if (property is not null && IsComparable(property))
        {
            return name;
        }

        string why = property is null
            ? "there is no content property '" + name + "'." + Suggestion.For(name, candidates.Where(IsComparable).Select(p => p.Name))
            : "'" + name + "' has no order; name a string, a number, a date, an enum or a bool";
        context.Report(Rules.BadOrderBy(Places.OfArgument(attribute, "OrderBy", type), type.Name, why));
        return null;
    }

    private static bool IsComparable(PropertySpec property) =>
        !property.IsList && property.Value.Kind is not (ValueKind.Uri or ValueKind.Markdown or ValueKind.Id or ValueKind.Part
            or ValueKind.Reference or ValueKind.AnyReference or ValueKind.PartOf);
}
