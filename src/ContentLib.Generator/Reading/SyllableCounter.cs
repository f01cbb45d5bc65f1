namespace ContentLib.Generator.Reading;

/// <summary>
/// Counts the syllables of an English word by its spelling, in this order (docs/reading.md has examples):
/// <list type="number">
/// <item>Hyphens, points, and the change between letters and digits divide a word; its pieces are counted one by one.</item>
/// <item>A number is one syllable, however long; so are <c>st</c>, <c>nd</c>, <c>rd</c>, <c>th</c> and <c>s</c> behind it none.</item>
/// <item>Capitals that nobody could pronounce are spelled: a syllable a letter, three for W (<see cref="Capitals"/>).</item>
/// <item>A contraction counts by its two halves (<see cref="Contractions"/>).</item>
/// <item>A few frequent words are simply known (<see cref="IrregularWords"/>).</item>
/// <item>Else each run of vowels is a syllable, two where the vowels are spoken apart (<see cref="VowelPairs"/>), less
/// the silent <c>e</c> of endings and compounds (<see cref="SilentLetters"/>). Every piece has at least one.</item>
/// </list>
/// </summary>
internal static class SyllableCounter
{
    /// <summary>Of one word as <see cref="WordReader"/> finds it.</summary>
    public static int Count(string word)
    {
        int syllables = 0;
        int i = 0;
        bool isBehindNumber = false;
        while (i < word.Length)
        {
            int start = i;
            if (IsDigit(word[i]))
            {
                i = EndOfNumber(word, i);
                syllables++;
                isBehindNumber = true;
                continue;
            }

            while (i < word.Length && IsLetter(word[i]))
            {
                i++;
            }

            syllables += i > start ? OfLetters(word.Substring(start, i - start), isBehindNumber) : 0;
            isBehindNumber = false;
            i += i > start ? 0 : 1;
        }

        return Math.Max(syllables, 1);
    }

    /// <summary>Of lower-case letters alone.</summary>
    public static int OfFolded(string word)
    {
        if (word.Length == 0)
        {
            return 0;
        }

        if (IrregularWords.TryGet(word, out int known))
        {
            return known;
        }

        int syllables = 0;
        bool isInRun = false;
        for (int i = 0; i < word.Length; i++)
        {
            bool isVowel = IsVowel(word, i);
            if (isVowel && (!isInRun || VowelPairs.AreApart(word, i, syllables)))
            {
                syllables++;
            }

            isInRun = isVowel;
        }

        return Math.Max(SilentLetters.Correct(word, syllables), 1);
    }

    /// <summary>
    /// Whether the letter sounds as a vowel: not the <c>u</c> of <c>qu</c> and of <c>guide</c>, nor the <c>y</c> of
    /// <c>year</c> and <c>player</c>.
    /// </summary>
    public static bool IsVowel(string word, int index)
    {
        char next = index + 1 < word.Length ? word[index + 1] : '\0';
        char before = index > 0 ? word[index - 1] : '\0';
        return word[index] switch
        {
            'a' or 'e' or 'i' or 'o' => true,
            'u' => before != 'q' && (before != 'g' || next is not ('a' or 'e' or 'i')),
            'y' => !IsPlainVowel(next) || !(index == 0 || IsPlainVowel(before)),
            _ => false,
        };
    }

    public static bool IsPlainVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static int OfLetters(string letters, bool isBehindNumber)
    {
        if (isBehindNumber && letters is "st" or "nd" or "rd" or "th" or "s")
        {
            return 0;
        }

        return Capitals.AreSpelled(letters, out int spelled) ? spelled : Contractions.Count(ExemptTerms.NormalWord(letters));
    }

    private static int EndOfNumber(string word, int i)
    {
        while (i < word.Length && (IsDigit(word[i]) || (word[i] is '.' or ',' && i + 1 < word.Length && IsDigit(word[i + 1]))))
        {
            i++;
        }

        return i;
    }

    private static bool IsDigit(char c) => char.IsDigit(c);

    private static bool IsLetter(char c) => !IsDigit(c) && c != '.' && c != ',' && !WordReader.IsHyphen(c);
}
