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
        string text = new('\0', CountChars(utf8, length));

        // The string was made on the line above and nobody else has it: this is its construction.
        fixed (char* chars = text)
        {
            Write(utf8, length, chars);
        }

        return text;
    }

    private static int CountChars(byte* utf8, int length)
    {
        int chars = 0;
        for (int i = 0; i < length; i++)
        {
            uint unit = utf8[i];

            // Every byte that begins a character, and once more for one beyond the basic plane.
            if ((unit & 0xC0) != 0x80)
            {
                chars += unit >= 0xF0 ? 2 : 1;
            }
        }

        return chars;
    }

    private static void Write(byte* utf8, int length, char* chars)
    {
        byte* end = utf8 + length;
        while (utf8 < end)
        {
            uint unit = *utf8++;
            if (unit < 0x80)
            {
                *chars++ = (char)unit;
            }
            else if (unit < 0xE0)
            {
                *chars++ = (char)(((unit & 0x1F) << 6) | (*utf8++ & 0x3Fu));
            }
            else if (unit < 0xF0)
            {
                uint middle = *utf8++ & 0x3Fu;
                *chars++ = (char)(((unit & 0x0F) << 12) | (middle << 6) | (*utf8++ & 0x3Fu));
            }
            else
            {
                uint second = *utf8++ & 0x3Fu;
                uint third = *utf8++ & 0x3Fu;
                uint scalar = ((unit & 0x07) << 18) | (second << 12) | (third << 6) | (*utf8++ & 0x3Fu);
                *chars++ = (char)(0xD7C0 + (scalar >> 10));
                *chars++ = (char)(0xDC00 | (scalar & 0x3FF));
            }
        }
    }
}
