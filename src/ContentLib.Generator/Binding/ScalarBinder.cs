using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Binding;

/// <summary>
/// Binds one scalar that is not null. Text, dates, addresses, enums and ids may be quoted or not; a number or a truth
/// value in quotes is text, since quoting is how an author says so.
/// </summary>
internal static class ScalarBinder
{
    public static BoundValue? Bind(BindingContext context, PropertyTable property, YamlScalar scalar)
    {
        switch (property.Spec.Value.Kind)
        {
            case ValueKind.String:
                return new BoundText(scalar.Index, scalar.Value);
            case ValueKind.Boolean:
                return BindBoolean(context, property, scalar);
            case ValueKind.Single:
            case ValueKind.Double:
            case ValueKind.Decimal:
                return NumberBinder.BindFraction(context, property, scalar);
            case ValueKind.Date:
                return DateText.TryParse(scalar.Value, out int day)
                    ? new BoundInteger(scalar.Index, day)
                    : Refuse(context, property, scalar, DateText.IsDateLike(scalar.Value) ? ", which is no day of the calendar" : "");
            case ValueKind.Uri:
                return UriText.IsAbsolute(scalar.Value) ? new BoundText(scalar.Index, scalar.Value) : Refuse(context, property, scalar);
            case ValueKind.Enum:
                return BindEnum(context, property, scalar);
            case ValueKind.Markdown:
                return MarkdownBinder.Bind(context, scalar);
            case ValueKind.Id:
            case ValueKind.Reference:
                return BindReference(context, scalar);
            case ValueKind.AnyReference:
                return IdText.TrySplit(scalar.Value, out string collection, out string id)
                    ? new BoundReference(scalar.Index, collection, id, context.Path.ToString())
                    : Refuse(context, property, scalar);
            case ValueKind.Part:
            case ValueKind.PartOf:
                return null;
            default:
                return NumberBinder.BindInteger(context, property, scalar);
        }
    }

    /// <summary>What the property takes, for messages about something else.</summary>
    public static string Wanted(PropertyTable property) => property.Spec.Value.Kind switch
    {
        ValueKind.String or ValueKind.Markdown => "text",
        ValueKind.Boolean => "true or false",
        ValueKind.Single or ValueKind.Double or ValueKind.Decimal => "a number such as 12 or 0.5",
        ValueKind.Date => "a date such as 2026-01-31",
        ValueKind.Uri => "an absolute address such as https://example.org",
        ValueKind.Enum => "one of: " + string.Join(", ", property.EnumNames),
        ValueKind.Id or ValueKind.Reference => "the id of an entry of " + Words.ShortName(property.Spec.Value.Target ?? ""),
        ValueKind.AnyReference => "a collection and an id, such as side-effects/fatigue",
        _ => "a whole number",
    };

    /// <summary>Reports the wrong kind; always null, so that a binder can end with it.</summary>
    public static BoundValue? Refuse(BindingContext context, PropertyTable property, YamlScalar scalar, string remark = "")
    {
        string actual = Words.Describe(scalar) + remark;
        context.Report(Rules.WrongKind(context.PlaceOf(scalar), context.Path.ToString(), Wanted(property), actual));
        return null;
    }

    public static BoundValue? RefuseQuoted(BindingContext context, PropertyTable property, YamlScalar scalar) =>
        Refuse(context, property, scalar, " in quotes, which is text; remove the quotes");

    private static BoundValue? BindBoolean(BindingContext context, PropertyTable property, YamlScalar scalar)
    {
        bool isTrue = scalar.Value == "true";
        if (!isTrue && scalar.Value != "false")
        {
            return Refuse(context, property, scalar);
        }

        return scalar.IsPlain ? new BoundInteger(scalar.Index, isTrue ? 1 : 0) : RefuseQuoted(context, property, scalar);
    }

    private static BoundInteger? BindEnum(BindingContext context, PropertyTable property, YamlScalar scalar)
    {
        if (property.TryGetEnumValue(scalar.Value, out long value))
        {
            return new BoundInteger(scalar.Index, value);
        }

        context.Report(Rules.UnknownEnumValue(
            context.PlaceOf(scalar),
            context.Path.ToString(),
            Words.Shown(scalar.Value),
            string.Join(", ", property.EnumNames),
            Suggestion.For(scalar.Value, property.EnumNames)));
        return null;
    }

    private static BoundReference? BindReference(BindingContext context, YamlScalar scalar)
    {
        if (IdText.IsId(scalar.Value))
        {
            return new BoundReference(scalar.Index, null, scalar.Value, context.Path.ToString());
        }

        context.Report(Rules.MalformedId(context.PlaceOf(scalar), Words.Shown(scalar.Value), IdText.Hint(scalar.Value)));
        return null;
    }
}
