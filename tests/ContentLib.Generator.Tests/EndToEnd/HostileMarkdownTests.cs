namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>Markdown that is meant to break something: it compiles, or is refused, and never takes long.</summary>
public class HostileMarkdownTests
{
    public static TheoryData<string> Repeated => new()
    {
        ">", "> ", "- ", "1. ", "[", "![", "[^", "[^a", "*", "**a *", "*_ ", "`", "<", "<a", "&#", "\\", "#\n", "a\n===\n", "- a\n", "[a](", "[a](((", "[a][", "[[]()",
        "[a]: b\n", "[^nci]", "[x](content:effects/fever) ", "```\n", "\n", "\t", "\U0001F600", "<![CDATA[", "a  \n", "{}\"'", "\"\"\"", "</script>",
    };

    [Theory, MemberData(nameof(Repeated))]
    public void Sixty_four_kilobytes_of(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, (65_536 / piece.Length) + 1));

        GeneratorRun run = Quick.Run(Notes.With("text: \"" + Quoted(text) + "\"")).Compiles();

        Assert.All(run.Reported, reported => Assert.Equal("CL0022", reported.Rule));
    }

    [Fact]
    public void Thousands_of_broken_citations() =>
        Assert.Equal(5000, Quick.Run(Notes.With("text: \"" + string.Concat(Enumerable.Range(0, 5000).Select(i => $"[^x{i}]")) + "\"")).Diagnostics.Length);

    [Theory, Rule("CL0022")]
    [InlineData('>', 1000, "'text' nests quotes, lists, links or emphasis too deeply")]
    [InlineData('a', 262_145, "'text' has 262145 characters; a text has at most 262144")]
    [InlineData('[', 100_000, "'text' has 100000 brackets, asterisks and underscores in 100000 characters, too many for one text")]
    public void Too_much(char character, int count, string message)
    {
        string scalar = "\"" + new string(character, count) + "\"";

        Quick.Run(Notes.With("text: " + scalar)).Reports("CL0022", Notes.Path + "(2,7)", scalar, message);
    }

    [Theory]
    [InlineData("\"\"\" {0} {{x}} $\"{1}\" \\u0041")]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("*/ // ]]> </summary> &amp; &lt;b&gt;")]
    [InlineData("a\u2028b\u2029c\u0085d \uFEFF \U0010FFFF")]
    [InlineData("\u202Eabc\u202C")]
    public void Text_comes_back(string text)
    {
        string plain = System.Net.WebUtility.HtmlDecode(text.Replace("\\u0041", "\\u0041"));
        Assert.Equal(plain, Notes.With("text: \"" + Quoted(text.Replace("*/", "\\*/")) + "\"").Run().IsSound().Value("Notes.A.Text.Text"));
    }

    [Theory]
    [InlineData("a\u0001b")]
    [InlineData("a&#1;b")]
    [InlineData("a&#x00001;b")]
    [InlineData("[a](x&#1;y \"t&#1;\")")]
    [InlineData("```a&#1;\nb\n```")]
    [InlineData("![a&#1;](x)")]
    public void A_slot_of_the_authors_is_none(string text)
    {
        GeneratorRun run = Notes.With("text: \"" + Quoted(text + "\n\n[it](content:effects/fever)") + "\"").Run().IsSound();

        Assert.Equal("it", run.Value("Notes.A.Text.Links.Single().Text"));
        Assert.DoesNotContain('\u0001', (string)run.Value("Notes.A.Text.ToHtml()")!);
    }

    /// <summary>As a double-quoted scalar has it.</summary>
    private static string Quoted(string text) => string.Concat(text.Select(c => c switch
    {
        '"' or '\\' => "\\" + c,
        _ when c < ' ' || (c > '~' && !char.IsSurrogate(c)) => $"\\u{(int)c:X4}",
        _ => c.ToString(),
    }));
}
