using System.Net;
using System.Text;

namespace ContentLib;

/// <summary>
/// The plain text of the HTML that ContentLib's own compiler writes, in which every "&lt;" begins a tag and every tag
/// ends at the next "&gt;" outside quotes. The compiler measures this text, and the runtime shows it.
/// </summary>
internal static class HtmlText
{
    /// <summary>
    /// Blocks have an empty line between them, items of a tight list and hard breaks a line break, and so has a list
    /// within a list; where the author merely began a new line is a space. An image leaves its description.
    /// </summary>
    public static string Of(string html)
    {
        StringBuilder text = new(html.Length);
        int lineBreaks = 0;
        int lists = 0;
        bool isPre = false;
        int position = 0;
        while (position < html.Length)
        {
            int tag = html.IndexOf('<', position);
            Append(text, html, position, tag < 0 ? html.Length : tag, isPre, ref lineBreaks);
            if (tag < 0)
            {
                break;
            }

            position = TagEnd(html, tag);
            string name = TagName(html, tag);
            if (StartsWith(html, tag, MarkdownSlots.CitationStart))
            {
                position = html.IndexOf("</a>", position, StringComparison.Ordinal) + "</a>".Length;
            }
            else if (name == "img")
            {
                (int start, int end) = Attribute(html, tag, position, "alt");
                Append(text, html, start, end, isPre, ref lineBreaks);
            }
            else if (LineBreaksAt(name) is var breaks and > 0)
            {
                bool isClosing = html[tag + 1] == '/';
                bool isList = name is "ul" or "ol";
                lists -= isList && isClosing ? 1 : 0;
                lineBreaks = Math.Max(lineBreaks, isList && lists > 0 ? 1 : breaks);
                lists += isList && !isClosing ? 1 : 0;
                isPre = name == "pre" ? !isClosing : isPre;

                // Behind the tag of a block the HTML has a line break of its own.
                position += position < html.Length && html[position] == '\n' ? 1 : 0;
            }
        }

        return WebUtility.HtmlDecode(text.ToString().TrimEnd('\n', ' '));
    }

    /// <summary>The position behind the tag that begins here.</summary>
    public static int TagEnd(string html, int tag)
    {
        bool quoted = false;
        int position = tag;
        for (; html[position] != '>' || quoted; position++)
        {
            quoted ^= html[position] == '"';
        }

        return position + 1;
    }

    /// <summary>Where the value of an attribute stands; it is there.</summary>
    public static (int Start, int End) Attribute(string html, int tag, int tagEnd, string name)
    {
        int start = html.IndexOf(" " + name + "=\"", tag, tagEnd - tag, StringComparison.Ordinal) + name.Length + 3;
        return (start, html.IndexOf('"', start));
    }

    private static void Append(StringBuilder text, string html, int start, int end, bool isPre, ref int lineBreaks)
    {
        if (start == end)
        {
            return;
        }

        if (lineBreaks > 0 && text.Length > 0)
        {
            while (text.Length > 0 && text[text.Length - 1] is '\n' or ' ')
            {
                text.Length--;
            }

            text.Append('\n', lineBreaks);
        }

        lineBreaks = 0;
        for (int i = start; i < end; i++)
        {
            text.Append(html[i] == '\n' && !isPre ? ' ' : html[i]);
        }
    }

    /// <summary>The name of the tag that begins here, of an opening or a closing one.</summary>
    public static string TagName(string html, int tag)
    {
        int start = html[tag + 1] == '/' ? tag + 2 : tag + 1;
        int end = start;
        while (html[end] is not (' ' or '>'))
        {
            end++;
        }

        return html.Substring(start, end - start);
    }

    /// <summary>Whether text before and behind this tag stands in two blocks, or items of a list.</summary>
    public static bool IsBlock(string tag) => LineBreaksAt(tag) > 0 && tag != "br";

    private static bool StartsWith(string html, int position, string text) =>
        string.CompareOrdinal(html, position, text, 0, text.Length) == 0;

    private static int LineBreaksAt(string tag) => tag switch
    {
        "li" or "br" => 1,
        "p" or "pre" or "ul" or "ol" or "blockquote" or "hr" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => 2,
        _ => 0,
    };
}
