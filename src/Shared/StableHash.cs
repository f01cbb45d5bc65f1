using System.Runtime.CompilerServices;

namespace ContentLib;

/// <summary>
/// The hash that the compiler writes tables with and the runtime looks up by: the same on every machine, and part of
/// the storage layout. Eight characters at a time in two lanes that do not wait for each other, and the last ones
/// overlap instead of being counted out, since an id is looked up more often than anything else. One method, since each
/// costs a fresh process time. Characters are read as they lie, with the low byte first as on all that .NET is
/// supported on.
/// </summary>
internal static class StableHash
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private const ulong OtherMultiplier = 0xD6E8FEB86659FD93;

    public static unsafe uint Of(string text)
    {
        fixed (char* chars = text)
        {
            return Of(chars, text.Length);
        }
    }

    /// <summary>The same for who has the characters pinned, so that it can become part of the caller.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe uint Of(char* chars, int length)
    {
        ulong left = unchecked((ulong)length * Multiplier);
        ulong right = OtherMultiplier;
        if (length >= 8)
        {
            for (int i = 0; i < length - 8; i += 8)
            {
                left = unchecked((left ^ *(ulong*)(chars + i)) * Multiplier);
                right = unchecked((right ^ *(ulong*)(chars + i + 4)) * OtherMultiplier);
                left ^= left >> 29;
                right ^= right >> 29;
            }

            left ^= *(ulong*)(chars + length - 8);
            right ^= *(ulong*)(chars + length - 4);
        }
        else if (length >= 4)
        {
            left ^= *(ulong*)chars;
            right ^= *(ulong*)(chars + length - 4);
        }
        else if (length > 0)
        {
            left ^= chars[0] | ((ulong)chars[length >> 1] << 16) | ((ulong)chars[length - 1] << 32);
        }

        left = unchecked(left * Multiplier);
        right = unchecked(right * OtherMultiplier);
        return (uint)(unchecked(((left ^ (left >> 32)) + (right ^ (right >> 29))) * Multiplier) >> 32);
    }
}
