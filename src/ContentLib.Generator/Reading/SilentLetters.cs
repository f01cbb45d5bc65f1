namespace ContentLib.Generator.Reading;

/// <summary>
/// Takes away the syllables that are written and not spoken, and adds the one that is spoken and not written: silent
/// <c>e</c> at the end, in <c>-es</c> and <c>-ed</c>, and within compounds and before suffixes; <c>-sm</c> and <c>-thm</c>.
/// </summary>
internal static class SilentLetters
{
    private static readonly string[] s_behindSilentE =
    [
        "body", "fore", "ful", "fully", "guard", "hood", "less", "lessly", "like", "line", "lines", "ly", "ment", "ments",
        "ness", "place", "side", "some", "style", "styles", "thing", "things", "time", "times", "where", "work",
    ];

    public static int Correct(string word, int syllables)
    {
        syllables -= EndsInSilentE(word) ? 1 : 0;
        foreach (string suffix in s_behindSilentE)
        {
            if (word.EndsWith(suffix, StringComparison.Ordinal) && IsSilentBefore(word, word.Length - suffix.Length))
            {
                syllables--;
                break;
            }
        }

        return syllables + (EndsInSm(word) ? 1 : 0);
    }

    /// <summary>Whether the sound before this position is one that <c>-es</c> needs a vowel behind.</summary>
    public static bool IsHiss(string word, int end, bool isBeforeE)
    {
        char last = end > 0 ? word[end - 1] : '\0';
        char before = end > 1 ? word[end - 2] : '\0';
        return last is 's' or 'x' or 'z' || (last == 'h' && before is 'c' or 's') || (isBeforeE && last is 'c' or 'g');
    }

    private static bool EndsInSilentE(string word)
    {
        int length = word.Length;
        if (length < 3)
        {
            return false;
        }

        char last = word[length - 1];
        int e = last == 'e' ? length - 1 : length - 2;
        if (word[e] != 'e' || (last != 'e' && last != 's' && last != 'd') || !IsConsonant(word, e - 1) || IsSyllabic(word, e))
        {
            return false;
        }

        return last switch
        {
            's' => !IsHiss(word, e, isBeforeE: true),
            'd' => word[e - 1] is not ('t' or 'd'),
            _ => true,
        };
    }

    /// <summary>The <c>e</c> of table, handled, centre and hundred, which stands for a vowel before it.</summary>
    private static bool IsSyllabic(string word, int e) =>
        e >= 2 && word[e - 1] switch
        {
            'l' => IsConsonant(word, e - 2) && word[e - 2] is not ('l' or 'r' or 'w'),
            'r' => word[e - 2] is 'b' or 'c' or 'd' or 'g' or 't',
            _ => false,
        };

    /// <summary>Whether an <c>e</c> before a suffix is silent: it ends a stem that has a vowel besides.</summary>
    private static bool IsSilentBefore(string word, int suffix)
    {
        int e = suffix - 1;
        return e >= 2 && word[e] == 'e' && IsConsonant(word, e - 1) && !IsSyllabic(word, e) && HasVowel(word, e - 1);
    }

    private static bool EndsInSm(string word)
    {
        int end = word.Length - (word.EndsWith("ms", StringComparison.Ordinal) ? 1 : 0);
        return end > 2 && word[end - 1] == 'm' && (word[end - 2] == 's' || (word[end - 2] == 'h' && word[end - 3] == 't'));
    }

    private static bool IsConsonant(string word, int index) => !SyllableCounter.IsVowel(word, index);

    private static bool HasVowel(string word, int end)
    {
        for (int i = 0; i < end; i++)
        {
            if (SyllableCounter.IsVowel(word, i))
            {
                return true;
            }
        }

        return false;
    }
}
