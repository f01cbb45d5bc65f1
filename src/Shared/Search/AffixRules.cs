namespace ContentLib;

/// <summary>
/// Rules written as one literal, " ending:replacement" with a space before each: read where it lies, so that a program's
/// first search neither builds a table nor compiles a long switch. A rule is found by its outer letter and the space or
/// colon beside it, which takes one look at the literal.
/// </summary>
internal static class AffixRules
{
    /// <summary>Where the replacement of the longest ending that the word has begins in the rules; -1 where it has none.</summary>
    public static int FindEnding(ReadOnlySpan<char> word, string rules, out int endingLength)
    {
        int found = -1;
        endingLength = 0;
        if (word.Length == 0)
        {
            return found;
        }

        char last = word[word.Length - 1];
        for (int at = Next(rules, last, ':', 0); at >= 0; at = Next(rules, last, ':', at + 1))
        {
            int length = 1;
            while (length < word.Length && rules[at - length] == word[word.Length - 1 - length])
            {
                length++;
            }

            if (rules[at - length] == ' ' && length > endingLength)
            {
                found = at + 2;
                endingLength = length;
            }
        }

        return found;
    }

    /// <summary>Where the replacement of the first beginning that the word has begins in the rules; -1 where it has none.</summary>
    public static int FindBeginning(ReadOnlySpan<char> word, string rules, out int beginningLength)
    {
        beginningLength = 0;
        if (word.Length == 0)
        {
            return -1;
        }

        for (int at = Next(rules, ' ', word[0], 0); at >= 0; at = Next(rules, ' ', word[0], at + 1))
        {
            int length = 1;
            while (length < word.Length && rules[at + 1 + length] == word[length])
            {
                length++;
            }

            if (rules[at + 1 + length] == ':')
            {
                beginningLength = length;
                return at + length + 2;
            }
        }

        return -1;
    }

    /// <summary>Whether a word, which has no space in it, is one of a list, in which every word has a space before it and behind it.</summary>
    public static bool Lists(string words, ReadOnlySpan<char> word)
    {
        for (int from = 1; from + word.Length < words.Length;)
        {
            int at = words.AsSpan(from).IndexOf(word) + from;
            int end = at + word.Length;
            if (at < from || end >= words.Length)
            {
                return false;
            }

            if (words[at - 1] == ' ' && words[end] == ' ')
            {
                return true;
            }

            from = end + 1;
        }

        return false;
    }

    /// <summary>The replacement that begins here, written over what the word has there; returns the word's new length.</summary>
    public static int Write(string rules, int replacement, Span<char> word, int at)
    {
        for (; replacement < rules.Length && rules[replacement] != ' '; replacement++)
        {
            word[at++] = rules[replacement];
        }

        return at;
    }

    /// <summary>
    /// Where two characters stand side by side. On its own, since the JIT compiles a method that has a loop and takes
    /// from the stack with every optimization at once: a millisecond at the first search.
    /// </summary>
    private static int Next(string rules, char first, char second, int from)
    {
        ReadOnlySpan<char> pair = stackalloc char[] { first, second };
        int at = rules.AsSpan(from).IndexOf(pair);
        return at < 0 ? at : from + at;
    }
}
