namespace ContentLib;

/// <summary>What a character is to search.</summary>
internal enum CharacterKind : byte
{
    Separator,

    /// <summary>A letter or a number: words are made of them.</summary>
    Word,

    /// <summary>A word of its own, in scripts that leave no space between words.</summary>
    Ideograph,

    /// <summary>An accent or an invisible character: words are read as if it were not there.</summary>
    Ignored,
}

/// <summary>
/// Tells letters from what stands between words. By a table of its own: the compiler may run on another Unicode
/// version than the program, and both must find the same words.
/// </summary>
internal static class WordCharacters
{
    /// <summary>The kind of the character at a place, and of how many chars it consists: a pair of surrogates is one character.</summary>
    public static CharacterKind KindAt(ReadOnlySpan<char> text, int at, out int size)
    {
        char c = text[at];
        size = 1;
        if (c < 0x80)
        {
            return c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') ? CharacterKind.Word : CharacterKind.Separator;
        }

        if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            size = 2;
            return KindOfPair(char.ConvertToUtf32(c, text[at + 1]));
        }

        return KindBeyondAscii(c);
    }

    private static CharacterKind KindBeyondAscii(char c)
    {
        return c switch
        {
            // Accents and points of Latin, Cyrillic, Hebrew and Arabic, and those that go with any script.
            (>= '\u0300' and <= '\u036F') or (>= '\u0483' and <= '\u0489') or (>= '\u0591' and <= '\u05BD') or '\u05BF'
                or '\u05C1' or '\u05C2' or '\u05C4' or '\u05C5' or '\u05C7' or (>= '\u0610' and <= '\u061A') or '\u0640'
                or (>= '\u064B' and <= '\u065F') or '\u0670' or (>= '\u06D6' and <= '\u06DC') or (>= '\u1AB0' and <= '\u1AFF')
                or (>= '\u1DC0' and <= '\u1DFF') or (>= '\u20D0' and <= '\u20FF') or (>= '\uFE20' and <= '\uFE2F') => CharacterKind.Ignored,

            // Soft hyphen, zero-width space and joiners, marks of direction, variation selectors, byte order mark.
            '\u00AD' or '\u061C' or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
                or (>= '\u2060' and <= '\u206F') or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF' => CharacterKind.Ignored,
            (>= '\u3005' and <= '\u3007') or (>= '\u3041' and <= '\u3096') or (>= '\u3400' and <= '\u4DBF')
                or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') => CharacterKind.Ideograph,

            // A letter to Unicode, typed as an apostrophe.
            '\u02BC' => CharacterKind.Separator,
            _ => IsInWord(c) ? CharacterKind.Word : CharacterKind.Separator,
        };
    }

    /// <summary>By blocks alone: no text is searched for what these miss.</summary>
    private static CharacterKind KindOfPair(int codePoint) => codePoint switch
    {
        (>= 0x1D000 and < 0x1D400) or (>= 0x1D800 and < 0x1DF00) or (>= 0x1F000 and < 0x1FC00) => CharacterKind.Separator,
        >= 0x20000 and < 0x40000 => CharacterKind.Ideograph,
        >= 0xE0000 and < 0xE1000 => CharacterKind.Ignored,
        >= 0x40000 => CharacterKind.Separator,
        _ => CharacterKind.Word,
    };

    private static bool IsInWord(char c)
    {
        int low = 0;
        int high = WordCharacterTable.Boundaries.Length;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            (low, high) = WordCharacterTable.Boundaries[middle] <= c ? (middle + 1, high) : (low, middle);
        }

        return (low & 1) == 1;
    }
}
