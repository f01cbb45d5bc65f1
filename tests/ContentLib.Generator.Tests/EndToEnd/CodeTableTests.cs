namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>What is emitted for codes: a literal where entries have some, and nothing else where not.</summary>
public class CodeTableTests
{
    private const string Codes = "public ContentList<Code> Codes { get; init; } = [];";

    [Fact]
    public void A_collection_with_codes_has_a_table() =>
        Assert.Contains("ReadOnlySpan<byte> Codes => \"", Things.With(Codes, "id: a\ncodes: [{system: 'http://x.org', code: A1}]").Run().IsSound().Source("ThingsStore.Tables"));

    [Theory]
    [InlineData(Codes)]
    [InlineData("")]
    public void One_without_has_none(string properties) =>
        Assert.DoesNotContain("Codes", Things.With(properties, "id: a").Run().IsSound().Source("ThingsStore.Tables"));

    [Fact]
    public void Entries_of_a_code_are_in_order_of_their_ids_whatever_the_order_of_the_set()
    {
        GeneratorRun run = Project.Of(
            "[ContentType(\"things\", OrderBy = nameof(Rank))] public sealed record Thing(ContentId<Thing> Id, int Rank, Code Code);",
            (Things.Path, "- {id: a, rank: 9, code: {system: 'http://x.org', code: X}}\n- {id: c, rank: 1, code: {system: 'http://x.org', code: x}}\n- {id: b, rank: 5, code: {system: 'http://x.org', code: X, match: exact}}\n"))
            .Run().IsSound();

        Assert.Equal("things/a things/b things/c", run.Value("string.Join(\" \", HospitalContent.Library.FindByCode(\"http://x.org\", \"X\"))"));
    }

    [Fact]
    public void A_look_up_makes_no_entry()
    {
        const string Counting = "public static int Made; public string Text { get; init { Made++; field = value; } } = \"\"; ";
        GeneratorRun run = Things.With(Counting + Codes, "id: a\ntext: t\ncodes: [{system: 'http://x.org', code: X}]").Run().IsSound();

        Assert.Equal("a 0", run.Value("HospitalContent.Library.FindByCode(\"http://x.org\", \"X\")[0].Id + \" \" + Thing.Made"));
        Assert.Equal("t 1", run.Value("Things.A.Text + \" \" + Thing.Made"));
    }

    [Fact]
    public void A_code_of_a_part_is_not_that_of_its_entry()
    {
        GeneratorRun run = Things.With("public required Leaf Leaf { get; init; }", "public sealed record Leaf(Code Code);", (Things.Path, "id: a\nleaf: {code: {system: 'http://x.org', code: X}}")).Run().IsSound();

        Assert.Equal(0, run.Value("HospitalContent.Library.FindByCode(\"http://x.org\", \"X\").Count"));
    }

    [Fact]
    public void Many_codes_of_many_entries_are_found()
    {
        string yaml = string.Concat(Enumerable.Range(0, 700).Select(i => $"- id: t{i}\n  codes: [{{system: 'http://hl7.org/fhir/sid/icd-10', code: C{i:D4}}}, {{system: 'http://x.org', code: same, match: broader}}]\n"));
        GeneratorRun run = Things.With(Codes, yaml).Run().IsSound();

        Assert.Equal(true, run.Value("Enumerable.Range(0, 700).All(i => HospitalContent.Library.FindByCode(CodeSystems.Icd10, $\"c{i:D4}7\").Single().Id == \"t\" + i)"));
        Assert.Equal(700, run.Value("HospitalContent.Library.FindByCode(\"http://x.org\", \"SAME\").Count"));
    }
}
