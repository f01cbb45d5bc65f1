namespace ContentLib.Tests;

/// <summary>
/// The hash is part of the storage layout: a packed library was written with it. A change here needs a new layout.
/// The figures were computed by a second program from the description in docs/storage.md.
/// </summary>
public class StableHashTests
{
    [Theory]
    [InlineData("", 0xA5A8DA4Bu)]
    [InlineData("a", 0x3C1509BCu)]
    [InlineData("ab", 0xCE281E81u)]
    [InlineData("hodg", 0xB0F7A9E9u)]
    [InlineData("melanom", 0xF9E0B89Du)]
    [InlineData("melanoma", 0xF8D49C49u)]
    [InlineData("car-t-cell-therapy", 0x0BF25FC8u)]
    [InlineData("car-t-cell-therapies-two", 0x4AB3C64Bu)]
    [InlineData("ü", 0xB560CD4Au)]
    [InlineData("\U0001F600", 0x37EB1C29u)]
    public void Never_changes(string text, uint hash) => Assert.Equal(hash, StableHash.Of(text));

    [Fact]
    public void Spreads_ids_over_slots_and_fingerprints()
    {
        uint[] hashes = Enumerable.Range(0, 10_000).Select(i => StableHash.Of($"entry-{i}")).ToArray();
        Assert.InRange(hashes.Select(hash => hash & 0xFFFF).Distinct().Count(), 9_000, 10_000);
        Assert.InRange(hashes.Select(StorageCode.Fingerprint).Distinct().Count(), 3_500, 4_096);
    }
}
