using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Schema;

/// <summary>Which properties Find looks at: [Name] and [Alias], else the ones called Name and Aliases.</summary>
internal static class FindParser
{
    public static string? Name(IReadOnlyList<(PropertyInfo Info, PropertySpec Spec)> properties, SchemaContext context)
    {
        string? name = null;
        foreach ((PropertyInfo info, PropertySpec spec) in properties)
        {
            if (info.RuntimeAttribute("NameAttribute") is null)
            {
                continue;
            }

            string? why = !IsString(spec) || spec.IsList ? "a name is a string"
                : name is not null ? "'" + name + "' is the name already"
                : null;
            if (why is null)
            {
                name = spec.Name;
            }
            else
            {
                Report(info, "Name", why, context);
            }
        }

        return name ?? properties.FirstOrDefault(p => p.Spec is { Name: "Name", IsList: false } && IsString(p.Spec)).Spec?.Name;
    }

    public static EquatableArray<string> Aliases(IReadOnlyList<(PropertyInfo Info, PropertySpec Spec)> properties, SchemaContext context)
    {
        var aliases = new List<string>();
        foreach ((PropertyInfo info, PropertySpec spec) in properties)
        {
            if (info.RuntimeAttribute("AliasAttribute") is null)
            {
                continue;
            }

            if (IsString(spec))
            {
                aliases.Add(spec.Name);
            }
            else
            {
                Report(info, "Alias", "an alias is a string or a ContentList<string>", context);
            }
        }

        if (aliases.Count == 0)
        {
            aliases.AddRange(properties.Select(p => p.Spec).Where(s => s.Name == "Aliases" && IsString(s)).Select(s => s.Name));
        }

        return aliases.ToEquatableArray();
    }

    /// <summary>A part is found with its entry, never by itself.</summary>
    public static void RefuseInPart(IReadOnlyList<(PropertyInfo Info, PropertySpec Spec)> properties, SchemaContext context)
    {
        foreach ((PropertyInfo info, _) in properties)
        {
            foreach (string mark in new[] { "Name", "Alias" })
            {
                if (info.RuntimeAttribute(mark + "Attribute") is not null)
                {
                    Report(info, mark, "'" + info.Owner.Type.Name + "' is a part, and only entries are found by name", context);
                }
            }
        }
    }

    private static bool IsString(PropertySpec spec) => spec.Value.Kind == ValueKind.String;

    private static void Report(PropertyInfo info, string mark, string why, SchemaContext context) =>
        context.Report(Rules.BadNameOrAlias(info.Place, mark, info.TypeName, info.Name, why));
}
