namespace ContentLib.Tests;

/// <summary>Thousands of entries: tables with long ranks, and many buckets.</summary>
public class ManyEntriesTests
{
    private static readonly ContentSet<OneOfMany> s_set = Many.All;

    [Fact]
    public void Every_entry_is_found_by_id_and_name() => Assert.All(Enumerable.Range(0, s_set.Count), i =>
    {
        Assert.Same(s_set[i], s_set[$"e-{i:0000}"]);
        Assert.Same(s_set[i], s_set.Find($"ENTRY {i}"));
    });

    [Fact]
    public void No_other_id_is_found() => Assert.All(Enumerable.Range(0, s_set.Count), i => Assert.False(s_set.Contains($"f-{i:0000}") || s_set.Contains($"e-{i + 10_000}")));

    [Fact]
    public void Every_relation_holds_both_ways() => Assert.All(Enumerable.Range(0, s_set.Count), i =>
    {
        Assert.Equal([At(i + 1), At(i + 65)], s_set[i].Next);
        Assert.Equal(new[] { At(i - 1), At(i - 65) }.OrderBy(entry => entry.Id), s_set[i].Previous);
        Assert.Equal(s_set[i].Previous.Select(entry => "many/" + entry.Id), SampleContent.Library.ReferrersOf(s_set[i].Id).Select(entry => entry.ToString()));
    });

    private static OneOfMany At(int position) => s_set[(position + s_set.Count) % s_set.Count];
}
