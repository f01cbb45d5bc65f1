using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Schema;

/// <summary>[Searchable]: texts, and references for the names of what they refer to.</summary>
internal static class SearchParser
{
    private const double MaxWeight = 100;

    /// <summary>The weight; 0 where the property is not marked, or wrongly.</summary>
    public static double Weight(PropertyInfo info, PropertySpec spec, SchemaContext context)
    {
        if (info.RuntimeAttribute("SearchableAttribute") is not { } attribute)
        {
            return 0;
        }

        double weight = attribute.ConstructorArguments.FirstOrDefault().Value as double? ?? 1;
        string? why = WhyNot(info, spec, weight);
        if (why is not null)
        {
            context.Report(Rules.BadSearchable(info.Place, info.TypeName, info.Name, why));
        }

        return why is null ? weight : 0;
    }

    public static void RefuseOnInverse(PropertyInfo info, SchemaContext context)
    {
        if (info.RuntimeAttribute("SearchableAttribute") is not null)
        {
            context.Report(Rules.BadSearchable(info.Place, info.TypeName, info.Name, "an inverse holds nothing of its own; mark the property that it inverts"));
        }
    }

    private static string? WhyNot(PropertyInfo info, PropertySpec spec, double weight) => spec.Value.Kind switch
    {
        ValueKind.Part => "mark the properties of '" + spec.Value.TypeName.Substring(spec.Value.TypeName.LastIndexOf('.') + 1) + "' instead",
        ValueKind.String or ValueKind.Markdown or ValueKind.Reference or ValueKind.AnyReference =>
            weight > 0 && weight <= MaxWeight ? null : "its weight must be more than 0 and at most 100",
        _ => "only text and references can be searched, not " + UnsupportedTypes.Describe(info.Property.Type),
    };
}
