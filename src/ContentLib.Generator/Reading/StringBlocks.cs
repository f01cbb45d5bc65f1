namespace ContentLib.Generator.Reading;

/// <summary>
/// The blocks of a string without markup: a line break ends one, unless the next line goes on in lower case or with a
/// number, as a sentence does that an author has wrapped.
/// </summary>
internal static class StringBlocks
{
    /// <summary>Moves the position behind the next block; false at the end of the text.</summary>
    public static bool TryNext(string text, ref int position, out TextStretch block)
    {
        int start = position;
        int end = start;
        do
        {
            end = text.IndexOf('\n', end);
            end = end < 0 ? text.Length : end + 1;
        }
        while (end < text.Length && GoesOn(text, end));

        position = end;
        block = new TextStretch(start, end - start);
        return end > start;
    }

    private static bool GoesOn(string text, int line)
    {
        int i = line;
        while (i < text.Length && text[i] is ' ' or '\t')
        {
            i++;
        }

        if (i < text.Length && char.IsDigit(text[i]))
        {
            while (i < text.Length && char.IsDigit(text[i]))
            {
                i++;
            }

            // "1." and "1)" are items of a list.
            return i == text.Length || text[i] is not ('.' or ')');
        }

        return i < text.Length && char.IsLower(text[i]);
    }
}
