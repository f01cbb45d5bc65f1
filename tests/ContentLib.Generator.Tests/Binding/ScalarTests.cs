using System.Globalization;
using ContentLib.Generator.Model;
using static ContentLib.Generator.Tests.Binding.Specs;

namespace ContentLib.Generator.Tests.Binding;

public class ScalarTests
{
    [Theory]
    [InlineData("no", "no")]
    [InlineData("1.10", "1.10")]
    [InlineData("2024-01-01", "2024-01-01")]
    [InlineData("'~'", "~")]
    [InlineData("\"\"", "")]
    public void Text_stays_as_it_is_written(string yaml, string text) =>
        Assert.Equal(text, ((BoundText)BoundYaml.OfValue(yaml, Text("name")).Value!).Text);

    [Theory]
    [InlineData("true", 1)]
    [InlineData("false", 0)]
    public void A_truth_value_is_true_or_false(string yaml, long value) => Assert.Equal(value, Integer(yaml, ValueKind.Boolean));

    [Theory]
    [InlineData("ja", "'ja'")]
    [InlineData("True", "'True'")]
    [InlineData("'true'", "'true' in quotes, which is text; remove the quotes")]
    [InlineData("[]", "a list")]
    [InlineData("{}", "a mapping")]
    [InlineData("''", "empty text")]
    public void Another_truth_value_is_refused(string yaml, string actual) => BoundYaml.OfValue(yaml, Of("open", ValueKind.Boolean))
        .Reports("CL0006", yaml, "'open' must be true or false, but is " + actual);

    [Theory]
    [InlineData("127", ValueKind.SByte, 127)]
    [InlineData("-128", ValueKind.SByte, -128)]
    [InlineData("+007", ValueKind.Byte, 7)]
    [InlineData("-0", ValueKind.UInt32, 0)]
    [InlineData("-9223372036854775808", ValueKind.Int64, long.MinValue)]
    [InlineData("18446744073709551615", ValueKind.UInt64, -1)]
    public void Integers_are_read_by_their_type(string yaml, ValueKind kind, long value) => Assert.Equal(value, Integer(yaml, kind));

    [Theory]
    [InlineData("128", ValueKind.SByte, "sbyte (-128 to 127)")]
    [InlineData("-129", ValueKind.SByte, "sbyte (-128 to 127)")]
    [InlineData("256", ValueKind.Byte, "byte (0 to 255)")]
    [InlineData("-1", ValueKind.UInt16, "ushort (0 to 65535)")]
    [InlineData("32768", ValueKind.Int16, "short (-32768 to 32767)")]
    [InlineData("2147483648", ValueKind.Int32, "int (-2147483648 to 2147483647)")]
    [InlineData("4294967296", ValueKind.UInt32, "uint (0 to 4294967295)")]
    [InlineData("9223372036854775808", ValueKind.Int64, "long (-9223372036854775808 to 9223372036854775807)")]
    [InlineData("18446744073709551616", ValueKind.UInt64, "ulong (0 to 18446744073709551615)")]
    [InlineData("1e400", ValueKind.Double, "double (-1.7976931348623157E+308 to 1.7976931348623157E+308)")]
    [InlineData("-1e39", ValueKind.Single, "float (-3.4028235E+38 to 3.4028235E+38)")]
    [InlineData("1e29", ValueKind.Decimal, "decimal (-79228162514264337593543950335 to 79228162514264337593543950335)")]
    public void A_number_beyond_its_type_is_refused(string yaml, ValueKind kind, string range) => BoundYaml.OfValue(yaml, Of("n", kind))
        .Reports("CL0009", yaml, $"'n' is {yaml}, outside the range of {range}");

    [Fact]
    public void Huge_digits_are_cut_in_the_message()
    {
        string digits = new('9', 100_000);
        BoundYaml.OfValue(digits, Of("n", ValueKind.Int32))
            .Reports("CL0009", digits, $"'n' is {new string('9', 60)}…, outside the range of int (-2147483648 to 2147483647)");
    }

    [Theory]
    [InlineData("1_000", "'1_000'")]
    [InlineData("0x10", "'0x10'")]
    [InlineData("1.0", "'1.0'")]
    [InlineData("'5'", "'5' in quotes, which is text; remove the quotes")]
    [InlineData("'five'", "'five'")]
    public void Another_whole_number_is_refused(string yaml, string actual) => BoundYaml.OfValue(yaml, Of("n", ValueKind.Int32))
        .Reports("CL0006", yaml, "'n' must be a whole number, but is " + actual);

    [Theory]
    [InlineData("0.1", 0.1)]
    [InlineData("-.5", -0.5)]
    [InlineData("5.", 5.0)]
    [InlineData("1e-3", 0.001)]
    [InlineData("+6.02E+23", 6.02e23)]
    public void Doubles_are_invariant(string yaml, double value)
    {
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");
        Assert.Equal(BitConverter.DoubleToInt64Bits(value), ((BoundDouble)BoundYaml.OfValue(yaml, Of("n", ValueKind.Double)).Value!).Bits);
    }

    [Fact]
    public void A_float_is_rounded_once() =>
        Assert.Equal(BitConverter.DoubleToInt64Bits(0.1f), ((BoundDouble)BoundYaml.OfValue("0.1", Of("n", ValueKind.Single)).Value!).Bits);

    [Theory]
    [InlineData(".nan")]
    [InlineData(".inf")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1,5")]
    [InlineData("1e")]
    [InlineData(".")]
    public void Another_number_is_refused(string yaml) => BoundYaml.OfValue(yaml, Of("n", ValueKind.Double))
        .Reports("CL0006", yaml, $"'n' must be a number such as 12 or 0.5, but is '{yaml}'");

    [Theory]
    [InlineData("1.10", "1.10")]
    [InlineData("-0.00", "0.00")]
    [InlineData("1.5e3", "1500")]
    [InlineData("1.50e-2", "0.0150")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void Decimals_keep_their_scale(string yaml, string text)
    {
        var bound = (BoundDecimal)BoundYaml.OfValue(yaml, Of("n", ValueKind.Decimal)).Value!;
        decimal number = new([bound.Low, bound.Middle, bound.High, bound.Flags]);
        Assert.Equal(text, number.ToString(CultureInfo.InvariantCulture).TrimStart(number == 0 ? '-' : ' '));
    }

    [Theory]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("1e-29")]
    [InlineData("1e-999999999999999999999")]
    public void A_decimal_is_not_rounded_silently(string yaml) => BoundYaml.OfValue(yaml, Of("n", ValueKind.Decimal))
        .Reports("CL0006", yaml, $"'n' must be a number such as 12 or 0.5, but is '{yaml}', which has more than the 28 digits that a decimal holds");

    [Theory]
    [InlineData("2026-01-31")]
    [InlineData("'2024-02-29'")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void Dates_are_the_days_of_DateOnly(string yaml) =>
        Assert.Equal(DateOnly.ParseExact(yaml.Trim('\''), "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber, Integer(yaml, ValueKind.Date));

    [Theory]
    [InlineData("2026-02-29", ", which is no day of the calendar")]
    [InlineData("0000-01-01", ", which is no day of the calendar")]
    [InlineData("2026-13-01", ", which is no day of the calendar")]
    [InlineData("2026-1-1", "")]
    [InlineData("31.01.2026", "")]
    [InlineData("2026-01-31T00:00:00Z", "")]
    public void Another_date_is_refused(string yaml, string remark) => BoundYaml.OfValue(yaml, Of("on", ValueKind.Date))
        .Reports("CL0006", yaml, $"'on' must be a date such as 2026-01-31, but is '{yaml}'{remark}");

    [Theory]
    [InlineData("https://example.org/ü?q=1")]
    [InlineData("mailto:a@example.org")]
    public void Addresses_are_kept_as_written(string yaml) =>
        Assert.Equal(yaml, ((BoundText)BoundYaml.OfValue(yaml, Of("web", ValueKind.Uri)).Value!).Text);

    [Theory]
    [InlineData("/home")]
    [InlineData("example.org")]
    [InlineData("c:\\home")]
    [InlineData("'http://'")]
    public void Another_address_is_refused(string yaml) => BoundYaml.OfValue(yaml, Of("web", ValueKind.Uri))
        .Reports("CL0006", yaml, $"'web' must be an absolute address such as https://example.org, but is '{yaml.Trim('\'')}'");

    [Theory]
    [InlineData("low", 0)]
    [InlineData("'very-high'", 7)]
    public void Enums_are_kebab_case(string yaml, long value) => Assert.Equal(value, Integer(yaml, ValueKind.Enum));

    [Fact]
    public void An_unknown_enum_value_lists_what_is_allowed()
    {
        BoundYaml.OfValue("VeryHigh", Of("level", ValueKind.Enum))
            .Reports("CL0008", "VeryHigh", "'level' cannot be 'VeryHigh'; allowed are: low, very-high. Did you mean 'very-high'?");
        BoundYaml.OfValue("7", Of("level", ValueKind.Enum)).Reports("CL0008", "7", "'level' cannot be '7'; allowed are: low, very-high.");
        BoundYaml.OfValue("[low]", Of("level", ValueKind.Enum)).Reports("CL0006", "[low]", "'level' must be one of: low, very-high, but is a list");
    }

    [Theory]
    [InlineData(ValueKind.Id)]
    [InlineData(ValueKind.Reference)]
    public void References_are_ids(ValueKind kind)
    {
        Assert.Equal(new BoundReference(4, null, "fatigue", "effect"), BoundYaml.OfValue("fatigue", Of("effect", kind)).Value);
        BoundYaml.OfValue("Fatigue", Of("effect", kind)).Reports(
            "CL0012", "Fatigue", "'Fatigue' is not an id: lower-case letters and digits in groups joined by single hyphens, such as 'car-t-cell-therapy'. Did you mean 'fatigue'?");
    }

    [Fact]
    public void A_mixed_reference_names_its_collection() =>
        Assert.Equal(new BoundReference(4, "side-effects", "fatigue", "see"), BoundYaml.OfValue("side-effects/fatigue", Of("see", ValueKind.AnyReference)).Value);

    [Theory]
    [InlineData("fatigue")]
    [InlineData("a/b/c")]
    [InlineData("/b")]
    [InlineData("a/")]
    [InlineData("A/b")]
    public void Another_mixed_reference_is_refused(string yaml) => BoundYaml.OfValue(yaml, Of("see", ValueKind.AnyReference))
        .Reports("CL0006", yaml, $"'see' must be a collection and an id, such as side-effects/fatigue, but is '{yaml}'");

    private static long Integer(string yaml, ValueKind kind) => ((BoundInteger)BoundYaml.OfValue(yaml, Of("value", kind)).Value!).Value;
}
