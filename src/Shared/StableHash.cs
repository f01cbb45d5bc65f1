namespace ContentLib;

/// <summary>
/// The hash that the compiler writes tables with and the runtime looks up by: the same on every machine, and part of
/// the storage layout. Four characters at a time, since an id is looked up more often than anything else.
/// </summary>
internal static class StableHash
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

#if NET
    public static unsafe uint Of(string text)
    {
        ulong hash = (ulong)text.Length * Multiplier;
        fixed (char* chars = text)
        {
            int i = 0;
            for (; i + 4 <= text.Length; i += 4)
            {
                // Read as the bytes lie on every processor that .NET runs on; the compiler's side spells it out.
                hash = (hash ^ *(ulong*)(chars + i)) * Multiplier;
                hash ^= hash >> 29;
            }

            ulong rest = 0;
            for (; i < text.Length; i++)
            {
                rest = (rest << 16) | chars[i];
            }

            return Finish(hash, rest);
        }
    }
#else
    public static uint Of(string text)
    {
        ulong hash = unchecked((ulong)text.Length * Multiplier);
        int i = 0;
        for (; i + 4 <= text.Length; i += 4)
        {
            ulong four = text[i] | ((ulong)text[i + 1] << 16) | ((ulong)text[i + 2] << 32) | ((ulong)text[i + 3] << 48);
            hash = unchecked((hash ^ four) * Multiplier);
            hash ^= hash >> 29;
        }

        ulong rest = 0;
        for (; i < text.Length; i++)
        {
            rest = (rest << 16) | text[i];
        }

        return Finish(hash, rest);
    }
#endif

    private static uint Finish(ulong hash, ulong rest)
    {
        hash = unchecked((hash ^ rest) * Multiplier);
        hash ^= hash >> 32;
        hash = unchecked(hash * 0xD6E8FEB86659FD93);
        return (uint)(hash >> 32);
    }
}
