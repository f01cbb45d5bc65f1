namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>Which files are content of which collection, and what comes of no content at all.</summary>
public class CollectionTests
{
    [Fact]
    public void The_first_folder_names_the_collection() =>
        Assert.Equal("X", SmallHospital.With(("content/services/imaging/old/x.yaml", "id: x\nname: X")).Run().IsSound().Value("Services.X.Name"));

    [Fact]
    public void The_items_own_word_goes_first() => Is_a_service("texts/old/x.yaml", "texts/old/*old/*services");

    [Fact]
    public void The_word_of_the_file_goes_before_that_of_its_folder() =>
        Is_a_service(ContentText.Of("content/clinics/x.yaml", "id: x\nname: X").With("ContentLibMatches", "services"));

    [Theory]
    [InlineData("/p/texts/services/x.yaml", "/p/texts/services/*services/*")]
    [InlineData("/p/src/../texts/./services//x.yaml", "/p/texts/services/*services/*")]
    [InlineData("/P/Texts/services/x.yaml", "/p/texts/services/*services/*")]
    [InlineData("texts\\services\\old\\x.yaml", "texts\\services\\old\\*services\\old\\*")]
    [InlineData("texts/a;b/services#|/x.yaml", "texts/a?b/services??/*a?b/services??/*services")]
    public void Folders_are_found_however_they_are_spelled(string path, string folder) => Is_a_service(path, folder);

    [Fact]
    public void Folders_that_differ_in_case_alone_are_two() => SmallHospital.With(
            new ContentText("texts/a/x.yaml", SourceText("id: x\nname: X")) { Folder = "texts/a/**services" },
            new ContentText("texts/A/y.yaml", SourceText("id: y\nname: Y\nclinic: north")) { Folder = "texts/A/**people" })
        .Run().IsSound();

    [Fact]
    public void A_file_in_the_folder_of_content_may_be_none() =>
        SmallHospital.With(ContentText.Of("content/services/x.yaml", "][").With("ContentLibContent", "false")).Run().IsSound();

    [Fact]
    public void Files_elsewhere_are_no_content() =>
        SmallHospital.With(new ContentText("content/others/x.yaml", SourceText("][")) { Folder = "" }).Run().IsSound();

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

    private static void Is_a_service(string path, string folder) =>
        Is_a_service(new ContentText(path, SourceText("id: x\nname: X")) { Folder = folder });

    private static void Is_a_service(ContentText file) =>
        Assert.Equal("X", SmallHospital.With(file).Run().IsSound().Value("Services.X.Name"));

    private static Microsoft.CodeAnalysis.Text.SourceText SourceText(string yaml) => Microsoft.CodeAnalysis.Text.SourceText.From(yaml, System.Text.Encoding.UTF8);
}
