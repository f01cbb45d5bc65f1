namespace ContentLib.Generator.Yaml;

/// <summary>
/// An escape sequence of a double-quoted text: its length from the backslash on, and the code it stands for, or -1
/// where it is none.
/// </summary>
internal readonly record struct Escape(int Length, long Code)
{
    private const string SimpleEscapes = "0abt\tnvfre \"/\\N_LP\r\n";

    public bool IsHighSurrogate => Code is >= 0xD800 and <= 0xDBFF;

    public bool IsLowSurrogate => Code is >= 0xDC00 and <= 0xDFFF;

    public static Escape Read(string text, int backslash)
    {
        if (backslash + 1 >= text.Length)
        {
            return new Escape(1, -1);
        }

        int digits = text[backslash + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits == 0)
        {
            return new Escape(2, SimpleEscapes.IndexOf(text[backslash + 1]) >= 0 ? 0 : -1);
        }

        long code = 0;
        int end = backslash + 2 + digits;
        for (int i = backslash + 2; i < end; i++)
        {
            int digit = i < text.Length ? HexDigit(text[i]) : -1;
            if (digit < 0)
            {
                return new Escape(i - backslash, -1);
            }

            code = (code * 16) + digit;
        }

        return new Escape(2 + digits, code);
    }

    private static int HexDigit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
