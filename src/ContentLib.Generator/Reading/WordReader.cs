using System.Globalization;

namespace ContentLib.Generator.Reading;

/// <summary>
/// Finds the words of a text: letters and digits, joined within by hyphens, apostrophes and points (<c>CAR-T</c>,
/// <c>don't</c>, <c>e.g</c>, <c>3.5</c>), digits by commas too. A hyphenated compound is one word.
/// </summary>
internal static class WordReader
{
    /// <summary>Moves the position behind the next word; false where none is left before the end.</summary>
    public static bool TryNext(string text, ref int position, int end, out TextStretch word)
    {
        int start = position;
        while (start < end && !IsWordCharacter(text, start))
        {
            start++;
        }

        int i = start;
        while (i < end && (IsWordCharacter(text, i) || (i > start && (IsMark(text[i]) || Joins(text, i, end)))))
        {
            i++;
        }

        position = i;
        word = new TextStretch(start, i - start);
        return i > start;
    }

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019';

    public static bool IsSoftHyphen(char c) => c == '\u00AD';

    /// <summary>A surrogate counts by its pair, and its second half with the first.</summary>
    private static bool IsWordCharacter(string text, int index)
    {
        char c = text[index];
        if (c < 0x80)
        {
            return c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
        }

        return char.IsLowSurrogate(c)
            ? index > 0 && char.IsHighSurrogate(text[index - 1]) && char.IsLetterOrDigit(text, index - 1)
            : char.IsLetterOrDigit(text, index);
    }

    private static bool IsMark(char c) =>
        c >= 0x300 && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool Joins(string text, int index, int end)
    {
        char c = text[index];
        if (index + 1 >= end || !IsWordCharacter(text, index + 1))
        {
            return false;
        }

        return c == '.' || IsHyphen(c) || IsApostrophe(c) || IsSoftHyphen(c)
            || (c == ',' && IsDigit(text[index - 1]) && IsDigit(text[index + 1]));
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
