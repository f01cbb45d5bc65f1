using ContentLib.Generator.Model;

namespace ContentLib.Generator.Yaml;

/// <summary>
/// The ids that unreadable text seems to declare, so that the entries keep their catalog members and one message is
/// not buried under errors about missing members. Reads lines only, so nothing in the text can hinder it.
/// </summary>
internal static class LostIdFinder
{
    private const string Key = "id:";

    /// <param name="start">Where the unreadable part begins.</param>
    public static IEnumerable<LostId> Find(string text, int start)
    {
        // The first line of a document tells whether it is a list and where the keys or dashes of its root stand.
        int rootColumn = -1;
        int keyColumn = -1;
        bool isList = false;
        for (int line = FirstLine(text, start); line < text.Length; line = NextLine(text, line))
        {
            int column = Spaces(text, line);
            int at = line + column;
            if (column == 0 && (Starts(text, at, "---") || Starts(text, at, "...")))
            {
                rootColumn = -1;
                continue;
            }

            if (at >= text.Length || text[at] is '\n' or '\r' or '#' or '%')
            {
                continue;
            }

            bool isItem = Starts(text, at, "- ");
            if (rootColumn < 0)
            {
                rootColumn = keyColumn = column;
                isList = isItem;
            }

            if (isList && isItem && column == rootColumn)
            {
                at += 1 + Spaces(text, at + 1);
                keyColumn = at - line;
            }

            if (at - line == keyColumn && Starts(text, at, Key) && ReadId(text, at + Key.Length) is { } id)
            {
                yield return new LostId(id);
            }
        }
    }

    private static string? ReadId(string text, int start)
    {
        int end = start;
        while (end < text.Length && text[end] is not ('\n' or '\r'))
        {
            end++;
        }

        string value = text.Substring(start, end - start);
        int comment = value.IndexOf(" #", StringComparison.Ordinal);
        value = (comment < 0 ? value : value.Substring(0, comment)).Trim();
        if (value.Length > 1 && value[0] is '"' or '\'' && value[value.Length - 1] == value[0])
        {
            value = value.Substring(1, value.Length - 2);
        }

        return IdSyntax.IsValid(value) ? value : null;
    }

    /// <summary>The first line that begins in the unreadable part.</summary>
    private static int FirstLine(string text, int start)
    {
        bool isLineStart = start == 0 || text[start - 1] is '\n' or '\r' or '\uFEFF';
        int line = isLineStart ? start : NextLine(text, start);
        return line == 0 && Starts(text, 0, "\uFEFF") ? 1 : line;
    }

    private static int NextLine(string text, int offset)
    {
        int end = text.IndexOfAny(s_lineBreaks, offset);
        return end < 0 ? text.Length : end + 1;
    }

    private static int Spaces(string text, int offset)
    {
        int start = offset;
        while (offset < text.Length && text[offset] == ' ')
        {
            offset++;
        }

        return offset - start;
    }

    private static bool Starts(string text, int offset, string word) =>
        string.CompareOrdinal(text, offset, word, 0, word.Length) == 0;

    private static readonly char[] s_lineBreaks = ['\n', '\r'];
}
