using ContentLib.Generator.Model;

namespace ContentLib.Generator.Binding.Constraints;

/// <summary>A ConstraintSpec prepared for checking. As in DataAnnotations, null passes.</summary>
internal abstract class Constraint
{
    private string _suffix = "";

    /// <summary>What the value must be or have, as a predicate with what it is instead; null where all is well.</summary>
    public string? Check(BoundValue value, YamlNode node) => Broken(AsWritten(value, node), node) is { } what ? what + _suffix : null;

    public static Constraint[] AllOf(PropertySpec property)
    {
        var constraints = new List<Constraint>();
        foreach (ConstraintSpec spec in property.Constraints)
        {
            if (From(spec, property) is { } constraint)
            {
                // The author's words may have the attribute's placeholder for the name.
                constraint._suffix = spec.Message is null ? "" : ": " + Authored(spec.Message.Replace("{0}", property.Name));
                constraints.Add(constraint);
            }
        }

        return constraints.ToArray();
    }

    protected abstract string? Broken(BoundValue value, YamlNode node);

    /// <summary>Of Markdown it is the source that has a length and a pattern, which the author can count and see.</summary>
    private static BoundValue AsWritten(BoundValue value, YamlNode node) =>
        value is BoundMarkdown && node is YamlScalar scalar ? new BoundText(scalar.Index, scalar.Value) : value;

    protected static string Shown(YamlNode node) => Words.Describe(node);

    /// <summary>Text of an attribute, whole but on one line.</summary>
    protected static string Authored(string text) => Words.Shown(text, 1000);

    private static Constraint? From(ConstraintSpec spec, PropertySpec property)
    {
        switch (spec.Kind)
        {
            case ConstraintKind.Required:
                return new RequiredConstraint();
            case ConstraintKind.StringLength:
            case ConstraintKind.MinLength:
            case ConstraintKind.MaxLength:
            case ConstraintKind.Length:
                return LengthConstraint.From(spec, property);
            case ConstraintKind.Range:
                return property.IsList ? null : new RangeConstraint(spec, property.Value.Kind);
            case ConstraintKind.RegularExpression:
                return new PatternConstraint(spec.Pattern ?? "");
            case ConstraintKind.Url:
                return new UrlConstraint();
            case ConstraintKind.EmailAddress:
                return new EmailConstraint();
            case ConstraintKind.AllowedValues:
                return property.IsList ? null : new AllowedValuesConstraint(spec.Values, property.Value);
            default:
                return null;
        }
    }
}
