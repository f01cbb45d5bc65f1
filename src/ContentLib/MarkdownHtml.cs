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

    public static List<MarkdownHeading> Headings(string html)
    {
        List<MarkdownHeading> headings = [];
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
            headings.Add(new MarkdownHeading(level, HtmlText.Of(html[end..close]), WebUtility.HtmlDecode(html[start..stop])));
        }

        return headings;
    }
}
