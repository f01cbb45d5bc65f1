using ContentLib.CompilerServices;

namespace ContentLib.Tests;

/// <summary>Content of another time: a layout that this runtime cannot read says so at once.</summary>
public class LayoutTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(StorageCode.Layout + 1)]
    [InlineData(int.MaxValue)]
    public void An_unknown_layout_names_both_versions(int layout)
    {
        var error = Assert.Throws<ContentException>(() => new StoreOfAnotherTime(layout));
        Assert.Contains($"layout {layout}", error.Message);
        Assert.Contains($"ContentLib {typeof(ContentStore).Assembly.GetName().Version}", error.Message);
        Assert.Contains($"1 to {StorageCode.Layout}", error.Message);
        Assert.Contains("ContentLib.Tests, Version=", error.Message);
        Assert.Contains("'relics'", error.Message);
    }

    [Fact]
    public void Every_layout_up_to_the_present_one_is_known() =>
        Assert.All(Enumerable.Range(1, StorageCode.Layout), layout => Assert.Equal("relics", new StoreOfAnotherTime(layout).Collection));

    private sealed class StoreOfAnotherTime(int layout) : ContentStore<Node>(layout, "relics", 0, 0)
    {
        protected override ReadOnlySpan<byte> Index => default;

        public override string IdOf(object entry) => ((Node)entry).Id.Value;

        protected override ReadOnlySpan<byte> Bucket(int number) => default;

        protected override object ReadEntry(ref ContentReader reader) => throw new NotSupportedException();
    }
}
