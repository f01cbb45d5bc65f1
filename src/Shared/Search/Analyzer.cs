namespace ContentLib;

/// <summary>Which words of a text are the same to search.</summary>
internal enum SearchLanguage : byte
{
    /// <summary>Any language, or one that is not known: words are equal that differ in case and accents alone.</summary>
    None,

    /// <summary>Equal are also British and American spellings, and words of one stem.</summary>
    English,
}

/// <summary>Makes a folded word, as a <see cref="Tokenizer"/> hands it over, the term that the index knows it by.</summary>
internal static class Analyzer
{
    /// <summary>The language of a tag as in <c>en-GB</c>: "en" or none.</summary>
    public static SearchLanguage LanguageOf(string? tag) =>
        tag is { Length: >= 2 } && (tag[0] | 0x20) == 'e' && (tag[1] | 0x20) == 'n' && (tag.Length == 2 || tag[2] is '-' or '_')
            ? SearchLanguage.English
            : SearchLanguage.None;

    /// <summary>Writes the term, which is never longer than the word and never empty, and returns its length.</summary>
    public static int Analyze(SearchLanguage language, ReadOnlySpan<char> word, Span<char> term)
    {
        int length = word.Length;
        if (word.IndexOf('\'') is >= 0 and var apostrophe)
        {
            length = CopyWithoutApostrophes(language, word, apostrophe, term);
        }
        else
        {
            word.CopyTo(term);
        }

        if (language == SearchLanguage.None)
        {
            return length;
        }

        if (term.Slice(0, length).SequenceEqual("cannot".AsSpan()))
        {
            // As "can't" is written.
            term[3] = 't';
            return 4;
        }

        length = Spelling.Normalize(term.Slice(0, length));
        Plurals.Normalize(term.Slice(0, length));
        return Porter2.Stem(term.Slice(0, length));
    }

    /// <summary>In English the possessive goes with its apostrophe; "can't" becomes "cant" as many write it. Elsewhere the article goes: l'eau, qu'il.</summary>
    private static int CopyWithoutApostrophes(SearchLanguage language, ReadOnlySpan<char> word, int first, Span<char> term)
    {
        if (language == SearchLanguage.English && word.EndsWith("'s".AsSpan()))
        {
            word = word.Slice(0, word.Length - 2);
        }
        else if (language == SearchLanguage.None && first <= LongestArticle)
        {
            word = word.Slice(first + 1);
        }

        int length = 0;
        foreach (char c in word)
        {
            if (c != '\'')
            {
                term[length++] = c;
            }
        }

        return length;
    }

    private const int LongestArticle = 2;
}
