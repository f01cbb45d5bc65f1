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
    /// <param name="rootColumn">The column of the root's keys or dashes.</param>
    public static IEnumerable<LostId> Find(string text, int start, int rootColumn)
    {
        // The keys of a sequence's item stand where the text after its dash begins.
        int itemColumn = -1;
        int lineStart = start;
        while (lineStart > 0 && text[lineStart - 1] is not ('\n' or '\r'))
        {
            lineStart--;
        }

        for (; lineStart < text.Length; lineStart = NextLine(text, lineStart))
        {
            int column = Spaces(text, lineStart);
            int at = lineStart + column;
            if (column == rootColumn && Starts(text, at, "- "))
            {
                at += 1 + Spaces(text, at + 1);
                itemColumn = at - lineStart;
            }
            else if (column != rootColumn && column != itemColumn && column != 0)
            {
                continue;
            }

            if (at >= start && Starts(text, at, Key) && ReadId(text, at + Key.Length) is { } id)
            {
                yield return new LostId(id);
            }
        }
    }

    public static bool IsId(string id)
    {
        bool afterHyphen = true;
        foreach (char c in id)
        {
            bool isHyphen = c == '-';
            if (!isHyphen && c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9')) || (isHyphen && afterHyphen))
            {
                return false;
            }

            afterHyphen = isHyphen;
        }

        return id.Length > 0 && !afterHyphen;
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

        return IsId(value) ? value : null;
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
