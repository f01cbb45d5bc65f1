using ContentLib.Generator.Rendering;

namespace ContentLib.Generator.Tests.Rendering;

/// <summary>Markdown to HTML: what is stored, and what is never let through.</summary>
public class MarkdownRendererTests
{
    private const string Slot = "\u0001";

    [Fact]
    public void A_link_to_content_gets_a_slot() => Renders(
        "Some [tiredness](content:side-effects/fatigue) is *common*.",
        $"<p>Some <a href=\"{Slot}\">tiredness</a> is <em>common</em>.</p>\n");

    [Fact]
    public void A_citation_gets_a_number_and_a_slot() => Renders(
        "One[^nci] and two[^acs], again[^nci].",
        $"<p>One<a class=\"citation\" href=\"{Slot}\">[1]</a> and two<a class=\"citation\" href=\"{Slot}\">[2]</a>, again<a class=\"citation\" href=\"{Slot}\">[1]</a>.</p>\n");

    [Fact]
    public void A_heading_gets_an_anchor() => Renders(
        "## Côté *A* & B\n\n## Côté A B",
        "<h2 id=\"cote-a-b\">Côté <em>A</em> &amp; B</h2>\n<h2 id=\"cote-a-b-2\">Côté A B</h2>\n");

    [Theory]
    [InlineData("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n")]
    [InlineData("a <b onclick=\"x\">c</b>", "<p>a &lt;b onclick=&quot;x&quot;&gt;c&lt;/b&gt;</p>\n")]
    [InlineData("<!-- no -->", "<p>&lt;!-- no --&gt;</p>\n")]
    public void Raw_html_stays_text(string markdown, string html) => Renders(markdown, html);

    [Theory]
    [InlineData("[x](javascript:alert(1))", "javascript:alert(1)")]
    [InlineData("[x](JaVaScript:alert(1))", "JaVaScript:alert(1)")]
    [InlineData("[x](java&#10;script:alert(1))", "java\nscript:alert(1)")]
    [InlineData("[x](&#x6A;avascript:alert(1))", "javascript:alert(1)")]
    [InlineData("[x](vbscript:x)", "vbscript:x")]
    [InlineData("![x](data:text/html,x)", "data:text/html,x")]
    [InlineData("<javascript:alert(1)>", "javascript:alert(1)")]
    [InlineData("[x][y]\n\n[y]: javascript:alert(1)", "javascript:alert(1)")]
    [InlineData("[x](file:///etc/passwd)", "file:///etc/passwd")]
    public void An_unsafe_address_is_refused(string markdown, string address) =>
        Assert.Equal(address, Assert.Single(MarkdownRenderer.Render(markdown).Refused).Address);

    [Theory]
    [InlineData("[x](https://example.org/a:b)")]
    [InlineData("[x](mailto:a@example.org)")]
    [InlineData("[x](/page?a=b:c)")]
    [InlineData("[x](#part)")]
    [InlineData("<https://example.org>")]
    public void A_safe_address_is_not(string markdown) => Assert.Empty(MarkdownRenderer.Render(markdown).Refused);

    [Fact]
    public void An_author_cannot_write_a_slot() => Renders($"a{Slot}b", "<p>a\uFFFDb</p>\n");

    [Fact]
    public void Links_know_where_they_stand()
    {
        const string Source = "See [this](content:a/b) and[^c].\n\n- [that](content:d/e \"title\")";
        Assert.Equal(["content:a/b", "[^c]", "content:d/e"], MarkdownRenderer.Render(Source).Links.Select(link => Source.Substring(link.Offset, link.Length)));
    }

    private static void Renders(string markdown, string html) => Assert.Equal(html, MarkdownRenderer.Render(markdown).Html);
}
