namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>The rules of content that is kept current.</summary>
public class ReviewRuleTests
{
    private const string Sound = "{lastChecked: 2025-01-01, nextCheckDue: 2026-01-01";

    [Fact, Rule("CL0042")]
    public void A_next_check_before_the_last() => ReviewedClinics.Review("{lastChecked: 2025-01-02, nextCheckDue: 2025-01-01}").Run()
        .Reports("CL0042", ReviewedClinics.Path + "(3,49)", "2025-01-01", "'review.nextCheckDue' is 2025-01-01, before 'review.lastChecked' (2025-01-02)");

    [Fact]
    public void A_next_check_on_the_day_of_the_last() => ReviewedClinics.Review("{lastChecked: 2025-01-02, nextCheckDue: 2025-01-02}").Run().IsSound();

    [Theory, Rule("CL0043")]
    [InlineData("2026-01-01")]
    [InlineData("2026-02-28")]
    [InlineData(" 2026-02-28 ")]
    public void A_check_that_is_due(string asOf) => ReviewedClinics.Review(Sound + "}").With("ContentLibAsOf", asOf).Run()
        .Reports("CL0043", ReviewedClinics.Path + "(3,49)", "2026-01-01", "'review.nextCheckDue' is 2026-01-01, so 'a' is due for a check as of " + asOf.Trim());

    [Theory]
    [InlineData("2025-12-31")]
    [InlineData("")]
    [InlineData(" ")]
    public void A_check_that_is_not_due(string asOf) => ReviewedClinics.Review(Sound + "}").With("ContentLibAsOf", asOf).Run().IsSound();

    [Theory, Rule("CL0048")]
    [InlineData("today")]
    [InlineData("2026-02-30")]
    [InlineData("01/02/2026")]
    public void A_day_that_is_none(string asOf) => ReviewedClinics.Review(Sound + "}").With("ContentLibAsOf", asOf).Run()
        .Reports("CL0048", "(nowhere)", "", $"The MSBuild property ContentLibAsOf is '{asOf}'; write a date such as 2026-01-31");

    [Theory, Rule("CL0044")]
    [InlineData(", clinical: nurse}", 71, "nurse", "'nurse', but 'review.clinicalBy' and 'review.clinicalOn' are missing")]
    [InlineData(", clinical: nurse, clinicalBy: ' '}", 71, "nurse", "'nurse', but 'review.clinicalBy' and 'review.clinicalOn' are missing")]
    [InlineData(", clinical: nurse, clinicalBy: Jo}", 71, "nurse", "'nurse', but 'review.clinicalOn' is missing")]
    [InlineData(", clinical: nurse, clinicalOn: 2025-01-01}", 71, "nurse", "'nurse', but 'review.clinicalBy' is missing")]
    [InlineData(", clinicalBy: Jo}", 73, "Jo", "'none', but 'review.clinicalBy' is given")]
    [InlineData(", clinical: none, clinicalOn: 2025-01-01}", 89, "2025-01-01", "'none', but 'review.clinicalOn' is given")]
    public void An_incomplete_clinical_review(string rest, int column, string squiggle, string message) => ReviewedClinics.Review(Sound + rest).Run()
        .Reports("CL0044", $"{ReviewedClinics.Path}(3,{column})", squiggle, "'review.clinical' is " + message);

    [Theory]
    [InlineData(", clinical: physician, clinicalBy: Jo, clinicalOn: 2025-01-01}")]
    [InlineData(", clinical: none, clinicalBy: ~}")]
    [InlineData("}")]
    public void A_complete_review(string rest) => ReviewedClinics.Review(Sound + rest).Run().IsSound();

    [Theory, Rule("CL0045")]
    [InlineData("id: a\npartners: [a]", 1, 5, "a")]
    [InlineData("id: a\nsources: []", 2, 10, "[")]
    public void No_source(string yaml, int line, int column, string squiggle) =>
        Assert.Contains(
            ("CL0045", $"{ReviewedClinics.Path}({line},{column})", squiggle, "'a' names no source; write under 'sources' where its facts come from"),
            ReviewedClinics.With(yaml).Run().Compiles().Reported);

    [Theory]
    [InlineData("[MinLength(1)]", "sources: []", "CL0010")]
    [InlineData("[Length(1, 2)]", "sources: []", "CL0010")]
    [InlineData("[MinLength(1)] required", "partners: []", "CL0004")]
    public void Another_rule_says_that_there_is_no_source(string attribute, string yaml, string rule)
    {
        string declaration = attribute.Replace(" required", "") + " public " + (attribute.EndsWith("required", StringComparison.Ordinal) ? "required " : "") + "ContentList<Source> Sources";
        Project project = ReviewedClinics.With("id: a\n" + yaml);
        project = project with { Source = project.Source.Replace("public ContentList<Source> Sources", declaration) };

        Assert.Equal([rule], project.Run().Diagnostics.Select(d => d.Id));
    }

    [Fact, Rule("CL0046")]
    public void An_entry_that_stands_alone() => ReviewedClinics.With("- id: a\n  sources: [book]\n- id: b\n  partners: [b]\n").Run()
        .Reports(
            ("CL0045", ReviewedClinics.Path + "(3,7)", "b", "'b' names no source; write under 'sources' where its facts come from"),
            ("CL0046", ReviewedClinics.Path + "(3,7)", "b", "Nothing refers to 'b', and it refers to nothing"));

    [Fact]
    public void Nothing_stands_alone_while_an_entry_is_broken() =>
        Assert.Equal(["CL0007", "CL0045", "CL0045"], ReviewedClinics.With("- id: a\n  partners: [c]\n- id: b\n").Run().Diagnostics.Select(d => d.Id).Order());

    [Fact]
    public void A_type_without_a_review_keeps_no_rules()
    {
        Project project = ReviewedClinics.With("id: a").With("ContentLibAsOf", "2099-01-01");

        (project with { Source = project.Source.Replace("public Review? Review", "internal static Review? Review").Replace("{ get; init; }\n    public ContentList<Source>", "=> null;\n    public ContentList<Source>") }).Run().IsSound();
    }

    [Fact]
    public void A_type_that_nothing_refers_to_or_from_stands_alone_by_nature() =>
        Things.With("public required Review Review { get; init; }", "id: a\nreview: " + Sound + "}").Run().IsSound();

    [Fact]
    public void The_library_and_its_manifest_say_when_the_first_check_is_due()
    {
        GeneratorRun run = ReviewedClinics.With($"- id: a\n  sources: [book]\n  review: {Sound}}}\n- id: b\n  sources: [book]\n  review: {{lastChecked: 2024-06-01, nextCheckDue: 2025-06-01}}\n").Run().IsSound();

        Assert.Equal("2025-01-01 2025-06-01", run.Value("$\"{HospitalContent.Library.AsOf:yyyy-MM-dd} {HospitalContent.Library.NextCheckDue:yyyy-MM-dd}\""));
        Assert.Contains("AsOf = \"2025-01-01\", NextCheckDue = \"2025-06-01\"", run.Source(".Manifest"));
    }
}
