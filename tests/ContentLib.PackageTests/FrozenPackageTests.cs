namespace ContentLib.PackageTests;

/// <summary>A package that the first packed version of ContentLib compiled, on today's runtime. See Frozen/README.md.</summary>
[Collection(PackageCollection.Name)]
public class FrozenPackageTests(PackageFixture packages)
{
    private static readonly string s_frozen = Path.Combine(PackageFixture.RepositoryRoot, "tests", "ContentLib.PackageTests", "Frozen");

    private const string Program = """
        using Archive; using ContentLib;
        Drug a = Drugs.Aspirin;
        Say("names", a.Name, string.Join("|", a.Aliases), Drugs.All.Find("ACIDO \"a\"") == a, Drugs.All["asa"] == a, Drugs.All.FindAll("ASA").Count);
        Say("order", string.Join("|", Drugs.All.Select(drug => drug.Id)), Drugs.All.Count, Effects.Ids.Rash);
        Say("numbers", a.Big, a.Huge, a.Small, a.Dose, a.Rate, a.Price, string.Join("|", a.Numbers), a.Rank, a.IsOld);
        Say("others", a.Form, a.Since!.Value.DayNumber, a.Website!.OriginalString, a.Note == "\u00e9 \U0001F600 \"\"\" {0} \0 \x01", a.Watch, a.See);
        Say("defaults", Drugs.All[1 - 1].Price, Drugs.All[0].Note is null, Drugs.All[0].Text.Text.Length, Drugs.All[0].Form);
        Say("parts", a.Arms[1].Inner!.Risks[0].Percent, a.Best!.Name, a.Arms[0].Risks[1].Effect == Effects.Rash);
        Say("inverses", Effects.Pain.CausedBy.Single() == a, string.Join("|", Effects.Pain.Risks.Select(risk => risk.Part.Percent)),
            string.Join("|", Effects.Pain.Arms.Select(arm => arm.Part.Name)), ReferenceEquals(Effects.Rash.Risks[0].Part, a.Arms[0].Risks[1]), Effects.Pain.MainOf.Count);
        Say("indexes", Drugs.ByForm(Form.OralLiquid).Single() == a, Drugs.ByGroups("blood").Count, Drugs.ByRare(Effects.Rash).Count, Drugs.BySince(new DateOnly(1899, 3, 6)).Count);
        Say("text", a.Text.Text.Replace("\n", "/"));
        Say("html", a.Text.ToHtml(link => "/" + link.Target).Replace("\n", "/"));
        Say("links", string.Join("|", a.Text.Links.Select(link => $"{link.Target} {link.Text} {link.Number}")), string.Join("|", a.Text.Citations), a.Text.Headings[0].Anchor, ReferenceEquals(a.Steps[0].Links[0].Target.Value, a));
        Say("referrers", string.Join("|", Archive.ArchiveContent.Library.ReferrersOf(Effects.Rash.Id)), string.Join("|", Archive.ArchiveContent.Library.ReferrersOf(Papers.All["a"].Id)));
        Say("codes", string.Join("|", Archive.ArchiveContent.Library.FindByCode(CodeSystems.Icd10Cm, "C34.11")), a.Codes[0].Match);
        Say("review", a.Review!.IsDue(new DateOnly(2026, 1, 2)), a.Review.ClinicalBy, Archive.ArchiveContent.Library.AsOf, Archive.ArchiveContent.Library.NextCheckDue);
        Say("wards", Wards.All.Count, Wards.All.All(ward => ward.Name == "Ward " + ward.Id.Value[2..] && Wards.All.Find(ward.Name) == ward && ward.Next[0].Next.Count == 1));
        Say("library", Archive.ArchiveContent.Library.Name, Archive.ArchiveContent.Library.Version, string.Join("|", Archive.ArchiveContent.Library.Collections));
        try { Drugs.All["asprin"].ToString(); } catch (KeyNotFoundException e) { Say("nearest", e.Message.Contains("'aspirin'")); }
        static void Say(params object?[] values) => Console.WriteLine(string.Join(" ", values.Select(value => FormattableString.Invariant($"{value}"))));
        """;

    [Fact]
    public void Its_content_reads_on_todays_runtime()
    {
        File.Copy(Path.Combine(s_frozen, "ContentLib.FrozenArchive.1.0.0.nupkg"), Path.Combine(packages.NeighbourFeed, "ContentLib.FrozenArchive.1.0.0.nupkg"));
        var run = packages.NewConsumer("Reader")
            .Project("ContentLib", items: """<PackageReference Include="ContentLib.FrozenArchive" Version="1.0.0" />""")
            .Write("Program.cs", Program).Run().Succeeded();

        Assert.Equal(
            File.ReadAllLines(Path.Combine(s_frozen, "expected.txt")).Where(line => line.Length > 0),
            run.Lines);
    }

    [Fact]
    public void It_is_small() =>
        Assert.InRange(new FileInfo(Path.Combine(s_frozen, "ContentLib.FrozenArchive.1.0.0.nupkg")).Length, 1, 60 * 1024);
}
