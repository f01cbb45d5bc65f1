namespace ContentLib.Generator.Reading;

/// <summary>
/// The blocks of a rendered Markdown, each as plain text: paragraphs, headings, items of lists. Blocks of code are no
/// prose and left out. A line break within a block is white space.
/// </summary>
internal static class MarkdownBlocks
{
    public static IEnumerable<string> Of(string html)
    {
        int start = 0;
        bool isCode = false;
        int tag = html.IndexOf('<');
        while (tag >= 0)
        {
            int end = HtmlText.TagEnd(html, tag);
            string name = HtmlText.TagName(html, tag);
            if (HtmlText.IsBlock(name))
            {
                if (!isCode && Holds(html, start, tag))
                {
                    yield return HtmlText.Of(html.Substring(start, tag - start));
                }

                isCode = name == "pre" && html[tag + 1] != '/';
                start = end;
            }

            tag = html.IndexOf('<', end);
        }

        if (Holds(html, start, html.Length))
        {
            yield return HtmlText.Of(html.Substring(start));
        }
    }

    private static bool Holds(string html, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(html[start]))
        {
            start++;
        }

        return start < end;
    }
}
