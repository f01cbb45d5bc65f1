using System.Text;

namespace ContentLib.Generator.Binding;

/// <summary>Ids: <c>[a-z0-9]+(-[a-z0-9]+)*</c>, by hand, because every reference of every file passes here.</summary>
internal static class IdText
{
    public const int MaximumLength = 100;

    public static bool IsId(string text) => text.Length <= MaximumLength && IsKebab(text, 0, text.Length);

    /// <summary><c>collection/id</c>.</summary>
    public static bool TrySplit(string text, out string collection, out string id)
    {
        int slash = text.IndexOf('/');
        if (slash > 0 && slash <= MaximumLength && text.Length - slash - 1 <= MaximumLength
            && IsKebab(text, 0, slash) && IsKebab(text, slash + 1, text.Length))
        {
            collection = text.Substring(0, slash);
            id = text.Substring(slash + 1);
            return true;
        }

        collection = id = "";
        return false;
    }

    /// <summary>What the message about a malformed id adds: how long it may be, or how it might be written.</summary>
    public static string Hint(string text)
    {
        if (text.Length > MaximumLength)
        {
            return " It has " + Words.Number(text.Length) + " characters; at most " + Words.Number(MaximumLength) + " are allowed.";
        }

        return Words.DidYouMean(Repair(text));
    }

    /// <summary><c>car-t</c> of <c>CAR T</c>, <c>car_t</c> or <c>carT</c>; null where a letter would have to be guessed.</summary>
    private static string? Repair(string text)
    {
        var repaired = new StringBuilder(text.Length + 4);
        char last = '\0';
        foreach (char c in text)
        {
            if (c > '\x7f')
            {
                return null;
            }

            // Crohn's is one word.
            if (c == '\'')
            {
                continue;
            }

            bool isUpper = c is >= 'A' and <= 'Z';
            bool isText = isUpper || IsIdCharacter(c);
            bool startsGroup = !IsTextCharacter(last) || (isUpper && IsIdCharacter(last));
            if (isText && startsGroup && repaired.Length > 0)
            {
                repaired.Append('-');
            }

            if (isText)
            {
                repaired.Append(isUpper ? (char)(c | 0x20) : c);
            }

            last = c;
        }

        return repaired.Length is 0 or > MaximumLength ? null : repaired.ToString();
    }

    private static bool IsKebab(string text, int start, int end)
    {
        bool needsCharacter = true;
        for (int i = start; i < end; i++)
        {
            if (IsIdCharacter(text[i]))
            {
                needsCharacter = false;
            }
            else if (text[i] == '-' && !needsCharacter)
            {
                needsCharacter = true;
            }
            else
            {
                return false;
            }
        }

        return !needsCharacter;
    }

    private static bool IsIdCharacter(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9');

    private static bool IsTextCharacter(char c) => IsIdCharacter(c) || c is >= 'A' and <= 'Z';
}
