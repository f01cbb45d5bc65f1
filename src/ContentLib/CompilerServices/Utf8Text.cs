using System.Text;

namespace ContentLib.CompilerServices;

/// <summary>Decodes the text of literals.</summary>
internal static unsafe class Utf8Text
{
    // Encoding.UTF8 is the faster one for much text, but its first use in a process costs milliseconds, ten times
    // what the small loop below needs for the few strings of a first look-up (docs/storage.md). So the first
    // kilobytes go through the loop. Threads may count wrongly; nothing depends on it.
    private const int SmallLoopBytes = 64 * 1024;
    private static int s_decodedBytes;

    public static string Decode(byte* utf8, int length)
    {
        if (length == 0)
        {
            return "";
        }

        if (s_decodedBytes > SmallLoopBytes)
        {
            return Encoding.UTF8.GetString(utf8, length);
        }

        s_decodedBytes += length;

        // A character has at least one byte, and one beyond the basic plane, which takes two chars, has four.
        char[] chars = new char[length];
        return new string(chars, 0, Decode(utf8, length, chars));
    }

    /// <summary>Writes the text into a buffer with room for as many chars as there are bytes; returns how many they are.</summary>
    public static int Decode(byte* utf8, int length, Span<char> chars)
    {
        int count = 0;
        byte* end = utf8 + length;
        while (utf8 < end)
        {
            uint unit = *utf8++;
            if (unit < 0x80)
            {
                chars[count++] = (char)unit;
            }
            else if (unit < 0xE0)
            {
                chars[count++] = (char)(((unit & 0x1F) << 6) | (*utf8++ & 0x3Fu));
            }
            else if (unit < 0xF0)
            {
                uint middle = *utf8++ & 0x3Fu;
                chars[count++] = (char)(((unit & 0x0F) << 12) | (middle << 6) | (*utf8++ & 0x3Fu));
            }
            else
            {
                uint second = *utf8++ & 0x3Fu;
                uint third = *utf8++ & 0x3Fu;
                uint scalar = ((unit & 0x07) << 18) | (second << 12) | (third << 6) | (*utf8++ & 0x3Fu);
                chars[count++] = (char)(0xD7C0 + (scalar >> 10));
                chars[count++] = (char)(0xDC00 | (scalar & 0x3FF));
            }
        }

        return count;
    }
}
