using ContentLib.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Schema;

/// <summary>Decides whether a property is content, the author's own, or content that cannot be filled.</summary>
internal static class AccessorParser
{
    public static bool IsContent(PropertyInfo info, SchemaContext context)
    {
        IPropertySymbol property = info.Property;
        if (property.SetMethod is null && info.Parameter is null)
        {
            ReportMarks(info, context);
            return false;
        }

        if (!context.CanAccess(property))
        {
            bool isWanted = property.IsRequired || info.Parameter is not null || Marks(info).Any();
            return isWanted && Refuse(info, context, "generated code cannot see it; make it public or internal");
        }

        if (property.GetMethod is null || !context.CanAccess(property.GetMethod))
        {
            return Refuse(info, context, "it has no accessible get accessor");
        }

        return HasUsableSetter(info, context);
    }

    private static bool HasUsableSetter(PropertyInfo info, SchemaContext context)
    {
        IMethodSymbol? setter = info.Property.SetMethod;
        if (setter is { IsInitOnly: false })
        {
            // The property stays in the schema all the same: without it every key in YAML would be a second error.
            context.Report(Rules.SettableProperty(info.Place, info.TypeName, info.Name));
        }

        if (info.Parameter is null && !context.CanAccess(setter!))
        {
            return setter!.IsInitOnly && Refuse(info, context, "its init accessor is not accessible to generated code");
        }

        return true;
    }

    private static bool Refuse(PropertyInfo info, SchemaContext context, string why)
    {
        context.Report(Rules.InaccessibleProperty(info.Place, info.TypeName, info.Name, why));
        return false;
    }

    /// <summary>A property without init is the author's own, so what asks to fill or read it as content is a mistake.</summary>
    private static void ReportMarks(PropertyInfo info, SchemaContext context)
    {
        const string Why = "it has no init accessor, so it is not content";
        foreach (string mark in Marks(info))
        {
            context.Report(mark switch
            {
                "InverseOf" => Rules.BadInverse(info.Place, info.TypeName, info.Name, Why),
                "Indexed" => Rules.BadIndex(info.Place, info.TypeName, info.Name, Why),
                _ => Rules.BadNameOrAlias(info.Place, mark, info.TypeName, info.Name, Why),
            });
        }
    }

    private static IEnumerable<string> Marks(PropertyInfo info) =>
        new[] { "InverseOf", "Indexed", "Name", "Alias" }.Where(mark => info.RuntimeAttribute(mark + "Attribute") is not null);
}
