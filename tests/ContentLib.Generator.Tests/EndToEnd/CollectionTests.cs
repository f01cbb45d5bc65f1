namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>Which files are content of which collection, and what comes of no content at all.</summary>
public class CollectionTests
{
    [Fact]
    public void The_first_folder_names_the_collection() =>
        Assert.Equal("X", SmallHospital.With(("content/services/imaging/old/x.yaml", "id: x\nname: X")).Run().IsSound().Value("Services.X.Name"));

    [Fact]
    public void The_items_own_word_goes_first() =>
        Assert.Equal("X", SmallHospital.With(ContentText.Of("content/clinics/x.yaml", "id: x\nname: X").With("Collection", "services")).Run().IsSound().Value("Services.X.Name"));

    [Fact]
    public void A_backslash_parts_folders_too() =>
        Assert.Equal("X", SmallHospital.With(ContentText.Of("x.yaml", "id: x\nname: X").With("ContentLibDirectory", "services\\old\\")).Run().IsSound().Value("Services.X.Name"));

    [Fact]
    public void Other_additional_files_are_no_content() =>
        SmallHospital.With(ContentText.Of("content/services/x.yaml", "][").With("ContentLibContent", "")).Run().IsSound();

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("---\n")]
    [InlineData("--- # one\n--- # two\n...\n")]
    [InlineData("\uFEFF")]
    [InlineData("[]")]
    public void A_file_may_hold_no_entries(string yaml) =>
        SmallHospital.With(("content/services/x.yaml", yaml)).Run().IsSound();

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    public void A_file_without_entries_needs_no_collection(string yaml) =>
        SmallHospital.With(("content/x.yaml", yaml)).Run().IsSound();

    [Fact]
    public void One_file_may_hold_several_documents() =>
        Assert.Equal(4, SmallHospital.With(("content/services/x.yaml", "id: a\nname: A\n---\n- {id: b, name: B}\n- {id: c, name: C}\n...\n")).Run().IsSound().Value("Services.All.Count"));

    [Fact]
    public void Nothing_comes_of_nothing() => Assert.Empty(GeneratorRun.Of("public sealed record Nothing;").IsSound().Sources);

    [Fact]
    public void Types_without_files_have_an_empty_catalog_and_a_manifest()
    {
        GeneratorRun run = SmallHospital.Project.WithFiles().Run().IsSound();

        Assert.Equal(0, run.Value("Clinics.All.Count + Clinics.ByKind(Kind.Ward).Count"));
        Assert.Contains("ContentManifest(\"clinics\", typeof(global::Hospital.Clinic), \"\"", run.Source("HospitalContent.Manifest"));
        Assert.Equal("clinics people services", run.Value("string.Join(\" \", HospitalContent.Library.Collections)"));
    }

    [Fact]
    public void Files_without_types_are_reported_and_make_no_output()
    {
        GeneratorRun run = Project.Of("", SmallHospital.Dialysis).Run();

        Assert.Equal(["CL0020"], run.Diagnostics.Select(d => d.Id));
        Assert.Empty(run.Sources);
    }
}
