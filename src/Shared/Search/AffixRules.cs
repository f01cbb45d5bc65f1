namespace ContentLib;

/// <summary>
/// Rules written as one literal, "ending:replacement" with a space between rules: read where it lies, so that a
/// program's first search neither builds a table nor compiles a long switch.
/// </summary>
internal static class AffixRules
{
    /// <summary>Where the replacement of the longest ending that the word has begins in the rules; -1 where it has none.</summary>
    public static int FindEnding(ReadOnlySpan<char> word, string rules, out int endingLength)
    {
        int found = -1;
        endingLength = 0;
        for (int start = 0; start < rules.Length; start = NextRule(rules, start))
        {
            int colon = rules.IndexOf(':', start);
            int length = colon - start;
            if (length > endingLength && length <= word.Length && word[word.Length - 1] == rules[colon - 1]
                && word.Slice(word.Length - length).SequenceEqual(rules.AsSpan(start, length)))
            {
                found = colon + 1;
                endingLength = length;
            }
        }

        return found;
    }

    /// <summary>Where the replacement of the first beginning that the word has begins in the rules; -1 where it has none.</summary>
    public static int FindBeginning(ReadOnlySpan<char> word, string rules, out int beginningLength)
    {
        for (int start = 0; start < rules.Length; start = NextRule(rules, start))
        {
            int colon = rules.IndexOf(':', start);
            beginningLength = colon - start;
            if (beginningLength <= word.Length && word[0] == rules[start]
                && word.Slice(0, beginningLength).SequenceEqual(rules.AsSpan(start, beginningLength)))
            {
                return colon + 1;
            }
        }

        beginningLength = 0;
        return -1;
    }

    /// <summary>Whether a word, which has no space in it, is one of a list, in which every word has a space before it and behind it.</summary>
    public static bool Lists(string words, ReadOnlySpan<char> word)
    {
        int from = 0;
        for (int at = words.AsSpan().IndexOf(word); at >= 0 && word.Length > 0; at = words.AsSpan(from).IndexOf(word))
        {
            from += at;
            if (words[from - 1] == ' ' && words[from + word.Length] == ' ')
            {
                return true;
            }

            from++;
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

    private static int NextRule(string rules, int start)
    {
        int space = rules.IndexOf(' ', start);
        return space < 0 ? rules.Length : space + 1;
    }
}
