using System.Text.RegularExpressions;
using ContentLib.Generator.Rendering;

namespace ContentLib.Generator.Tests.Rendering;

/// <summary>Whatever an author writes, the HTML is of the few forms that browsers are safe with and HtmlText reads.</summary>
public partial class HtmlFormTests
{
    private static readonly string[] s_pieces =
    [
        "a", "b c", " ", "\n", "\n\n", "*", "**", "_", "`", "```\n", "# ", "> ", "- ", "1. ", "    ", "\t", "[", "]", "(", ")", "![", "](", "[^a]", "[^b-c]",
        "](content:a/b)", "](content:a/b \"t\")", "](x)", "](<y z>)", "[r]", "\n\n[r]: content:a/b\n", "\n\n[s]: /u 'x'\n", "<", ">", "\"", "'", "&", "&amp;", "&#1;",
        "&#34;", "&quot;", "\\", "<b onclick=\"x\">", "</a>", "<script>", "<https://e.org>", "<http://a\"onerror=x>", "<content:a/b>", "<a@b.c>", "\u0001", "\0",
        "  \n", "---\n", "===\n", "é", "\U0001F600", "href=\"", "<!--", "-->", "{.c}", "$", "|", "~~",
    ];

    [Fact]
    public void Random_texts()
    {
        Random random = new(20260131);
        for (int i = 0; i < 20_000; i++)
        {
            string source = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => s_pieces[random.Next(s_pieces.Length)]));
            RenderedText text = MarkdownRenderer.Render(source);
            if (text.Fault is null)
            {
                Check(source, text);
            }
        }
    }

    [Theory]
    [InlineData("![a [b](content:x/y) c](p.png)", "<p><img src=\"p.png\" alt=\"a b c\" /></p>\n")]
    [InlineData("![a[^b]](p.png)", "<p><img src=\"p.png\" alt=\"a\" /></p>\n")]
    [InlineData("![\"<b>\" `<i>` <http://a\"b>](p.png \"q\\\"r\")", "<p><img src=\"p.png\" alt=\"&quot;&lt;b&gt;&quot; &lt;i&gt; http://a&quot;b\" title=\"q&quot;r\" /></p>\n")]
    public void The_description_of_an_image_is_plain(string source, string html)
    {
        RenderedText text = MarkdownRenderer.Render(source);

        Assert.Equal(html, text.Html);
        Assert.Empty(text.Links);
    }

    private static void Check(string source, RenderedText text)
    {
        bool isSound = Tag().Replace(text.Html, "").IndexOfAny(['<', '>', '\u0001']) < 0;
        Assert.True(isSound, source + "\n->\n" + text.Html);
        Assert.True(text.Html.Count(c => c == '\u0001') == text.Links.Count, source + "\n->\n" + text.Html);
        foreach (TextLink link in text.Links)
        {
            string written = source.Substring(link.Offset, link.Length);
            Assert.True(written.Contains(link.Target, StringComparison.Ordinal), source + "\n->\n" + written);
        }

        Assert.DoesNotContain('\u0001', HtmlText.Of(text.Html));
    }

    [GeneratedRegex("""
        </?(p|em|strong|blockquote|ul|ol|li|code|pre|h[1-6])>|<(br|hr)\ />|<ol\ start="\d+">|<code\ class="language-[^"<>]*">|<h[1-6]\ id="[^"<>]*">|</a>
        |<a\ class="citation"\ href="\u0001">|<a\ href="[^"<>]*"(\ title="[^"<>]*")?>|<img\ src="[^"<>]*"\ alt="[^"<>]*"(\ title="[^"<>]*")?\ />
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Tag();
}
