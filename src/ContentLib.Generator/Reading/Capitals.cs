namespace ContentLib.Generator.Reading;

/// <summary>
/// Abbreviations in capitals. Those of two letters are spelled, and those that cannot be pronounced: without a vowel
/// before the last letter (<c>DNA</c>, <c>MRI</c>), or with three consonants in a row (<c>EGFR</c>). Others are read as a word
/// (<c>CAR</c>, <c>AIDS</c>).
/// </summary>
internal static class Capitals
{
    private const int LongestSpelled = 6;

    public static bool AreSpelled(string letters, out int syllables)
    {
        syllables = 0;
        int length = letters.Length;

        // MRIs is MRI with an s.
        length -= length > 2 && letters[length - 1] == 's' ? 1 : 0;
        if (length is < 1 or > LongestSpelled)
        {
            return false;
        }

        bool hasVowel = false;
        int consonants = 0;
        int mostConsonants = 0;
        for (int i = 0; i < length; i++)
        {
            char c = letters[i];
            if (c is < 'A' or > 'Z')
            {
                return false;
            }

            bool isVowel = c is 'A' or 'E' or 'I' or 'O' or 'U' or 'Y';
            hasVowel |= isVowel && i < length - 1;
            consonants = isVowel ? 0 : consonants + 1;
            mostConsonants = Math.Max(mostConsonants, consonants);
            syllables += c == 'W' ? 3 : 1;
        }

        return length <= 2 || !hasVowel || mostConsonants > 2;
    }
}
