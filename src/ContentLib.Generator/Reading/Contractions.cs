namespace ContentLib.Generator.Reading;

/// <summary>What stands behind an apostrophe, and whether it can be spoken without a vowel of its own.</summary>
internal static class Contractions
{
    public static int Count(string word)
    {
        int apostrophe = word.IndexOf('\'');
        if (apostrophe <= 0)
        {
            return SyllableCounter.OfFolded(word);
        }

        string stem = word.Substring(0, apostrophe);
        return SyllableCounter.OfFolded(stem) + OfTail(stem, word.Substring(apostrophe + 1));
    }

    private static int OfTail(string stem, string tail)
    {
        char last = stem[stem.Length - 1];
        return tail switch
        {
            "" or "m" or "re" => 0,
            "t" => stem.Length > 2 && last == 'n' && stem[stem.Length - 2] is 'd' or 's' or 't' ? 1 : 0,
            "ll" or "ve" => SyllableCounter.IsPlainVowel(last) || last == 'y' ? 0 : 1,
            "d" => last is 'd' or 't' ? 1 : 0,
            "s" => EndsInHiss(stem) ? 1 : 0,
            _ => Count(tail),
        };
    }

    /// <summary>The sounds behind which an s needs a vowel: boss's, church's, nurse's.</summary>
    private static bool EndsInHiss(string stem)
    {
        int end = stem.Length - (stem[stem.Length - 1] == 'e' ? 1 : 0);
        return SilentLetters.IsHiss(stem, end, isBeforeE: end < stem.Length);
    }
}
