namespace ContentLib;

/// <summary>
/// How numbers stand among the text of a literal: bytes from 0x20 to 0x7F, so that the literal stays valid UTF-8 and
/// almost printable. A final digit (0x40 to 0x7F) has six bits, a leading one (0x20 to 0x3F) five; docs/storage.md.
/// </summary>
internal static class StorageCode
{
    /// <summary>The layout that this version writes, and the newest that it reads.</summary>
    public const int Layout = 1;

    /// <summary>Bits of a digit of fixed width.</summary>
    public const int FixedBits = 6;

    /// <summary>Flags a digit holds.</summary>
    public const int FlagsPerDigit = 6;

    /// <summary>A slot of a hash table: two digits of fingerprint, three of rank plus one (zero: empty).</summary>
    public const int SlotFingerprintDigits = 2;
    public const int SlotRankDigits = 3;
    public const int SlotSize = SlotFingerprintDigits + SlotRankDigits;

    /// <summary>Before the slots of the table of ids: one digit with the binary logarithm of their number.</summary>
    public const int SlotTableHeader = 1;

    /// <summary>Before the slots of the table of names: their number.</summary>
    public const int NameTableHeader = 4;

    /// <summary>A row of the rank table: two digits of bucket, two of the place in it.</summary>
    public const int RowBucketDigits = 2;
    public const int RowPlaceDigits = 2;
    public const int RowSize = RowBucketDigits + RowPlaceDigits;

    /// <summary>An offset into a literal.</summary>
    public const int OffsetDigits = 4;

    /// <summary>The most entries of a collection: what three digits hold, less the empty mark.</summary>
    public const int MaxEntries = (1 << (SlotRankDigits * FixedBits)) - 2;

    /// <summary>The number of slots for so many ids: a power of two, at most half full.</summary>
    public static int SlotCount(int keys)
    {
        int slots = 2;
        while (slots < keys * 2)
        {
            slots *= 2;
        }

        return slots;
    }

    /// <summary>The number of slots for so many names, three quarters full: they are many, and looked up less often than ids.</summary>
    public static int NameSlotCount(int keys) => keys + (keys / 3) + 1;

    /// <summary>The fingerprint of a hash: its upper bits, which do not choose the slot of a small table.</summary>
    public static int Fingerprint(uint hash) => (int)(hash >> (32 - (SlotFingerprintDigits * FixedBits)));

#if NET
    public static unsafe int ReadFixed(byte* data, int digits)
    {
        int value = 0;
        for (int i = 0; i < digits; i++)
        {
            value = (value << FixedBits) | (data[i] & 0x3F);
        }

        return value;
    }
#endif
}
