using Microsoft.CodeAnalysis.Text;

namespace ContentLib.Generator.Yaml;

/// <summary>Tabs where YAML wants spaces: in the indentation of a line, and between an indicator and what it holds.</summary>
internal static class TabFinder
{
    public const string Message = "a tab cannot indent; use spaces";

    /// <summary>The first tab in the indentation of the line of either offset, or -1.</summary>
    public static int InIndentation(PlaceMap places, int offset, int otherOffset)
    {
        // Inside quoted text a tab is rarely what is wrong.
        if (offset < places.Text.Length && places.Text[offset] is '"' or '\'')
        {
            return -1;
        }

        int tab = InIndentation(places, otherOffset);
        return tab >= 0 ? tab : InIndentation(places, offset);
    }

    /// <summary>The first tab between a block collection and the indicator or line begin before it, or -1.</summary>
    public static int Before(string text, int offset)
    {
        int tab = -1;
        for (int i = offset - 1; i >= 0 && text[i] is ' ' or '\t'; i--)
        {
            tab = text[i] == '\t' ? i : tab;
        }

        return tab;
    }

    /// <summary>
    /// The first tab within the indentation that the lines of a text need: those after the first must begin with as
    /// many spaces. Empty lines need none.
    /// </summary>
    public static int InLines(string text, int start, int end, int indentation)
    {
        int lineBreak = start;
        while ((lineBreak = text.IndexOfAny(s_lineBreaks, lineBreak, end - lineBreak)) >= 0)
        {
            int at = ++lineBreak;
            while (at < end && at - lineBreak < indentation && text[at] == ' ')
            {
                at++;
            }

            if (at < end && at - lineBreak < indentation && text[at] == '\t' && !IsBlank(text, at))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsBlank(string text, int offset)
    {
        while (offset < text.Length && text[offset] is ' ' or '\t')
        {
            offset++;
        }

        return offset >= text.Length || text[offset] is '\n' or '\r' or '#';
    }

    private static int InIndentation(PlaceMap places, int offset)
    {
        TextSpan line = places.LineOf(offset);
        for (int i = line.Start; i < line.End && places.Text[i] is ' ' or '\t'; i++)
        {
            if (places.Text[i] == '\t')
            {
                return i;
            }
        }

        return -1;
    }

    private static readonly char[] s_lineBreaks = ['\n', '\r'];
}
