namespace ContentLib.Generator.Reading;

/// <summary>
/// Tells the point of an abbreviation from that of a sentence. Known ones do not end a sentence; a few, such as
/// <c>etc.</c>, do before a capital letter. Letters with points between (<c>U.S.</c>) are abbreviations too, and so
/// are a letter or number that a sentence begins with (<c>J. Smith</c>, <c>1. Wash your hands.</c>).
/// </summary>
internal static class Abbreviations
{
    private static readonly HashSet<string> s_known = new(StringComparer.Ordinal)
    {
        "approx", "ca", "cf", "dept", "dr", "esp", "est", "fig", "gen", "hon", "incl", "mr", "mrs", "ms", "mt",
        "ph.d", "prof", "resp", "rev", "st", "viz", "vs",
    };

    private static readonly HashSet<string> s_mayEnd = new(StringComparer.Ordinal)
    {
        "a.m", "p.m", "al", "co", "etc", "inc", "jr", "ltd", "sr",
    };

    /// <summary>Whether the point behind this beginning of a sentence belongs to its last word.</summary>
    public static bool StandsBefore(string text, TextStretch sentence, int end)
    {
        int start = sentence.End;
        while (start > sentence.Start && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        var word = new TextStretch(start, sentence.End - start);
        if (word.Length == 0)
        {
            return false;
        }

        if (word.Length == 1 || IsNumber(text, word))
        {
            return start == sentence.Start || (char.IsLetter(text[start]) && FollowsPoint(text, sentence.Start, start));
        }

        string folded = word.In(text).ToLowerInvariant();
        return s_mayEnd.Contains(folded)
            ? !IsBeforeCapital(text, sentence.End + 1, end)
            : s_known.Contains(folded) || IsDotted(folded);
    }

    private static bool IsNumber(string text, TextStretch word)
    {
        for (int i = word.Start; i < word.End; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }

    private static bool FollowsPoint(string text, int start, int index)
    {
        int i = index - 1;
        while (i > start && char.IsWhiteSpace(text[i]))
        {
            i--;
        }

        return i >= start && text[i] == '.';
    }

    /// <summary>Single letters with a point between each two.</summary>
    private static bool IsDotted(string word)
    {
        for (int i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
            {
                return false;
            }
        }

        return word.Length % 2 == 1;
    }

    private static bool IsBeforeCapital(string text, int index, int end)
    {
        while (index < end && !char.IsLetterOrDigit(text[index]))
        {
            index++;
        }

        return index < end && char.IsUpper(text[index]);
    }
}
