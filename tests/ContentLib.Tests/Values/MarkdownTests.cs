namespace ContentLib.Tests;

/// <summary>Formatted text, as a program reads it.</summary>
public class MarkdownTests
{
    private static readonly Markdown s_linked = Articles.Linked.Text;
    private static readonly Markdown s_blocks = Articles.Blocks.Text;

    [Fact]
    public void Every_property_reads()
    {
        Article linked = Articles.Linked;
        Assert.Equal("Plain", Articles.Short.Text.Text);
        Assert.Equal("Only one.", linked.Note!.Text);
        Assert.Equal(["First, go.", "", "Then stop."], linked.Steps.Select(step => step.Text));
        Assert.Equal(["a", null], linked.MaybeSteps.Select(step => step?.Text));
        Assert.Equal("Outer x", linked.Chapters[0].Body.Text);
        Assert.Equal("books/poem", linked.Chapters[0].Inner!.Body.Citations[0].ToString());
    }

    [Fact]
    public void What_is_missing_is_what_the_record_says()
    {
        Assert.Null(Articles.Short.Note);
        Assert.Equal(Markdown.FromText("No lead."), Articles.Short.Lead);
        Assert.Empty(Articles.Short.Steps);
    }

    [Fact]
    public void The_html_has_addresses_of_its_own() => Assert.Equal(
        """
        <p>See <a href="#articles/short" title="a &quot;title&quot;"><em>alpha</em> &amp; beta</a>, twice.<a class="citation" href="#books/atlas">[1]</a><a class="citation" href="#books/novel">[2]</a> And <a href="#books/atlas">the blurb</a> again.<a class="citation" href="#books/atlas">[1]</a></p>

        """.ReplaceLineEndings("\n"),
        s_linked.ToHtml());

    [Fact]
    public void The_html_has_the_addresses_of_the_app() => Assert.Equal(
        """
        <p>Only <a href="/a?b=1&amp;c=&quot;&lt;one&gt;&quot;">one</a>.</p>

        """.ReplaceLineEndings("\n"),
        Articles.Linked.Note!.ToHtml(link => $"/a?b=1&c=\"<{link.Text}>\""));

    [Fact]
    public void The_app_is_asked_for_each_link_in_order()
    {
        List<ContentLink> asked = [];
        s_linked.ToHtml(link =>
        {
            asked.Add(link);
            return "";
        });

        Assert.Equal(s_linked.Links, asked);
        Assert.Equal(s_linked.ToHtml(_ => null!), s_linked.ToHtml(_ => ""));
        Assert.Throws<ArgumentNullException>("url", () => s_linked.ToHtml(null!));
    }

    [Fact]
    public void Links_and_citations_come_in_the_order_of_the_text()
    {
        Assert.Equal(
            ["articles/short 'alpha & beta' 0", "books/atlas '[1]' 1", "books/novel '[2]' 2", "books/atlas 'the blurb' 0", "books/atlas '[1]' 1"],
            s_linked.Links.Select(link => $"{link.Target} '{link.Text}' {link.Number}"));
        Assert.Equal([false, true, true, false, true], s_linked.Links.Select(link => link.IsCitation));
        Assert.Equal([Books.Atlas, Books.Novel], s_linked.Citations.Select(source => source.Value));
        Assert.Same(Articles.Short, s_linked.Links[0].Target.Value);
        Assert.Empty(Articles.Short.Text.Links);
        Assert.Empty(Articles.Short.Text.Citations);
    }

    [Fact]
    public void Links_are_relations()
    {
        Assert.Contains("articles/linked", Referrers(Articles.All.Entry(Articles.Hostile.Id)));
        Assert.Equal(["articles/blocks", "articles/linked", "books/atlas"], Referrers(Books.All.Entry(Books.Novel.Id)));
        Assert.Equal(["articles/linked"], Referrers(Books.All.Entry(Books.Poem.Id)));

        static IEnumerable<string> Referrers(ContentEntry entry) => SampleContent.Library.ReferrersOf(entry).Select(referrer => referrer.ToString());
    }

    [Fact]
    public void The_text_has_neither_marks_nor_numbers() => Assert.Equal(
        """
        Côté A

        A paragraph over two lines,
        and a hard break.
        And another. A <b> & an é, code <i>, a picture.

        Côté A

        tight
        list
        inner
        two

        loose

        items

        A quote

        of two.

        if (a < b)
            stop();

        Setext

        ???

        ???

        Cote A 2

        Linked heading
        """.ReplaceLineEndings("\n"),
        s_blocks.Text);

    [Fact]
    public void Headings_have_anchors_that_differ()
    {
        Assert.Equal(
            [
                "1 Côté A #cote-a", "2 Côté A #cote-a-2", "1 Setext #setext", "3 ??? #section", "3 ??? #section-2",
                "3 Cote A 2 #cote-a-2-2", "4 Linked heading #linked-heading",
            ],
            s_blocks.Headings.Select(heading => $"{heading.Level} {heading.Text} #{heading.Anchor}"));
        Assert.All(s_blocks.Headings, heading => Assert.Contains($" id=\"{heading.Anchor}\">", s_blocks.ToHtml()));
        Assert.Empty(s_linked.Headings);
    }

    [Fact]
    public void Hostile_text_is_text()
    {
        Markdown text = Articles.Hostile.Text;
        Assert.Equal("\"\"\" {0} {{x}} $\"{1}\" \\u0041 </script><script>alert(1)</script> */ // ]]> a\uFFFDb a\uFFFDb a\uFFFDb \u2028 \U0001F600 \uFEFF <!-- -->".Replace("// ]]>", "//  ]]>"), text.Text);
        Assert.DoesNotContain("<script", text.ToHtml());
        Assert.Empty(text.Links);
    }

    [Fact]
    public void Plain_text_becomes_paragraphs()
    {
        Markdown text = Markdown.FromText("One *star* <b> & \"more\"\u0001\r\nnext line\r\n\r\n\r\n  [two](content:nodes/alpha)  \n");
        Assert.Equal("<p>One *star* &lt;b&gt; &amp; &quot;more&quot;\uFFFD\nnext line</p>\n<p>[two](content:nodes/alpha)</p>\n", text.ToHtml());
        Assert.Equal("One *star* <b> & \"more\"\uFFFD next line\n\n[two](content:nodes/alpha)", text.Text);
        Assert.Empty(text.Links);
        Assert.Throws<ArgumentNullException>("text", () => Markdown.FromText(null!));
    }

    [Fact]
    public void The_empty_text()
    {
        Assert.Same(Markdown.Empty, Markdown.FromText(" \r\n\n "));
        Assert.Equal(Markdown.Empty, Articles.Linked.Steps[1]);
        Assert.Equal(("", "", ""), (Markdown.Empty.Text, Markdown.Empty.ToHtml(), Markdown.Empty.ToString()));
        Assert.Empty(Markdown.Empty.Headings);
    }

    [Fact]
    public void Is_equal_by_what_it_shows_and_where_it_leads()
    {
        Assert.Equal(Markdown.FromText("Plain"), Articles.Short.Text);
        Assert.Equal(Markdown.FromText("Plain").GetHashCode(), Articles.Short.Text.GetHashCode());
        Assert.True(Articles.Short.Text.Equals((object)Markdown.FromText("Plain")));
        Assert.False(Articles.Short.Text.Equals((object)"Plain"));
        Assert.False(Articles.Short.Text.Equals(null));
        Assert.NotEqual(Articles.Short.Text, Articles.Linked.Note);
        Assert.NotEqual(Articles.Linked.Note, Articles.Linked.Chapters[0].Body);
        Assert.Equal("Plain", Articles.Short.Text.ToString());

    }

    [Fact]
    public void A_copy_of_its_record_holds_the_very_text()
    {
        Article copy = Articles.Linked with { Lead = Markdown.FromText("Other") };
        Assert.Same(Articles.Linked.Text, copy.Text);
        Assert.Equal(Articles.Linked, copy with { Lead = Articles.Linked.Lead });
        Assert.NotEqual(Articles.Linked, copy);
    }
}
