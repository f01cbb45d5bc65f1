namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>A broken entry keeps its names and is left out of everything else; whatever is sound works beside it.</summary>
public class BrokenEntryTests
{
    private const string Typo = "content/clinics/south.yaml(3,1): error CL0003: 'bedz' is not a property of Clinic. Did you mean 'beds'?";

    private static readonly ContentText s_south = ("content/clinics/south.yaml", "id: south\nname: South\nbedz: 1\noffers: [dialysis]\n");

    [Fact]
    public void Reading_it_throws_what_was_reported()
    {
        GeneratorRun run = SmallHospital.With(s_south).Run().Compiles();

        Assert.Equal([Typo], run.Messages);
        Assert.Equal("south", run.Value("Clinics.Ids.South"));
        var thrown = Assert.Throws<ContentException>(() => run.Value("Clinics.South"));
        Assert.Equal("The entry 'south' did not compile: 'bedz' is not a property of Clinic. Did you mean 'beds'?", thrown.Message);
    }

    [Theory]
    [InlineData("Clinics.All.Count", 1)]
    [InlineData("Clinics.All.TryGet(\"south\", out _)", false)]
    [InlineData("Clinics.All.Find(\"South\") is null", true)]
    [InlineData("Services.Dialysis.Clinics.Count", 1)]
    [InlineData("Clinics.ByKind(Kind.Ward).Count", 0)]
    [InlineData("HospitalContent.Library.ReferrersOf(Services.Dialysis.Id).Count", 1)]
    public void It_is_left_out(string expression, object value) =>
        Assert.Equal(value, SmallHospital.With(s_south).Run().Value(expression));

    [Fact]
    public void What_requires_it_is_broken_without_a_word()
    {
        GeneratorRun run = SmallHospital.With(s_south, ("content/people/kim.yaml", "id: kim\nname: Kim\nclinic: south\n")).Run();

        Assert.Equal([Typo], run.Messages);
        Assert.Contains("'bedz' is not a property", Assert.Throws<ContentException>(() => run.Value("People.Kim")).Message);
        Assert.Equal("Jo", run.Value("People.All.Single().Name"));
    }

    [Fact]
    public void Optional_references_lists_and_parts_do_without_it()
    {
        GeneratorRun run = SmallHospital.With(
            ("content/services/mri.yaml", "- id: mri\n  nmae: MRI\n- id: ct\n  name: CT\n"),
            ("content/clinics/south.yaml", "id: south\nname: South\noffers: [mri, ct]\nrooms:\n- {door: 1, use: mri}\n- {door: 2, use: ct}\n"),
            ("content/people/kim.yaml", "id: kim\nname: Kim\nclinic: south\nspeciality: mri\n")).Run();

        Assert.Equal(["content/services/mri.yaml(2,3): error CL0003: 'nmae' is not a property of Service. Did you mean 'name'?"], run.Messages);
        Assert.Equal("ct", run.Value("Clinics.South.Offers.Single().Id.ToString()"));
        Assert.Equal("2", run.Value("Clinics.South.Rooms.Single().Door"));
        Assert.Equal("2", run.Value("Services.Ct.Rooms.Single().Part.Door"));
        Assert.Equal(true, run.Value("People.Kim.Speciality is null"));
    }

    [Fact]
    public void Sound_entries_of_its_file_live_on()
    {
        GeneratorRun run = SmallHospital.With(("content/services/x.yaml", "- id: a\n  name: A\n- id: b\n  name: [}\n- id: c\n  name: C\n")).Run();

        Assert.Equal(["CL0001"], run.Diagnostics.Select(d => d.Id));
        Assert.Equal("A", run.Value("Services.A.Name"));
        Assert.Equal("c", run.Value("Services.Ids.C"));
        Assert.Throws<ContentException>(() => run.Value("Services.C"));
        Assert.Equal("Northern Clinic", run.Value("Clinics.North.Name"));
    }

    [Fact]
    public void All_errors_of_all_files_come_in_one_run()
    {
        GeneratorRun run = SmallHospital.With(
            ("content/clinics/north.yaml", "id: north\nname: ~\nbeds: x\nkind: y\noffers: [z]\n"),
            ("content/services/dialysis.yaml", "id: dialysis\nname: [\n"),
            ("content/people/jo.yaml", "id: Jo\nnames: Jo\n"),
            ("content/nothing/x.yaml", "id: x\n")).Run();

        Assert.Equal(
            ["north CL0005", "north CL0006", "north CL0008", "x CL0020", "jo CL0004", "jo CL0012", "jo CL0003", "dialysis CL0001"],
            run.Diagnostics.Select(d => Path.GetFileNameWithoutExtension(d.Location.GetLineSpan().Path) + " " + d.Id));
    }

    [Fact]
    public void A_duplicate_leaves_the_first_alone()
    {
        GeneratorRun run = SmallHospital.With(("content/services/x.yaml", "id: dialysis\nname: Other\n")).Run();

        Assert.Equal(["CL0014"], run.Diagnostics.Select(d => d.Id));
        Assert.Equal("Dialysis", run.Value("Services.Dialysis.Name"));
    }
}
