namespace ContentLib.PackageTests;

[Collection(PackageCollection.Name)]
public class OwnContentTests(PackageFixture packages)
{
    [Fact]
    public void Own_types_and_yaml_become_typed_entries()
    {
        var run = Hospital.Furnish(packages.NewConsumer("Hospital")).Project("ContentLib", items: Hospital.ContentItem).Run().Succeeded();

        Assert.Equal(Hospital.Output, run.Lines);
    }

    [Fact]
    public void Own_content_stands_beside_that_of_Oncology_with_one_package_reference()
    {
        var run = Hospital.Furnish(packages.NewConsumer("Hospital")).Project("ContentLib.Oncology", items: Hospital.ContentItem)
            .Write("Program.cs", Hospital.Program + """

                Console.WriteLine(ContentLib.Oncology.Therapies.CarTCellTherapy.Id);
                Console.WriteLine(ContentLib.Oncology.OncologyContent.Library.Name);
                Console.WriteLine(Hospital.HospitalContent.Library.Name);
                """)
            .Run().Succeeded();

        Assert.Equal([.. Hospital.Output, "car-t-cell-therapy", "Oncology", "Hospital"], run.Lines);
    }

    [Fact]
    public void Texts_are_measured_and_the_terms_of_the_project_are_exempt()
    {
        var consumer = Hospital.Furnish(packages.NewConsumer("Hospital"))
            .Project("ContentLib", items: Hospital.ContentItem + """<ContentLibReadingExempt Include="bone marrow;haematopoietic%3B(#) cell" />""")
            .Write("Notes.cs", "using ContentLib; [ContentType(\"notes\"), ReadingGrade(6)] public sealed record Note(ContentId<Note> Id, string Text);")
            .Write("content/notes/a.yaml", "id: a\ntext: Bone marrow has haematopoietic cells.\n")
            .Write("content/notes/b.yaml", "id: b\ntext: Haematopoietic examination.\n");

        Assert.StartsWith("content/notes/b.yaml(1,5): warning CL0040: ", Assert.Single(consumer.Messages(consumer.Build().Succeeded())));
    }

    [Fact]
    public void The_library_class_takes_its_names_from_the_body_of_the_project_file()
    {
        var run = Hospital.Furnish(packages.NewConsumer("Hospital"))
            .Project("ContentLib", """
                <RootNamespace>Acme.Care</RootNamespace>
                <ContentLibName>WardTexts</ContentLibName>
                <ContentLibLanguage>nb</ContentLibLanguage>
                <Version>2.3.4</Version>
                """, Hospital.ContentItem)
            .Write("Program.cs", PrintLibrary("Acme.Care.WardTexts")).Run().Succeeded();

        Assert.Equal(["WardTexts 2.3.4 nb"], run.Lines);
    }

    [Fact]
    public void The_library_class_is_named_for_the_assembly_where_the_project_says_nothing()
    {
        var run = Hospital.Furnish(packages.NewConsumer("Acme.north-clinic")).Project("ContentLib", items: Hospital.ContentItem)
            .Write("Program.cs", PrintLibrary("Acme.north_clinic.NorthClinicContent")).Run().Succeeded();

        Assert.Equal(["NorthClinic 1.0.0 en"], run.Lines);
    }

    private static string PrintLibrary(string name) =>
        $$"""var library = {{name}}.Library; Console.WriteLine($"{library.Name} {library.Version} {library.Language}");""";

    [Fact]
    public void Every_mistake_of_every_file_fails_the_build_at_its_place()
    {
        var consumer = Hospital.Furnish(packages.NewConsumer("Hospital")).Project("ContentLib", items: Hospital.ContentItem)
            .Write("content/clinics/north.yaml", "id: north\nname: Northern Clinic\nofers: [dialysis]\n")
            .Write("content/clinics/south.yaml", "id: south\nname: Southern Clinic\noffers:\n  - dialisis\n")
            .Write("content/clinics/west.yaml", "id: west\nname: Western Clinic\noffers:\n\t- dialysis\n");

        var errors = consumer.Messages(consumer.Build().Failed());

        Assert.Collection(errors,
            error => Assert.Matches(@"^content/clinics/north\.yaml\(3,1\): error CL0003: .*'ofers'.*'offers'", error),
            error => Assert.Matches(@"^content/clinics/south\.yaml\(4,5\): error CL0007: 'offers\[0\]' .*'dialisis'.*'dialysis'", error),
            error => Assert.Matches(@"^content/clinics/west\.yaml\(4,1\): error CL0001: ", error));
    }

    [Fact]
    public void A_lowered_error_lets_the_program_run_until_it_reads_the_broken_entry()
    {
        var consumer = Hospital.Furnish(packages.NewConsumer("Hospital")).Project("ContentLib", items: Hospital.ContentItem)
            .Write("content/clinics/south.yaml", "id: south\nname: Southern Clinic\noffers:\n  - dialisis\n")
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.CL0007.severity = warning\n")
            .Write("Program.cs", Hospital.Program + """

                Console.WriteLine(Clinics.All.Count);
                Console.WriteLine(Clinics.Ids.South);
                try { Console.WriteLine(Clinics.South.Name); }
                catch (ContentLib.ContentException e) { Console.WriteLine(e.Message); }
                """);

        var build = consumer.Build().Succeeded();
        Assert.Contains("content/clinics/south.yaml(4,5): warning CL0007: ", build.Output);

        var run = DotNet.Run(consumer.Folder, "run", "--no-build").Succeeded();
        Assert.Equal([.. Hospital.Output, "1", "south"], run.Lines.Take(Hospital.Output.Length + 2));
        Assert.Contains("names the service 'dialisis', which does not exist. Did you mean 'dialysis'?", run.Lines[^1]);
    }

    [Fact]
    public void A_file_that_two_items_name_is_an_error_that_tells_both_collections()
    {
        var consumer = Hospital.Furnish(packages.NewConsumer("Hospital")).Project("ContentLib", items: Hospital.ContentItem + """
            <ContentYaml Include="content/clinics/north.yaml" Collection="services" />
            """);

        var error = Assert.Single(consumer.Messages(consumer.Build().Failed()), e => e.Contains("CL0021"));

        Assert.Matches(@"^content/clinics/north\.yaml\(1,1\): error CL0021: .*'clinics'.*'services'", error);
    }

    [Fact]
    public void The_collection_may_be_named_on_the_item_and_the_files_may_lie_elsewhere()
    {
        var consumer = packages.NewConsumer("Hospital").Project("ContentLib", items: """
            <ContentYaml Include="texts/*.yaml" Collection="services" />
            <ContentYaml Include="../shared-texts/**/*.yaml" />
            """);
        Hospital.Furnish(consumer);
        consumer.Write("texts/a service.yaml", "id: dialysis\nname: Dialysis\n")
            .Write("../shared-texts/clinics/a/b/north.yaml", "id: north\nname: Northern Clinic\noffers: [dialysis]\n")
            .Write("../shared-texts/people/jo.yaml", "id: jo\nname: Jo\nclinic: north\n");

        Assert.Equal(Hospital.Output, consumer.Run().Succeeded().Lines);
    }

    [Fact]
    public void The_generated_code_builds_under_strict_settings()
    {
        var run = packages.NewConsumer("Strict")
            .Project("ContentLib", """
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <Nullable>disable</Nullable>
                <ImplicitUsings>disable</ImplicitUsings>
                <RootNamespace>X</RootNamespace>
                """, Hospital.ContentItem)
            .Write("Program.cs", """
                using System;
                using ContentLib;

                Console.WriteLine(X.ServiceCatalog.Dialysis.Name);
                Console.WriteLine(X.ServiceCatalog.All.Count);
                Console.WriteLine(X.Services.Desk.Name);

                namespace X.Services
                {
                    /// <summary>A namespace with the name that the catalog would have had.</summary>
                    public static class Desk
                    {
                        /// <summary>What the desk is called.</summary>
                        public const string Name = "Front desk";
                    }
                }

                namespace X
                {
                    /// <summary>A service of the hospital.</summary>
                    [ContentType("services", Catalog = "ServiceCatalog")]
                    public sealed record Service
                    {
                        /// <summary>The id.</summary>
                        public required ContentId<Service> Id { get; init; }

                        /// <summary>The name.</summary>
                        public required string Name { get; init; }
                    }
                }
                """)
            .Write("content/services/dialysis.yaml", "id: dialysis\nname: Dialysis\n")
            .Write("content/services/a-and-b.yaml", "id: a-and-b\nname: \"A & B <c> */ </summary>\"\n")
            .Run().Succeeded();

        Assert.Equal(["Dialysis", "2", "Front desk"], run.Lines);
    }

    [Fact]
    public void Own_content_runs_as_native_code()
    {
        var run = Hospital.Furnish(packages.NewConsumer("Hospital"))
            .ProjectWithMachineFeeds("ContentLib", "<PublishAot>true</PublishAot><TreatWarningsAsErrors>true</TreatWarningsAsErrors>", Hospital.ContentItem)
            .PublishAndRun(native: true).Succeeded();

        Assert.Equal(Hospital.Output, run.Lines);
    }
}
