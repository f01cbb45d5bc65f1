namespace ContentLib.Tests;

/// <summary>Each value comes back as it was written, to the last bit.</summary>
public class ScalarTests
{
    [Fact]
    public void Keeps_the_lowest_value_of_every_type()
    {
        AllValues v = Values.Lowest;
        Assert.Equal(new AllValues
        {
            Id = ContentId<AllValues>.Parse("lowest"), Text = "", Flag = false,
            Int8 = sbyte.MinValue, UInt8 = 0, Int16 = short.MinValue, UInt16 = 0, Int32 = int.MinValue, UInt32 = 0,
            Int64 = long.MinValue, UInt64 = 0, Single = float.MinValue, Double = double.MinValue, Decimal = decimal.MinValue,
            Date = DateOnly.MinValue, Address = new Uri("ab:"), Color = Color.Red, Small = Small.Lowest, Large = Large.Lowest, Deep = Deep.Lowest,
        }, v);
    }

    [Fact]
    public void Keeps_the_highest_value_of_every_type()
    {
        AllValues v = Values.Highest;
        Assert.Equal(new AllValues
        {
            Id = ContentId<AllValues>.Parse("highest"), Text = "no", Flag = true,
            Int8 = sbyte.MaxValue, UInt8 = byte.MaxValue, Int16 = short.MaxValue, UInt16 = ushort.MaxValue,
            Int32 = int.MaxValue, UInt32 = uint.MaxValue, Int64 = long.MaxValue, UInt64 = ulong.MaxValue,
            Single = float.MaxValue, Double = double.MaxValue, Decimal = decimal.MaxValue, Date = DateOnly.MaxValue,
            Address = new Uri("https://example.org/a%20b/ü?q=1&r=%2F#part"), Color = Color.Blue, Small = Small.Highest,
            Large = Large.Highest, Deep = Deep.Highest,
        }, v);
    }

    [Fact]
    public void Keeps_values_beside_the_borders_of_the_code()
    {
        AllValues v = Values.Tiny;
        Assert.Equal("1.10", v.Text);
        Assert.Equal((-1, 1, -1, 32768), (v.Int8, v.UInt8, v.Int16, v.UInt16));
        Assert.Equal((-1, 2147483648, -1, 9223372036854775808), (v.Int32, v.UInt32, v.Int64, v.UInt64));
        Assert.Equal((float.Epsilon, double.Epsilon), (v.Single, v.Double));
        Assert.Equal(decimal.GetBits(0.0000000000000000000000000001m), decimal.GetBits(v.Decimal));
        Assert.Equal((new DateOnly(2024, 2, 29), Color.DarkGreen, Small.Middle, Large.Beyond, Deep.Zero), (v.Date, v.Color, v.Small, v.Large, v.Deep));
    }

    [Fact]
    public void Keeps_the_scale_of_a_decimal_and_the_sign_of_zero()
    {
        AllValues v = Values.Scaled;
        Assert.Equal(decimal.GetBits(1.500m), decimal.GetBits(v.Decimal));
        Assert.Equal(decimal.GetBits(-0.00m), decimal.GetBits(AllOptional.Written.Decimal!.Value));
        Assert.Equal(BitConverter.DoubleToInt64Bits(-0.0), BitConverter.DoubleToInt64Bits(v.Double));
        Assert.Equal(0.1f, v.Single);
        Assert.Equal((63, 64, 2047, 2048), (v.Int8, v.UInt8, v.Int16, v.UInt16));
        Assert.Equal((65535, 65536U, 4294967296, 4611686018427387904UL, Large.Middle), (v.Int32, v.UInt32, v.Int64, v.UInt64, v.Large));
    }

    [Fact]
    public void Keeps_an_address_as_it_was_written()
    {
        Assert.Equal("https://example.org/a%20b/ü?q=1&r=%2F#part", Values.Highest.Address.OriginalString);
        Assert.Equal("mailto:someone@example.org", Values.Tiny.Address.OriginalString);
    }

    [Fact]
    public void Takes_text_that_looks_like_something_else_as_text() =>
        Assert.Equal(["no", "2024-01-01", "1.10"], new[] { Values.Highest.Text, Values.Scaled.Text, Values.Tiny.Text });
}
