namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>What a text may not hold: at the very link, however the text is written.</summary>
public class MarkdownRuleTests
{
    [Theory, Rule("CL0029")]
    [InlineData("See [x](javascript:alert(1)).", "javascript:alert(1)", 16)]
    [InlineData("See [x](data:text/html,x).", "data:text/html,x", 16)]
    [InlineData("See <vbscript:x>.", "<vbscript:x>", 12)]
    [InlineData("A ![x](file:///etc/x)", "file:///etc/x", 15)]
    public void An_unsafe_link(string text, string squiggle, int column)
    {
        string address = squiggle.Trim('<', '>');

        Notes.With("text: '" + text + "'").Run().Reports(
            "CL0029", $"{Notes.Path}(2,{column})", squiggle,
            $"'text' links to '{address}', which is not safe to follow: only http, https, mailto, content: and relative addresses are");
    }

    [Theory, Rule("CL0030")]
    [InlineData("[x](content:fatigue)", "content:fatigue", "content:fatigue", Wanted)]
    [InlineData("[x](content:effects/Fatigue)", "content:effects/Fatigue", "content:effects/Fatigue", Wanted)]
    [InlineData("[x](content:effects/fatigue#part)", "content:effects/fatigue#part", "content:effects/fatigue#part", Wanted)]
    [InlineData("[x](content:)", "content:", "content:", Wanted)]
    [InlineData("See <content:effects/fatigue>.", "<content:effects/fatigue>", "content:effects/fatigue", "a link to content needs words: [words](content:effects/fatigue)")]
    [InlineData("![x](content:effects/fatigue)", "content:effects/fatigue", "content:effects/fatigue", "an image cannot show an entry; give the address of a picture")]
    [InlineData("[x[^nci]](https://example.org)", "[^nci]", "[^nci]", "a citation cannot stand within a link; put it behind")]
    public void A_malformed_link(string text, string squiggle, string address, string wanted)
    {
        GeneratorRun run = Notes.With("text: |\n  " + text).Run().Compiles();

        Assert.Equal(("CL0030", squiggle, $"'text' links to '{address}': {wanted}"), run.Reported.Select(r => (r.Rule, r.Squiggle, r.Message)).Single());
    }

    private const string Wanted = "write a collection and an id, such as content:side-effects/fatigue";

    [Fact, Rule("CL0031")]
    public void A_citation_where_nothing_can_be_cited()
    {
        Project project = Notes.With("text: Often.[^nci]");

        (project with { Source = project.Source.Replace(", Citations = true", "") }).Run()
            .Reports("CL0031", Notes.Path + "(2,13)", "[^nci]", "'text' cites 'nci', but no content type is marked [ContentType(..., Citations = true)]");
    }

    [Fact, Rule("CL0116")]
    public void Two_types_that_are_cited() => Project.Of("""
        [ContentType("books", Citations = true)] public sealed record Book(ContentId<Book> Id);
        [ContentType("pages", Citations = true)] public sealed record Page(ContentId<Page> Id);
        """).Run().Reports("CL0116", "Types.cs(3,63)", "Page", "'Hospital.Book' and 'Hospital.Page' are both marked Citations = true; texts cite one collection");

    /// <summary>The link, in a scalar of each style: the squiggle is under it, and under nothing else.</summary>
    public static TheoryData<string, string> Styles => new()
    {
        { "text: see [it](content:effects/fatige) and more", "(2,16)" },
        { "text: see\n  more over\n  [it](content:effects/fatige) lines", "(4,8)" },
        { "text: >-\n  folded\n  lines\n\n  with [it](content:effects/fatige)\n", "(6,13)" },
        { "text: >\n  folded\n    - deeper [it](content:effects/fatige)\n  back\n", "(4,19)" },
        { "text: |\n  # Title\n\n  - a list of [it](content:effects/fatige)\n", "(5,20)" },
        { "text: |-\n  > a quote\n  > of [it](content:effects/fatige)\n", "(4,13)" },
        { "text: 'it''s [it](content:effects/fatige)'", "(2,19)" },
        { "text: \"tab\\t \\u00e9 \\\"[it](content:effects/fatige)\\\"\"", "(2,28)" },
        { "text: \"joined \\\n  \\x41 [it](content:effects/fatige)\"", "(3,13)" },
        { "text: \"\\U0001F600 [it](content:effects/fatige)\"", "(2,24)" },
        { "text: \"# Title\\n\\n[it](content:effects/fatige)\"", "(2,24)" },
        { "text: \"#\\t[it](content:effects/fatige)\"", "(2,16)" },
        { "text: |\r\n  windows\r\n  [it](content:effects/fatige)\r\n", "(4,8)" },
        { "text: |\n  [it][f] is it.\n\n  [f]: content:effects/fatige\n", "(5,8)" },
        { "text: |\n  [it](<content:effects/fatige> \"title\")\n", "(3,9)" },
    };

    [Theory, MemberData(nameof(Styles))]
    public void A_broken_link(string yaml, string place)
    {
        GeneratorRun run = Notes.With(yaml).Run().Compiles();

        (string rule, string at, string squiggle, string message) = Assert.Single(run.Reported);
        Assert.Equal(("CL0007", Notes.Path + place, "content:effects/fatige"), (rule, at, squiggle));
        Assert.Equal("'text' names the effect 'effects/fatige', which does not exist. Did you mean 'effects/fatigue'?", message);
    }

    [Theory, MemberData(nameof(Styles))]
    public void A_broken_citation(string yaml, string place)
    {
        GeneratorRun run = Notes.With(yaml.Replace("[it](content:effects/fatige)", "so[^ncy]").Replace("content:effects/fatige", "https://example.org/[^x]")).Run().Compiles();

        if (yaml.Contains("[f]:") || yaml.Contains("(<"))
        {
            // A citation has no second form.
            Assert.Empty(run.Reported);
            return;
        }

        (string rule, string at, string squiggle, string message) = Assert.Single(run.Reported);
        string column = "," + (int.Parse(place.Trim('(', ')').Split(',')[1]) - 3) + ")";
        Assert.Equal(("CL0007", Notes.Path + place[..place.IndexOf(',')] + column, "[^ncy]"), (rule, at, squiggle));
        Assert.Equal("'text' names the source 'sources/ncy', which does not exist. Did you mean 'sources/nci'?", message);
    }

    [Theory]
    [InlineData("[x](content:effect/fever)", "'text' names the collection 'effect', which does not exist. Did you mean 'effects'?")]
    [InlineData("[x](content:effects/zzzzzz)", "'text' names the effect 'effects/zzzzzz', which does not exist.")]
    [InlineData("x[^fever]", "'text' names the source 'sources/fever', which does not exist.")]
    [InlineData("x[^NCI_]", "'NCI_' is not an id: lower-case letters and digits in groups joined by single hyphens, such as 'car-t-cell-therapy'. Did you mean 'nci'?")]
    public void A_link_that_goes_nowhere(string text, string message) =>
        Assert.Equal([message], Notes.With("text: '" + text + "'").Run().Compiles().Diagnostics.Select(d => d.GetMessage()));

    [Fact]
    public void Every_link_of_a_text_in_a_list_and_in_a_part() => Notes.With("""
        texts: ["[a](content:effects/fatige)", "[^ncy]"]
        boxes:
          - inside: "[b](content:effects/fevr) and [c](content:effects/fevr)"
        maybe: "[d](content:effects/fevr)"
        """).Run().Reports(
        ("CL0007", Notes.Path + "(2,14)", "content:effects/fatige", "'texts[0]' names the effect 'effects/fatige', which does not exist. Did you mean 'effects/fatigue'?"),
        ("CL0007", Notes.Path + "(2,41)", "[^ncy]", "'texts[1]' names the source 'sources/ncy', which does not exist. Did you mean 'sources/nci'?"),
        ("CL0007", Notes.Path + "(4,18)", "content:effects/fevr", "'boxes[0].inside' names the effect 'effects/fevr', which does not exist. Did you mean 'effects/fever'?"),
        ("CL0007", Notes.Path + "(4,48)", "content:effects/fevr", "'boxes[0].inside' names the effect 'effects/fevr', which does not exist. Did you mean 'effects/fever'?"),
        ("CL0007", Notes.Path + "(5,13)", "content:effects/fevr", "'maybe' names the effect 'effects/fevr', which does not exist. Did you mean 'effects/fever'?"));

    [Theory]
    [InlineData("`[x](content:effects/nothing) [^nothing]`")]
    [InlineData("```\n  [x](content:effects/nothing) [^nothing]\n  ```")]
    [InlineData("a\n\n      [x](content:effects/nothing) [^nothing]")]
    [InlineData("\\[x](content:effects/nothing) \\[^nothing]")]
    [InlineData("[x]\\(content:effects/nothing)")]
    [InlineData("[unused]: content:effects/nothing")]
    [InlineData("![a [b](content:effects/nothing)[^nothing]](https://example.org/x.png)")]
    public void What_is_no_link(string text) => Assert.Empty(Notes.With("text: |\n  " + text + "\n").Run().IsSound().Messages);

    [Theory]
    [InlineData("[1, 2]", "a list")]
    [InlineData("{a: b}", "a mapping")]
    public void A_value_that_is_no_text(string value, string what) => Notes.With("text: " + value).Run()
        .Reports("CL0006", Notes.Path + "(2,7)", value[..1], "'text' must be text, but is " + what);
}
