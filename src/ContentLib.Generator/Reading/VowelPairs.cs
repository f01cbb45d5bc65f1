namespace ContentLib.Generator.Reading;

/// <summary>
/// Whether two vowels beside each other are spoken apart: always in <c>chaos</c> and <c>medium</c>, before some letters and
/// behind some in other pairs (<c>trial</c>, but <c>social</c>), and before <c>-ing</c>.
/// </summary>
internal static class VowelPairs
{
    /// <param name="index">The second vowel.</param>
    /// <param name="syllables">How many there are up to the first.</param>
    public static bool AreApart(string word, int index, int syllables)
    {
        if (IsIng(word, index))
        {
            return true;
        }

        return (word[index - 1], word[index]) switch
        {
            ('a', 'o') or ('i', 'i') or ('i', 'u') => true,
            ('u', 'o') => At(word, index + 1) != 'y',
            ('y', _) => word[index] != 'e' || index < word.Length - 2,
            ('i', 'a') => IsIa(word, index),
            ('i', 'e') => IsIe(word, index, syllables),
            ('i', 'o') => IsIo(word, index),
            ('u', 'a') => !(At(word, index - 2) == 's' && At(word, index + 1) is 'd' or 's'),
            ('u', 'e') => At(word, index + 1) is 'l' or 'n' or 't',
            ('u', 'i') => IsUi(word, index),
            ('e', 'a') => IsEa(word, index, syllables),
            ('e', 'o') => At(word, index - 2) != 'g',
            ('e', 'u') => index == word.Length - 2 && word[index + 1] is 'm' or 's',
            ('e', 'i') => index == word.Length - 1,
            ('a', 'i') => index == word.Length - 2 && word[index + 1] == 'c',
            ('o', 'a') => index == word.Length - 1 || Begins(word, "coag"),
            ('o', 'e') => At(word, index - 2) == 'p' && At(word, index + 1) is 'm' or 't',
            ('o', 'i') => Begins(word, "coincid"),
            ('o', 'o') => index == 2 && (Begins(word, "cooper") || Begins(word, "coord")),
            _ => false,
        };
    }

    /// <summary>Trial, material, initiate; not social, region, marriage, familiar.</summary>
    private static bool IsIa(string word, int a)
    {
        char next = At(word, a + 1);
        return At(word, a - 2) switch
        {
            't' or 'c' => next == 't',
            'g' => false,
            's' => next == 's',
            'r' => next != 'g' || At(word, a + 2) != 'e',
            'l' => next != 'r' || a < 3,
            _ => true,
        };
    }

    /// <summary>Diet, client, easier, earliest; not field, patient, friend, pier.</summary>
    private static bool IsIe(string word, int e, int syllables)
    {
        char before = At(word, e - 2);
        return At(word, e + 1) switch
        {
            't' => true,
            'n' => Begins(word, "scien") || (before is not ('t' or 'c' or 'n') && !Begins(word, "frien")),
            'r' => syllables > 1 && (e + 2 == word.Length || (e + 3 == word.Length && word[e + 2] == 's')),
            's' => syllables > 1 && At(word, e + 2) == 't',
            _ => false,
        };
    }

    /// <summary>Radio, biopsy, lion, serious; not nation, region, million, opinion, fashion, senior.</summary>
    private static bool IsIo(string word, int o)
    {
        char before = At(word, o - 2);
        char next = At(word, o + 1);
        return next switch
        {
            'n' => before is not ('t' or 's' or 'c' or 'g' or 'x' or 'n' or 'h') && !(before == 'l' && At(word, o - 3) == 'l'),
            'u' => before is not ('t' or 's' or 'c' or 'g' or 'x'),
            'r' => before is not ('n' or 'v'),
            _ => true,
        };
    }

    /// <summary>Fluid, ruin, genuine, suicide, pituitary, continuity; not fruit, build, juice.</summary>
    private static bool IsUi(string word, int i) => At(word, i + 1) switch
    {
        'd' => true,
        't' => At(word, i - 2) == 't' || At(word, i + 2) == 'y',
        'n' => At(word, i - 2) is 'r' or 'n',
        'c' => At(word, i + 2) == 'i',
        _ => false,
    };

    /// <summary>Idea, areas, create, react, pancreas, theatre; not disease, sea, head.</summary>
    private static bool IsEa(string word, int a, int syllables)
    {
        bool isLast = a == word.Length - 1 || (a == word.Length - 2 && word[a + 1] == 's');
        return (isLast && syllables > 1)
            || (a == 3 && (Begins(word, "creat") || Begins(word, "theat")))
            || (a == 2 && (Begins(word, "react") || Begins(word, "reali") || Begins(word, "reass") || Begins(word, "reapp")))
            || Begins(word, "pancrea");
    }

    private static bool IsIng(string word, int i) =>
        word[i] == 'i' && At(word, i + 1) == 'n' && At(word, i + 2) == 'g' && (i + 3 == word.Length || (i + 4 == word.Length && word[i + 3] == 's'));

    private static bool Begins(string word, string with) => word.StartsWith(with, StringComparison.Ordinal);

    private static char At(string word, int index) => index >= 0 && index < word.Length ? word[index] : '\0';
}
