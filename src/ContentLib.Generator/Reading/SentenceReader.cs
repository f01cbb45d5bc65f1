namespace ContentLib.Generator.Reading;

/// <summary>
/// Finds the sentences of a block of text. A sentence ends with the block, or with a point, exclamation or question
/// mark before white space; closing quotes and brackets may stand between. An ellipsis and the point of an
/// abbreviation do not end it, and neither does the point of a number, which no white space follows.
/// </summary>
internal static class SentenceReader
{
    /// <summary>Moves the position behind the next sentence; false where only white space is left before the end.</summary>
    public static bool TryNext(string text, ref int position, int end, out TextStretch sentence)
    {
        int start = position;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        int i = start;
        bool isOpen = true;
        while (i < end && isOpen)
        {
            int mark = i++;
            if (IsEndMark(text[mark]))
            {
                i = SkipMarks(text, i, end);
                int behindMarks = i;
                i = SkipClosers(text, i, end);
                isOpen = (i < end && !char.IsWhiteSpace(text[i])) || !Ends(text, new TextStretch(start, mark - start), behindMarks - mark, end);
            }
        }

        position = i;
        sentence = new TextStretch(start, LengthWithoutWhiteSpace(text, start, i));
        return start < end;
    }

    /// <param name="before">The sentence up to its marks.</param>
    private static bool Ends(string text, TextStretch before, int marks, int end)
    {
        bool isPoints = true;
        for (int i = before.End; i < before.End + marks; i++)
        {
            isPoints &= text[i] is '.' or '\u2026';
        }

        bool isEllipsis = isPoints && (marks > 1 || text[before.End] == '\u2026');
        return !isEllipsis && (!isPoints || !Abbreviations.StandsBefore(text, before, end));
    }

    private static int SkipMarks(string text, int i, int end)
    {
        while (i < end && IsEndMark(text[i]))
        {
            i++;
        }

        return i;
    }

    private static int SkipClosers(string text, int i, int end)
    {
        while (i < end && text[i] is ')' or ']' or '"' or '\'' or '\u201D' or '\u2019' or '\u00BB')
        {
            i++;
        }

        return i;
    }

    private static bool IsEndMark(char c) => c is '.' or '!' or '?' or '\u2026';

    private static int LengthWithoutWhiteSpace(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end - start;
    }
}
