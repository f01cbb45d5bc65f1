using System.Globalization;

namespace ContentLib.Generator.Binding;

/// <summary>
/// Numbers as content writes them, the same on every machine: digits, a point, an exponent; no separators, no
/// hexadecimal, and neither infinity nor "not a number". The parse methods expect text that passed the Is methods.
/// </summary>
internal static class NumberText
{
    private const NumberStyles Fraction = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary><c>[-+]?[0-9]+</c></summary>
    public static bool IsInteger(string text)
    {
        int start = SkipSign(text, 0);
        return start < text.Length && SkipDigits(text, start) == text.Length;
    }

    /// <summary><c>[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]+)?</c></summary>
    public static bool IsNumber(string text)
    {
        int start = SkipSign(text, 0);
        int end = SkipDigits(text, start);
        int digits = end - start;
        if (end < text.Length && text[end] == '.')
        {
            int fraction = end + 1;
            end = SkipDigits(text, fraction);
            digits += end - fraction;
        }

        if (digits == 0)
        {
            return false;
        }

        if (end < text.Length && text[end] is 'e' or 'E')
        {
            int exponent = SkipSign(text, end + 1);
            end = SkipDigits(text, exponent);
            if (end == exponent)
            {
                return false;
            }
        }

        return end == text.Length;
    }

    /// <summary>False where the number lies outside the range; an unsigned one is given by its bits.</summary>
    public static bool TryParseInteger(string text, NumberRange range, out long bits)
    {
        bits = 0;
        bool isNegative = text[0] == '-';
        ulong limit = isNegative ? range.BelowZero : range.AboveZero;
        ulong magnitude = 0;
        for (int i = SkipSign(text, 0); i < text.Length; i++)
        {
            uint digit = (uint)(text[i] - '0');
            if (magnitude > limit / 10 || magnitude * 10 > limit - digit || digit > limit)
            {
                return false;
            }

            magnitude = (magnitude * 10) + digit;
        }

        bits = unchecked((long)(isNegative ? 0 - magnitude : magnitude));
        return true;
    }

    /// <summary>False where the number is too large. (One runtime refuses it, another makes it infinite.)</summary>
    public static bool TryParseDouble(string text, out double number) =>
        double.TryParse(text, Fraction, CultureInfo.InvariantCulture, out number) && !double.IsInfinity(number);

    /// <summary>Rounded to a float at once: by way of a double it could be rounded twice.</summary>
    public static bool TryParseSingle(string text, out double number)
    {
        bool fits = float.TryParse(text, Fraction, CultureInfo.InvariantCulture, out float single) && !float.IsInfinity(single);
        number = single;
        return fits;
    }

    public static bool TryParseDecimal(string text, out decimal number) =>
        decimal.TryParse(text, Fraction, CultureInfo.InvariantCulture, out number);

    /// <summary>Whether a parsed decimal kept every digit: parsing rounds without a word, and rounding lowers the scale.</summary>
    public static bool IsExact(string text, decimal number)
    {
        int exponentStart = text.IndexOfAny(['e', 'E']);
        int mantissaEnd = exponentStart < 0 ? text.Length : exponentStart;
        int point = text.IndexOf('.');
        int digitsAfterPoint = point < 0 ? 0 : mantissaEnd - point - 1;
        long wanted = digitsAfterPoint - (exponentStart < 0 ? 0 : Exponent(text, exponentStart + 1));
        int scale = (decimal.GetBits(number)[3] >> 16) & 0xFF;
        return scale == Math.Max(0, wanted);
    }

    /// <summary>Capped, since no decimal is near the cap.</summary>
    private static long Exponent(string text, int start)
    {
        long exponent = 0;
        for (int i = SkipSign(text, start); i < text.Length && exponent < 1_000_000_000; i++)
        {
            exponent = (exponent * 10) + (text[i] - '0');
        }

        return text[start] == '-' ? -exponent : exponent;
    }

    private static int SkipSign(string text, int index) => index < text.Length && text[index] is '-' or '+' ? index + 1 : index;

    private static int SkipDigits(string text, int index)
    {
        while (index < text.Length && text[index] is >= '0' and <= '9')
        {
            index++;
        }

        return index;
    }
}
