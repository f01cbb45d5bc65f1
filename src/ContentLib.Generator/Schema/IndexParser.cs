using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Schema;

/// <summary>[Indexed]: properties with few values, or values that are looked up.</summary>
internal static class IndexParser
{
    public static bool IsIndexed(PropertyInfo info, PropertySpec spec, SchemaContext context)
    {
        if (info.RuntimeAttribute("IndexedAttribute") is null)
        {
            return false;
        }

        string? why = WhyNot(info, spec);
        if (why is not null)
        {
            context.Report(Rules.BadIndex(info.Place, info.TypeName, info.Name, why));
        }

        return why is null;
    }

    private static string? WhyNot(PropertyInfo info, PropertySpec spec)
    {
        if (!info.Owner.IsContentType)
        {
            return "'" + info.Owner.Type.Name + "' is a part, and only content types have an index";
        }

        return spec.Value.Kind switch
        {
            ValueKind.Single or ValueKind.Double or ValueKind.Decimal or ValueKind.Uri or ValueKind.Markdown or ValueKind.Part or ValueKind.AnyReference =>
                "an index is of enums, bools, strings, whole numbers, dates, ids or references, or lists of them, not of "
                + UnsupportedTypes.Describe(info.Property.Type),
            _ => null,
        };
    }
}
