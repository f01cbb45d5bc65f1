using ContentLib.Generator.Tests.Schema;

namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>How hard a text may be to read: what is measured, what is said, and where.</summary>
public class ReadingRuleTests
{
    private const string Hard = "Immunotherapy activates immunological mechanisms.";
    private const string Long = "one two three four five six seven";

    [Fact, Rule("CL0040")]
    public void A_property_that_is_hard_to_read() => Things
        .With("[ReadingGrade(8)] public required string Text { get; init; }", "id: a\ntext: It is so. " + Hard)
        .Run().Reports("CL0040", "content/things/a.yaml(2,7)", "It is so. " + Hard, "'text' reads at grade 22.9, above the 8 allowed; its longest sentence has 4 words: " + Hard);

    [Fact, Rule("CL0040")]
    public void A_type_whose_texts_together_are_hard_to_read() => Project
        .Of(
            """
            [ContentType("things"), ReadingGrade(8.5)] public sealed record Thing(
                ContentId<Thing> Id, string Name, ContentList<string> Aliases, string Text, Markdown Body, ContentList<Step> Steps, Uri Link, Review Review);
            public sealed record Step(string Text, string Year, ContentList<string> Notes);
            """,
            ("content/things/a.yaml", $$"""
                id: a
                name: Immunological hypersensitivity examination
                aliases: [Anaphylactic hypersensitivity]
                text: {{Hard}}
                body: "*{{Hard}}*"
                steps:
                  - {text: "{{Hard}}", year: "2024", notes: ["{{Hard}}"]}
                link: https://example.org/
                review: {lastChecked: 2026-01-01, nextCheckDue: 2027-01-01, clinical: nurse, clinicalBy: Extraordinarily Unpronounceable Immunologist, clinicalOn: 2026-01-01}
                """))
        .Run().Reports("CL0040", "content/things/a.yaml(1,5)", "a", "'a' reads at grade 42.0, above the 8.5 allowed; its longest sentence has 4 words: " + Hard);

    [Fact, Rule("CL0041")]
    public void A_sentence_that_is_too_long() => Things
        .With("[MaxSentenceWords(5)] public required string Text { get; init; }", $"id: a\ntext: >-\n  Short.\n  {Long}.\n  Short.")
        .Run().Reports("CL0041", "content/things/a.yaml(4,3)", Long + ".", $"'text' has a sentence of 7 words, above the 5 allowed: {Long}.");

    [Fact, Rule("CL0041")]
    public void Every_sentence_that_is_too_long_anywhere_in_an_entry() => Project
        .Of(
            """
            [ContentType("things"), MaxSentenceWords(5)] public sealed record Thing(ContentId<Thing> Id, Markdown Body, ContentList<Step> Steps);
            public sealed record Step(ContentList<string> Notes);
            """,
            ("content/things/a.yaml", $$"""
                id: a
                body: "# {{Long}}\n\nShort."
                steps:
                  - notes: [Short one, {{Long}}]
                """))
        .Run().Reports(
            ("CL0041", "content/things/a.yaml(2,7)", $"\"# {Long}\\n\\nShort.\"", $"'body' has a sentence of 7 words, above the 5 allowed: {Long}"),
            ("CL0041", "content/things/a.yaml(4,24)", Long, $"'steps[0].notes[1]' has a sentence of 7 words, above the 5 allowed: {Long}"));

    [Fact]
    public void Of_several_limits_for_a_sentence_the_nearest_counts() => Project
        .Of(
            "[ContentType(\"things\"), MaxSentenceWords(5)] public sealed record Thing(ContentId<Thing> Id, [MaxSentenceWords(9)] string Text);",
            ("content/things/a.yaml", "id: a\ntext: " + Long))
        .Run().IsSound();

    [Fact, Rule("CL0040")]
    public void A_part_has_limits_of_its_own() => Project
        .Of(
            """
            [ContentType("things")] public sealed record Thing(ContentId<Thing> Id, string Text, ContentList<Step> Steps);
            [ReadingGrade(8)] public sealed record Step(string Text, string More);
            """,
            ("content/things/a.yaml", $$"""
                id: a
                text: {{Hard}}
                steps:
                  - {text: It is so., more: So it is.}
                  - {text: "{{Hard}}", more: So it is.}
                """))
        .Run().Reports("CL0040", "content/things/a.yaml(5,5)", "{", "'steps[1]' reads at grade 22.9, above the 8 allowed; its longest sentence has 4 words: " + Hard);

    [Fact]
    public void Heirs_of_a_marked_record_are_marked() => Project
        .Of(
            """
            [ReadingGrade(8)] public abstract record Topic { public required string Text { get; init; } }
            [ContentType("things")] public sealed record Thing : Topic { public required ContentId<Thing> Id { get; init; } }
            """,
            ("content/things/a.yaml", "id: a\ntext: " + Hard))
        .Run().Reports("CL0040", "content/things/a.yaml(1,5)", "a", "'a' reads at grade 42.0, above the 8 allowed; its longest sentence has 4 words: " + Hard);

    [Fact]
    public void Names_of_entries_are_exempt_also_those_of_broken_ones() => Project
        .Of(
            """
            [ContentType("things"), ReadingGrade(4)] public sealed record Thing(ContentId<Thing> Id, string Text);
            [ContentType("drugs")] public sealed record Drug(ContentId<Drug> Id, [property: Name] string Title, [Alias] ContentList<string> Others, int Year = 0);
            """,
            ("content/things/a.yaml", "id: a\ntext: Pembrolizumab and checkpoint inhibitors are given here too."),
            ("content/drugs/p.yaml", "id: p\ntitle: Pembrolizumab\nothers: []"),
            ("content/drugs/i.yaml", "id: i\ntitle: Inhibitor\nothers: [Checkpoint inhibitor]\nyear: soon"))
        .Run().Reports("CL0006", "content/drugs/i.yaml(4,7)", "soon", "'year' must be a whole number, but is 'soon'");

    [Fact]
    public void Further_terms_come_from_the_project()
    {
        Project project = Things.With("[ReadingGrade(5.2)] public required string Text { get; init; }", "id: a\ntext: Immunotherapies and haematopoietic cells.");
        project.Properties["ContentLibReadingExempt"] = "immunotherapy|Immunotherapies| |Hæmatopoietic cell";

        project.Run().IsSound();
    }

    [Fact]
    public void Text_without_white_space_is_none() => Things
        .With("[ReadingGrade(0)] public required string Text { get; init; }", "id: a\ntext: ' Electroencephalography '")
        .Run().IsSound();

    [Theory]
    [InlineData("[ReadingGrade(8)] public required int Size { get; init; }", "ReadingGrade(8)", "ReadingGrade", "Size")]
    [InlineData("[MaxSentenceWords(8)] public required Code Code { get; init; }", "MaxSentenceWords(8)", "MaxSentenceWords", "Code")]
    [InlineData("[ReadingGrade(8)] public required string Name { get; init; }", "ReadingGrade(8)", "ReadingGrade", "Name")]
    [InlineData("[Alias, ReadingGrade(8)] public ContentList<string> Others { get; init; } = [];", "ReadingGrade(8)", "ReadingGrade", "Others")]
    public void A_mark_that_measures_nothing_is_said_to(string property, string squiggle, string mark, string name) => Things
        .With(property, "", [])
        .Run().Reports("CL0112", $"Types.cs(3,{property.IndexOf(mark, StringComparison.Ordinal) + 1})", squiggle, $"[{mark}] on 'Thing.{name}' is not evaluated at compile time and checks nothing");

    [Theory]
    [InlineData("[ReadingGrade]")]
    [InlineData("[ReadingGrade(\"x\")]")]
    [InlineData("[MaxSentenceWords(new int[0])]")]
    [InlineData("[MaxSentenceWords(1.5, 2)]")]
    public void A_half_typed_mark_is_left_to_the_compiler(string mark) =>
        Assert.Empty(Things.With(mark + " public required string Text { get; init; }", "id: a\ntext: " + Hard).Run().Messages);

    [Fact]
    public void Whatever_a_text_holds_is_measured() => Quick.Run(Project.Of(
        "[ContentType(\"things\"), ReadingGrade(-99), MaxSentenceWords(0)] public sealed record Thing(ContentId<Thing> Id, string Text, Markdown Body);",
        ("content/things/a.yaml", "id: a\ntext: \"\\0 \\e . . . '' ’s -- \\U0001D49C \\u0301x 's.t\"\nbody: \"<p <pre> [^ ![](x) `a b` \\n\\n    code\\n\\n> # . !\"")));
}
