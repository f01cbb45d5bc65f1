namespace ContentLib;

/// <summary>
/// Makes two spellings of a name equal where only case and accents differ. Its tables are its own, so that the
/// compiler and every runtime agree, with and without culture data; made from Unicode 14 case folding and canonical
/// decomposition for the Latin, Greek, Cyrillic, Armenian, Georgian and Cherokee scripts.
/// </summary>
internal static class TextFolding
{
    /// <summary>The text in lower case, without accents and without white space at its ends.</summary>
    public static string Fold(string text)
    {
        text = text.Trim();
        int i = 0;
        while (i < text.Length && text[i] < 0x80 && text[i] is < 'A' or > 'Z')
        {
            i++;
        }

        if (i == text.Length)
        {
            return text;
        }

        char[] folded = new char[text.Length * MaxExpansion];
        text.CopyTo(0, folded, 0, i);
        int length = i;
        for (; i < text.Length; i++)
        {
            length = Append(text[i], folded, length);
        }

        // Once more: a mark that is gone may have stood between blanks and the end.
        return new string(folded, 0, length).Trim();
    }

    /// <summary>Writes what a character becomes, which is nothing or up to three characters, and returns the new length.</summary>
    public static int Append(char c, Span<char> folded, int length)
    {
        if (c < 0x80)
        {
            folded[length] = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
            return length + 1;
        }

        if (c is >= '\u0300' and <= '\u036F')
        {
            return length;
        }

        int single = IndexOf(TextFoldingTables.From, c);
        if (single >= 0)
        {
            folded[length] = TextFoldingTables.To[single];
            return length + 1;
        }

        int several = IndexOf(TextFoldingTables.FromExpanding, c);
        if (several < 0)
        {
            folded[length] = c;
            return length + 1;
        }

        for (int part = several * MaxExpansion; part < (several + 1) * MaxExpansion && TextFoldingTables.ToExpanded[part] != '\0'; part++)
        {
            folded[length++] = TextFoldingTables.ToExpanded[part];
        }

        return length;
    }

    /// <summary>How many characters one may become.</summary>
    public const int MaxExpansion = 3;

    private static int IndexOf(string sorted, char c)
    {
        int low = 0;
        int high = sorted.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            if (sorted[middle] == c)
            {
                return middle;
            }

            (low, high) = sorted[middle] < c ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}
