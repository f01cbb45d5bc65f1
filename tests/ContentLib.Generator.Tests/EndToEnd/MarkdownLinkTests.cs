namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>Links and citations as what they are: references.</summary>
public class MarkdownLinkTests
{
    private static readonly Lazy<GeneratorRun> s_run = new(() => Notes.With("""
        text: |
          See [tiredness](content:effects/tiredness "a *title*"), said twice.[^nci][^acs] And [it][f] again.[^nci]

          [f]: content:effects/fever
        maybe: "**Only** [`code` and *more*](content:notes/a)"
        texts: [plain, "[x](content:effects/fever)"]
        boxes: [{inside: "[y](content:sources/acs)"}, {inside: z}]
        """).Run().IsSound());

    [Theory]
    [InlineData("Notes.A.Text.Links.Select(l => l.Target + \":\" + l.Text + \":\" + l.Number)", "effects/fatigue:tiredness:0 sources/nci:[1]:1 sources/acs:[2]:2 effects/fever:it:0 sources/nci:[1]:1")]
    [InlineData("Notes.A.Text.Citations.Select(s => s.Id)", "nci acs")]
    [InlineData("Notes.A.Maybe!.Links.Select(l => l.Target + \":\" + l.Text)", "notes/a:code and more")]
    [InlineData("Notes.A.Texts.Select(t => t.Links.Count + t.Text)", "0plain 1x")]
    [InlineData("Notes.A.Boxes.Select(b => b.Inside.Links.Count + b.Inside.Text)", "1y 0z")]
    [InlineData("HospitalContent.Library.ReferrersOf(Effects.Fatigue.Id)", "notes/a")]
    [InlineData("HospitalContent.Library.ReferrersOf(Effects.Fever.Id)", "notes/a")]
    [InlineData("HospitalContent.Library.ReferrersOf(Sources.Nci.Id)", "notes/a")]
    [InlineData("HospitalContent.Library.ReferrersOf(Sources.Acs.Id)", "notes/a")]
    [InlineData("HospitalContent.Library.ReferrersOf(Notes.A.Id)", "notes/a")]
    [InlineData("Effects.Fatigue.Notes.Select(n => n.Id)", "")]
    public void Reading(string expression, string values) =>
        Assert.Equal(values, s_run.Value.Value("string.Join(\" \", " + expression + ")"));

    [Fact]
    public void The_html() => Assert.Equal(
        """
        <p>See <a href="#effects/fatigue" title="a *title*">tiredness</a>, said twice.<a class="citation" href="#sources/nci">[1]</a><a class="citation" href="#sources/acs">[2]</a> And <a href="#effects/fever">it</a> again.<a class="citation" href="#sources/nci">[1]</a></p>

        """.ReplaceLineEndings("\n"),
        s_run.Value.Value("Notes.A.Text.ToHtml()"));

    [Fact]
    public void A_link_to_a_broken_entry_stays_text()
    {
        Project project = Notes.With("text: 'See [it](content:effects/pain), [that](content:effects/fever) and so.[^nci]'");
        GeneratorRun run = (project with { Files = [.. project.Files, ("content/effects/pain.yaml", "id: pain\nnumber: x\n")] }).Run().Compiles();

        Assert.Equal(["CL0006"], run.Diagnostics.Select(d => d.Id));
        Assert.Equal("that [1]", run.Value("string.Join(\" \", Notes.A.Text.Links.Select(l => l.Text))"));
        Assert.Equal("See it, that and so.", run.Value("Notes.A.Text.Text"));
        Assert.Equal(
            "<p>See <a href=\"#\">it</a>, <a href=\"/effects/fever\">that</a> and so.<a class=\"citation\" href=\"/sources/nci\">[1]</a></p>\n",
            run.Value("Notes.A.Text.ToHtml(l => \"/\" + l.Target)"));
    }

    [Fact]
    public void A_text_without_a_link_in_an_entry_without_a_reference() =>
        Assert.Equal("A plain text.", Notes.With("text: A *plain* text.").Run().IsSound().Value("Notes.A.Text.Text"));

    [Theory]
    [InlineData("texts: [a, ~]", "'texts[1]' has no value, and Note.Texts does not allow null; write a value, or quote the text if it is text")]
    [InlineData("text: ~", "'text' has no value, and Note.Text does not allow null; write a value, or quote the text if it is text")]
    public void Null_is_no_text(string yaml, string message) => Assert.Equal([message], Notes.With(yaml).Run().Diagnostics.Select(d => d.GetMessage()));

    [Fact]
    public void A_text_is_neither_name_nor_index_nor_order() => Assert.Equal(
        ["CL0108 Text", "CL0115 Text", "CL0109 \"Text\""],
        new[] { "Indexed", "Name", "" }.Select(attribute =>
        {
            Project project = Project.Of($$"""[ContentType("things"{{(attribute.Length == 0 ? ", OrderBy = \"Text\"" : "")}})] public sealed record Thing { public required ContentId<Thing> Id { get; init; } {{(attribute.Length == 0 ? "" : "[" + attribute + "]")}} public Markdown Text { get; init; } = Markdown.Empty; }""");
            GeneratorRun run = project.Run();
            return run.Diagnostics.Single().Id + " " + run.Squiggle(run.Diagnostics.Single());
        }));
}
