using System.Reflection;

namespace ContentLib.Tests;

/// <summary>Null, absent, and written.</summary>
public class OptionalTests
{
    [Theory]
    [InlineData("absent")]
    [InlineData("empty")]
    public void Reads_null_for_every_type(string id)
    {
        OptionalValues entry = AllOptional.All[id];
        foreach (PropertyInfo property in typeof(OptionalValues).GetProperties().Where(property => property.Name != "Id"))
        {
            Assert.Null(property.GetValue(entry));
        }
    }

    [Fact]
    public void Reads_every_nullable_type()
    {
        OptionalValues v = AllOptional.Written;
        Assert.Equal(("null", (bool?)false), (v.Text, v.Flag));
        Assert.Equal((sbyte.MinValue, byte.MaxValue, short.MinValue, ushort.MaxValue), (v.Int8, v.UInt8, v.Int16, v.UInt16));
        Assert.Equal((0, uint.MaxValue, long.MinValue, ulong.MaxValue), (v.Int32, v.UInt32, v.Int64, v.UInt64));
        Assert.Equal((1.5f, 0.1, new DateOnly(2024, 2, 29)), (v.Single, v.Double, v.Date));
        Assert.Equal((new Uri("https://example.org/"), Color.DarkGreen, Large.Highest), (v.Address, v.Color, v.Large));
        Assert.Equal(Nodes.Alpha.Id, v.NodeId);
        Assert.Same(Nodes.Beta, v.Node);
        Assert.Same(Places.House, v.Entry!.Value.Value);
        Assert.Equal(1, v.Part!.Number);
        Assert.Empty(v.Numbers!);
    }
}
