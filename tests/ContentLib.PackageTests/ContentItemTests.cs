namespace ContentLib.PackageTests;

/// <summary>How content may lie in folders, and be named by items: each file finds its collection.</summary>
[Collection(PackageCollection.Name)]
public class ContentItemTests(PackageFixture packages)
{
    private const string PrintServices = """Console.WriteLine(string.Join(" ", Services.All.Select(service => service.Id)));""";

    [Fact]
    public void Items_of_all_kinds_stand_side_by_side()
    {
        var consumer = packages.NewConsumer("Hospital");
        var elsewhere = Path.Combine(Path.GetDirectoryName(consumer.Folder)!, "else;where #1");
        Hospital.Furnish(consumer)
            .Project("ContentLib", """
                <Texts>texts/</Texts>
                """, $"""
                <ContentYaml Include="content/**/*.yaml" Exclude="content/inner/**;content/clinics/a-service.yaml" />
                <ContentYaml Include="content/inner/**/*.yaml" />
                <ContentYaml Include="content/clinics/a-service.yaml" Collection="services" />
                <ContentYaml Include="$(Texts)**/*.yaml" />
                <ContentYaml Include="more\**\*.yaml" />
                <ContentYaml Include="{elsewhere.Replace(";", "%3B")}/**/*.yaml" />
                <ContentYaml Include="../beside-it/**/*.yaml" />
                <ContentYaml Include="flat/*.yaml" Collection="services" />
                <ContentYaml Include="single.yaml;folder-of-one/single.yaml" Collection="services" />
                <AdditionalFiles Include="content/services/notes.yaml" />
                <ContentYaml Remove="content/services/notes.yaml" />
                """)
            .Write("Program.cs", PrintServices)
            .Write("content/inner/services/inner.yaml", Service("inner"))
            .Write("content/services/inner/deep.yaml", Service("deep"))
            .Write("content/clinics/a-service.yaml", Service("told"))
            .Write("texts/services/property.yaml", Service("property"))
            .Write("more/services/backslash.yaml", Service("backslash"))
            .Write("../else;where #1/services/it's;#odd/absolute.yaml", Service("absolute"))
            .Write("../beside-it/services/relative.yaml", Service("relative"))
            .Write("flat/flat.yaml", Service("flat"))
            .Write("single.yaml", Service("single"))
            .Write("folder-of-one/single.yaml", Service("single-2"))
            .Write("content/services/notes.yaml", "][");

        var run = consumer.Run().Succeeded();

        Assert.Equal(["absolute backslash deep dialysis flat inner property relative single single-2 told"], run.Lines);
    }

    [Fact]
    public void Nothing_is_told_of_each_file()
    {
        var consumer = Hospital.Furnish(packages.NewConsumer("Hospital"))
            .Project("ContentLib", items: Hospital.ContentItem + """<ContentYaml Include="flat/*.yaml" Collection="services" />""")
            .Write("flat/flat.yaml", Service("flat"));

        consumer.Build().Succeeded();

        var options = File.ReadAllText(Path.Combine(consumer.Folder, "obj", "Debug", "net10.0", "Hospital.GeneratedMSBuildEditorConfig.editorconfig"));
        Assert.Contains("ContentLibFolders", options);
        Assert.DoesNotContain(".yaml", options);
    }

    [Fact]
    public void A_file_without_a_collection_is_an_error_that_shows_how_to_give_it_one()
    {
        var consumer = Hospital.Furnish(packages.NewConsumer("Hospital"))
            .Project("ContentLib", items: """
                <ContentYaml Include="content/**/*.yaml;texts/services/single.yaml" />
                <ContentYaml Include="content/services/../../texts/clinics/*.yaml" />
                """)
            .Write("content/flat.yaml", Service("flat"))
            .Write("texts/services/single.yaml", Service("single"))
            .Write("texts/clinics/star.yaml", Service("star"));

        Assert.Collection(consumer.Messages(consumer.Build().Failed()),
            error => Assert.Matches(@"^content/flat\.yaml\(1,1\): error CL0020: .*<ContentYaml Include=""content/\*\*/\*\.yaml"" />", error),
            error => Assert.StartsWith("texts/clinics/star.yaml(1,1): error CL0020: ", error),
            error => Assert.StartsWith("texts/services/single.yaml(1,1): error CL0020: ", error));
    }

    [Fact]
    public void A_file_that_one_item_names_twice_is_an_error_as_well()
    {
        var consumer = Hospital.Furnish(packages.NewConsumer("Hospital"))
            .Project("ContentLib", items: """<ContentYaml Include="content/**/*.yaml;content/peo*/**/*.yaml" />""")
            .Write("content/people/al.yaml", "id: al\nname: Al\nclinic: north\n");

        Assert.Collection(consumer.Messages(consumer.Build().Failed()),
            error => Assert.Matches(@"^content/people/al\.yaml\(1,1\): error CL0021: .*'people'", error),
            error => Assert.Matches(@"^content/people/jo\.yaml\(1,1\): error CL0021: .*'people'", error));
    }

    private static string Service(string id) => $"id: {id}\nname: {id}\n";
}
