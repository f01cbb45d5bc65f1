namespace ContentLib.Tests;

/// <summary>Everything that the compiler wrote can be read.</summary>
public class ReadBackTests
{
    [Fact]
    public void Every_property_of_every_entry_reads()
    {
        object[] values = [.. ContentWalk.Values(SampleContent.Library)];
        Assert.InRange(values.Length, 10_000, int.MaxValue);
        Assert.Subset(values.ToHashSet(ReferenceEqualityComparer.Instance), ContentWalk.Entries(SampleContent.Library).Select(entry => entry.Value).ToHashSet(ReferenceEqualityComparer.Instance));
    }

    [Fact]
    public void Every_entry_says_that_it_is_itself() => Assert.All(ContentWalk.Entries(SampleContent.Library), entry =>
    {
        Assert.True(SampleContent.Library.TryGet(entry.Collection, entry.Id, out ContentEntry same));
        Assert.Same(entry.Value, same.Value);
        Assert.Equal(entry.Id, entry.Value.GetType().GetProperty("Id")!.GetValue(entry.Value)!.ToString());
    });
}
