using CsCheck;

namespace ContentLib.Tests;

/// <summary>The figures of the storage layout, and how its numbers read.</summary>
public class StorageCodeTests
{
    [Fact]
    public void The_layout_is_what_packed_libraries_were_written_with()
    {
        Assert.Equal((1, 6, 6), (StorageCode.Layout, StorageCode.FixedBits, StorageCode.FlagsPerDigit));
        Assert.Equal((5, 4, 4), (StorageCode.SlotSize, StorageCode.RowSize, StorageCode.OffsetDigits));
        Assert.Equal(262_142, StorageCode.MaxEntries);
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 2)]
    [InlineData(2, 4)]
    [InlineData(3, 8)]
    [InlineData(1000, 2048)]
    [InlineData(1024, 2048)]
    [InlineData(1025, 4096)]
    public void A_table_of_ids_is_a_power_of_two_at_most_half_full(int keys, int slots) => Assert.Equal(slots, StorageCode.SlotCount(keys));

    [Fact]
    public void A_table_of_names_is_never_full() =>
        Gen.Int[0, 3 * StorageCode.MaxEntries].Sample(names => StorageCode.NameSlotCount(names) is var slots && slots > names && slots < 1 << (StorageCode.NameTableHeader * StorageCode.FixedBits));

    [Fact]
    public void A_fingerprint_is_the_upper_twelve_bits() => Assert.Equal(0xABC, StorageCode.Fingerprint(0xABCDEF12));

    [Fact]
    public unsafe void A_fixed_number_has_six_bits_a_digit() => Gen.Select(Gen.Int[0, (1 << 24) - 1], Gen.Int[4, 5]).Sample((number, digits) =>
    {
        byte[] bytes = Enumerable.Range(0, digits).Select(i => (byte)(0x40 | ((number >> (6 * (digits - 1 - i))) & 0x3F))).ToArray();
        fixed (byte* data = bytes)
        {
            return StorageCode.ReadFixed(data, digits) == number;
        }
    });
}
