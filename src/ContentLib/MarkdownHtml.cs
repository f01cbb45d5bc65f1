using System.Net;
using System.Text;

namespace ContentLib;

/// <summary>
/// Reads the HTML of a <see cref="Markdown"/>. It is no HTML parser: it knows what ContentLib's own compiler writes,
/// in which every "&lt;" begins a tag and every tag ends at the next "&gt;" outside quotes.
/// </summary>
internal static class MarkdownHtml
{
    public static string Encode(string text) =>
        text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace(MarkdownSlots.Slot, '\uFFFD');

    /// <summary>Blocks have an empty line between them, items of a tight list a line break; an image leaves its description.</summary>
    public static string PlainText(string html)
    {
        StringBuilder text = new(html.Length);
        int lineBreaks = 0;
        int position = 0;
        while (position < html.Length)
        {
            int tag = html.IndexOf('<', position);
            Append(text, html.AsSpan(position, (tag < 0 ? html.Length : tag) - position), ref lineBreaks);
            if (tag < 0)
            {
                break;
            }

            position = TagEnd(html, tag);
            ReadOnlySpan<char> name = html.AsSpan(tag + 1, position - tag - 2);
            if (html.AsSpan(tag).StartsWith(MarkdownSlots.CitationStart))
            {
                position = html.IndexOf("</a>", position, StringComparison.Ordinal) + "</a>".Length;
            }
            else if (name.StartsWith("img "))
            {
                Append(text, Attribute(name, "alt"), ref lineBreaks);
            }
            else if (LineBreaksAt(name) is var breaks and > 0)
            {
                lineBreaks = Math.Max(lineBreaks, breaks);

                // Behind the tag of a block the HTML has a line break of its own.
                position += position < html.Length && html[position] == '\n' ? 1 : 0;
            }
        }

        return WebUtility.HtmlDecode(text.ToString().TrimEnd('\n'));
    }

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
            texts[i] = PlainText(html[start..end]);
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

            int end = TagEnd(html, tag);
            int close = html.IndexOf("</h", end, StringComparison.Ordinal);
            string anchor = Attribute(html.AsSpan(tag, end - tag), "id").ToString();
            headings.Add(new MarkdownHeading(level, PlainText(html[end..close]), WebUtility.HtmlDecode(anchor)));
        }

        return headings;
    }

    /// <summary>The position behind the tag that begins here.</summary>
    private static int TagEnd(string html, int tag)
    {
        bool quoted = false;
        int position = tag;
        for (; html[position] != '>' || quoted; position++)
        {
            quoted ^= html[position] == '"';
        }

        return position + 1;
    }

    private static void Append(StringBuilder text, ReadOnlySpan<char> run, ref int lineBreaks)
    {
        if (run.IsEmpty)
        {
            return;
        }

        if (lineBreaks > 0 && text.Length > 0)
        {
            while (text[^1] == '\n')
            {
                text.Length--;
            }

            text.Append('\n', lineBreaks);
        }

        lineBreaks = 0;
        text.Append(run);
    }

    private static int LineBreaksAt(ReadOnlySpan<char> tag)
    {
        ReadOnlySpan<char> name = tag.TrimStart('/');
        int space = name.IndexOf(' ');
        name = space < 0 ? name : name[..space];
        return name switch
        {
            "li" => 1,
            "p" or "pre" or "ul" or "ol" or "blockquote" or "hr" => 2,
            ['h', >= '1' and <= '6'] => 2,
            _ => 0,
        };
    }

    private static ReadOnlySpan<char> Attribute(ReadOnlySpan<char> tag, string name)
    {
        int start = tag.IndexOf(name + "=\"") + name.Length + 2;
        return tag.Slice(start, tag[start..].IndexOf('"'));
    }
}
