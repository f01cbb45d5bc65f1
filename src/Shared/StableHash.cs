namespace ContentLib;

/// <summary>
/// The hash that the compiler writes tables with and the runtime looks up by: the same on every machine, and part of
/// the storage layout.
/// </summary>
internal static class StableHash
{
    public static uint Of(string text)
    {
        // Two lanes, so that one character need not wait for the one before it.
        uint first = 5381;
        uint second = 5381;
        int i = 0;
        for (; i + 1 < text.Length; i += 2)
        {
            first = unchecked(((first << 5) | (first >> 27)) + first) ^ text[i];
            second = unchecked(((second << 5) | (second >> 27)) + second) ^ text[i + 1];
        }

        if (i < text.Length)
        {
            first = unchecked(((first << 5) | (first >> 27)) + first) ^ text[i];
        }

        // The last mixing spreads the bits over the slot (low) and the fingerprint (high).
        uint hash = unchecked(first + (second * 1566083941));
        hash ^= hash >> 16;
        hash = unchecked(hash * 0x7FEB352D);
        hash ^= hash >> 15;
        hash = unchecked(hash * 0x846CA68B);
        return hash ^ (hash >> 16);
    }
}
