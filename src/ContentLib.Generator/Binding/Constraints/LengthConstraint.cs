using System.Globalization;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Binding.Constraints;

/// <summary>[StringLength], [MinLength], [MaxLength], [Length]: characters of a text (as string.Length counts), items of a list.</summary>
internal sealed class LengthConstraint : Constraint
{
    private readonly int _minimum;
    private readonly int _maximum;
    private readonly string _noun;

    private LengthConstraint(int minimum, int maximum, string noun)
    {
        _minimum = minimum;
        _maximum = maximum;
        _noun = noun;
    }

    public static LengthConstraint? From(ConstraintSpec spec, PropertySpec property)
    {
        if (property.IsList && spec.Kind == ConstraintKind.StringLength)
        {
            return null;
        }

        return new LengthConstraint(Limit(spec.Minimum, 0), Limit(spec.Maximum, int.MaxValue), property.IsList ? "item" : "character");
    }

    protected override string? Broken(BoundValue value, YamlNode node)
    {
        int length = value switch
        {
            BoundText text => text.Text.Length,
            BoundList list => list.Items.Count,
            _ => -1,
        };
        if (length < 0 || (length >= _minimum && length <= _maximum))
        {
            return null;
        }

        return "must have " + Wanted() + ", but has " + Words.Number(length);
    }

    private string Wanted()
    {
        if (_minimum == _maximum)
        {
            return "exactly " + Counted(_minimum);
        }

        if (_maximum == int.MaxValue)
        {
            return "at least " + Counted(_minimum);
        }

        return _minimum == 0 ? "at most " + Counted(_maximum) : Words.Number(_minimum) + " to " + Counted(_maximum);
    }

    private string Counted(int count) => Words.Number(count) + " " + _noun + (count == 1 ? "" : "s");

    /// <summary>A negative limit ([MaxLength] without an argument is -1) sets none.</summary>
    private static int Limit(string? text, int otherwise) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int limit) && limit >= 0 ? limit : otherwise;
}
