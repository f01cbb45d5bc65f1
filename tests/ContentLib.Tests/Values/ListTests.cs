using System.Reflection;

namespace ContentLib.Tests;

/// <summary>A list of every type.</summary>
public class ListTests
{
    private static readonly ValueLists s_written = AllLists.Written;

    [Theory]
    [InlineData("absent")]
    [InlineData("empty")]
    public void Is_empty_where_nothing_is_written(string id)
    {
        foreach (PropertyInfo property in typeof(ValueLists).GetProperties().Where(property => property.Name != "Id"))
        {
            Assert.Empty((System.Collections.IEnumerable)property.GetValue(AllLists.All[id])!);
        }
    }

    [Fact]
    public void Holds_integers()
    {
        Assert.Equal([sbyte.MinValue, (sbyte)0, sbyte.MaxValue], s_written.Int8s);
        Assert.Equal([byte.MinValue, byte.MaxValue], s_written.UInt8s);
        Assert.Equal([short.MinValue, short.MaxValue], s_written.Int16s);
        Assert.Equal([ushort.MinValue, ushort.MaxValue], s_written.UInt16s);
        Assert.Equal([int.MinValue, 0, int.MaxValue], s_written.Int32s);
        Assert.Equal([uint.MinValue, uint.MaxValue], s_written.UInt32s);
        Assert.Equal([long.MinValue, long.MaxValue], s_written.Int64s);
        Assert.Equal([0UL, 1UL << 63, ulong.MaxValue], s_written.UInt64s);
    }

    [Fact]
    public void Holds_fractions()
    {
        Assert.Equal([0.1f, float.MinValue], s_written.Singles);
        Assert.Equal([0.1, double.Epsilon], s_written.Doubles);
        Assert.Equal(["1.0", "1.00", "-0.5"], s_written.Decimals.Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Holds_texts_flags_dates_addresses_and_enums()
    {
        Assert.Equal(["", "no", "~", "a\nb"], s_written.Texts);
        Assert.Equal([true, false, true], s_written.Flags);
        Assert.Equal([DateOnly.MinValue, DateOnly.MaxValue], s_written.Dates);
        Assert.Equal([new Uri("https://example.org/"), new Uri("urn:a:b")], s_written.Addresses);
        Assert.Equal([Color.Blue, Color.Red, Color.Blue], s_written.Colors);
        Assert.Equal([Small.Highest, Small.Lowest], s_written.Smalls);
        Assert.Equal([Large.Highest, Large.Beyond], s_written.Larges);
    }

    [Fact]
    public void Holds_ids_references_and_entries_of_any_type()
    {
        Assert.Equal([Nodes.Beta.Id, Nodes.Alpha.Id], s_written.NodeIds);
        Assert.Equal([Nodes.Beta, Nodes.Alpha, Nodes.Beta], s_written.Nodes);
        Assert.Equal(["nodes/alpha", "value-lists/empty", "value-lists/written"], s_written.Entries.Select(entry => entry.ToString()));
        Assert.Same(s_written, s_written.Entries[2].Value);
    }

    [Fact]
    public void Holds_parts()
    {
        Assert.Equal([1, -2], s_written.Parts.Select(part => part.Number));
        Assert.Same(Nodes.Alpha, s_written.Parts[0].Holds[0]);
        Assert.Same(s_written.Parts[1], s_written.Parts[1]);
    }

    [Fact]
    public void Holds_nulls_where_the_type_allows_them()
    {
        Assert.Equal(["a", null, "", "null"], s_written.MaybeTexts);
        Assert.Equal([1, null, -1], s_written.MaybeNumbers);
        Assert.Equal([null, Color.Blue], s_written.MaybeColors);
        Assert.Equal([new DateOnly(2024, 2, 29), null], s_written.MaybeDates);
        Assert.Equal([null, 3], s_written.MaybeParts.Select(part => part?.Number));
    }
}
