using System.Net;

namespace ContentLib;

/// <summary>Finds links and headings in the HTML of a <see cref="Markdown"/>; see <see cref="HtmlText"/>.</summary>
internal static class MarkdownHtml
{
    public static string Encode(string text) =>
        text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace(MarkdownSlots.Slot, '\uFFFD');

    /// <summary>The text between each slot's tag and its end.</summary>
    public static string[] SlotTexts(string html, int count)
    {
        string[] texts = new string[count];
        int position = 0;
        for (int i = 0; i < count; i++)
        {
            position = html.IndexOf(MarkdownSlots.Slot, position) + 1;
            int start = html.IndexOf('>', position) + 1;
            int end = html.IndexOf("</a>", start, StringComparison.Ordinal);
            texts[i] = HtmlText.Of(html[start..end]);
        }

        return texts;
    }

    public static IEnumerable<MarkdownHeading> Headings(string html) => HeadingsWithPlaces(html).Select(static heading => heading.Heading);

    /// <summary>The headings, each with the place of its opening tag and the one behind its closing tag.</summary>
    public static List<(int Start, int End, MarkdownHeading Heading)> HeadingsWithPlaces(string html)
    {
        List<(int Start, int End, MarkdownHeading Heading)> headings = [];
        for (int tag = html.IndexOf("<h", StringComparison.Ordinal); tag >= 0; tag = html.IndexOf("<h", tag + 1, StringComparison.Ordinal))
        {
            int level = html[tag + 2] - '0';
            if (level is < 1 or > 6)
            {
                continue;
            }

            int end = HtmlText.TagEnd(html, tag);
            int close = html.IndexOf("</h", end, StringComparison.Ordinal);
            (int start, int stop) = HtmlText.Attribute(html, tag, end, "id");
            MarkdownHeading heading = new(level, HtmlText.Of(html[end..close]), WebUtility.HtmlDecode(html[start..stop]));
            headings.Add((tag, HtmlText.TagEnd(html, close), heading));
        }

        return headings;
    }
}
