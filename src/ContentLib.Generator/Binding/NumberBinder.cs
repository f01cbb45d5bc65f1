using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Binding;

/// <summary>Binds a scalar to a number, exactly or not at all.</summary>
internal static class NumberBinder
{
    public static BoundValue? BindInteger(BindingContext context, PropertyTable property, YamlScalar scalar)
    {
        if (!NumberText.IsInteger(scalar.Value))
        {
            return ScalarBinder.Refuse(context, property, scalar);
        }

        if (!scalar.IsPlain)
        {
            return ScalarBinder.RefuseQuoted(context, property, scalar);
        }

        NumberRange range = NumberRange.Of(property.Spec.Value.Kind);
        return NumberText.TryParseInteger(scalar.Value, range, out long bits)
            ? new BoundInteger(scalar.Index, bits)
            : RefuseRange(context, scalar, range);
    }

    public static BoundValue? BindFraction(BindingContext context, PropertyTable property, YamlScalar scalar)
    {
        if (!NumberText.IsNumber(scalar.Value))
        {
            return ScalarBinder.Refuse(context, property, scalar);
        }

        if (!scalar.IsPlain)
        {
            return ScalarBinder.RefuseQuoted(context, property, scalar);
        }

        NumberRange range = NumberRange.Of(property.Spec.Value.Kind);
        if (property.Spec.Value.Kind == ValueKind.Decimal)
        {
            return BindDecimal(context, property, scalar, range);
        }

        bool fits = property.Spec.Value.Kind == ValueKind.Single
            ? NumberText.TryParseSingle(scalar.Value, out double number)
            : NumberText.TryParseDouble(scalar.Value, out number);
        return fits
            ? new BoundDouble(scalar.Index, BitConverter.DoubleToInt64Bits(number))
            : RefuseRange(context, scalar, range);
    }

    private static BoundValue? BindDecimal(BindingContext context, PropertyTable property, YamlScalar scalar, NumberRange range)
    {
        if (!NumberText.TryParseDecimal(scalar.Value, out decimal number))
        {
            return RefuseRange(context, scalar, range);
        }

        int[] bits = decimal.GetBits(number);
        return NumberText.IsExact(scalar.Value, number)
            ? new BoundDecimal(scalar.Index, bits[0], bits[1], bits[2], bits[3])
            : ScalarBinder.Refuse(context, property, scalar, ", which has more than the 28 digits that a decimal holds");
    }

    private static BoundValue? RefuseRange(BindingContext context, YamlScalar scalar, NumberRange range)
    {
        context.Report(Rules.NumberOutOfRange(
            context.PlaceOf(scalar),
            context.Path.ToString(),
            Words.Shown(scalar.Value),
            range.Keyword,
            range.MinimumText,
            range.MaximumText));
        return null;
    }
}
