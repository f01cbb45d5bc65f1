namespace ContentLib.Tests;

/// <summary>
/// The hash is part of the storage layout: a packed library was written with it. A change here needs a new layout.
/// The figures were computed by a second program from the description in docs/storage.md.
/// </summary>
public class StableHashTests
{
    [Theory]
    [InlineData("", 0x21643ED4)]
    [InlineData("a", 0x665A4D41)]
    [InlineData("ab", 0x573AAA23)]
    [InlineData("car-t-cell-therapy", 0x699C5181)]
    [InlineData("ü", 0x6A1AC676)]
    [InlineData("\U0001F600", 0xD2AAB631)]
    public void Never_changes(string text, uint hash) => Assert.Equal(hash, StableHash.Of(text));

    [Fact]
    public void Spreads_ids_over_slots_and_fingerprints()
    {
        uint[] hashes = Enumerable.Range(0, 10_000).Select(i => StableHash.Of($"entry-{i}")).ToArray();
        Assert.InRange(hashes.Select(hash => hash & 0xFFFF).Distinct().Count(), 9_000, 10_000);
        Assert.InRange(hashes.Select(StorageCode.Fingerprint).Distinct().Count(), 3_500, 4_096);
    }
}
