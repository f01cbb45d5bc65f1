using System.Globalization;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Binding.Constraints;

/// <summary>
/// A number, or a date as its day, for comparing: exact where both sides are decimals, else as doubles, so that
/// neither 0.1 nor double.MaxValue loses.
/// </summary>
internal readonly struct Quantity(decimal? exact, double approximate)
{
    private readonly decimal? _exact = exact;
    private readonly double _approximate = approximate;

    public static Quantity? Of(BoundValue value, ValueKind kind) => value switch
    {
        BoundInteger integer when kind == ValueKind.UInt64 => Exact(unchecked((ulong)integer.Value)),
        BoundInteger integer when kind is not (ValueKind.Enum or ValueKind.Boolean) => Exact(integer.Value),
        BoundDecimal number => Exact(new decimal([number.Low, number.Middle, number.High, number.Flags])),
        BoundDouble number => new Quantity(null, BitConverter.Int64BitsToDouble(number.Bits)),
        BoundText text => Read(text.Text, kind),
        _ => null,
    };

    /// <summary>Reads the limit of an attribute; null where it is none.</summary>
    public static Quantity? Read(string text, ValueKind kind)
    {
        if (kind == ValueKind.Date)
        {
            return ReadDate(text);
        }

        // Attributes also have infinity, which content has not.
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double approximate))
        {
            return null;
        }

        bool isExact = decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact);
        return new Quantity(isExact ? exact : null, approximate);
    }

    public int CompareTo(Quantity other) =>
        _exact is { } left && other._exact is { } right ? left.CompareTo(right) : _approximate.CompareTo(other._approximate);

    private static Quantity Exact(decimal number) => new(number, (double)number);

    private static Quantity? ReadDate(string text)
    {
        if (DateText.TryParse(text, out int day))
        {
            return Exact(day);
        }

        return DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date)
            ? Exact(date.Ticks / TimeSpan.TicksPerDay)
            : null;
    }
}
