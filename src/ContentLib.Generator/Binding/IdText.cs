using System.Text;

namespace ContentLib.Generator.Binding;

/// <summary>Ids as content writes them: their form (<see cref="IdSyntax"/>), their length, and what may be meant by a wrong one.</summary>
internal static class IdText
{
    public const int MaximumLength = 100;

    public static bool IsId(string text) => text.Length <= MaximumLength && IdSyntax.IsValid(text);

    /// <summary><c>collection/id</c>.</summary>
    public static bool TrySplit(string text, out string collection, out string id)
    {
        int slash = text.IndexOf('/');
        if (slash > 0 && slash <= MaximumLength && text.Length - slash - 1 <= MaximumLength
            && IdSyntax.IsValid(text, 0, slash) && IdSyntax.IsValid(text, slash + 1, text.Length))
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
            bool isText = isUpper || IdSyntax.IsIdCharacter(c);
            bool startsGroup = !IsTextCharacter(last) || (isUpper && IdSyntax.IsIdCharacter(last));
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

    private static bool IsTextCharacter(char c) => IdSyntax.IsIdCharacter(c) || c is >= 'A' and <= 'Z';
}
