namespace ContentLib.Tests;

/// <summary>
/// The hash is part of the storage layout: a packed library was written with it. A change here needs a new layout.
/// The figures were computed by a second program from the description in docs/storage.md.
/// </summary>
public class StableHashTests
{
    [Theory]
    [InlineData("", 0x00000000u)]
    [InlineData("a", 0xB1CDF7E2u)]
    [InlineData("ab", 0xE418D0D8u)]
    [InlineData("car-t-cell-therapy", 0xD4D9B714u)]
    [InlineData("ü", 0x3F6B7BF4u)]
    [InlineData("\U0001F600", 0xDA5E0B44u)]
    public void Never_changes(string text, uint hash) => Assert.Equal(hash, StableHash.Of(text));

    [Fact]
    public void Spreads_ids_over_slots_and_fingerprints()
    {
        uint[] hashes = Enumerable.Range(0, 10_000).Select(i => StableHash.Of($"entry-{i}")).ToArray();
        Assert.InRange(hashes.Select(hash => hash & 0xFFFF).Distinct().Count(), 9_000, 10_000);
        Assert.InRange(hashes.Select(StorageCode.Fingerprint).Distinct().Count(), 3_500, 4_096);
    }
}
