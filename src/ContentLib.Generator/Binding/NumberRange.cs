using ContentLib.Generator.Model;

namespace ContentLib.Generator.Binding;

/// <summary>
/// What a number type holds: as text for messages, and for integers the largest magnitude below and above zero.
/// </summary>
internal sealed record NumberRange(string Keyword, string MinimumText, string MaximumText, ulong BelowZero = 0, ulong AboveZero = 0)
{
    private static readonly Dictionary<ValueKind, NumberRange> s_ranges = new()
    {
        [ValueKind.SByte] = new("sbyte", "-128", "127", 128, 127),
        [ValueKind.Byte] = new("byte", "0", "255", 0, 255),
        [ValueKind.Int16] = new("short", "-32768", "32767", 32768, 32767),
        [ValueKind.UInt16] = new("ushort", "0", "65535", 0, 65535),
        [ValueKind.Int32] = new("int", "-2147483648", "2147483647", 2147483648, 2147483647),
        [ValueKind.UInt32] = new("uint", "0", "4294967295", 0, 4294967295),
        [ValueKind.Int64] = new("long", "-9223372036854775808", "9223372036854775807", 9223372036854775808, 9223372036854775807),
        [ValueKind.UInt64] = new("ulong", "0", "18446744073709551615", 0, 18446744073709551615),
        [ValueKind.Single] = new("float", "-3.4028235E+38", "3.4028235E+38"),
        [ValueKind.Double] = new("double", "-1.7976931348623157E+308", "1.7976931348623157E+308"),
        [ValueKind.Decimal] = new("decimal", "-79228162514264337593543950335", "79228162514264337593543950335"),
    };

    public static NumberRange Of(ValueKind kind) => s_ranges[kind];
}
