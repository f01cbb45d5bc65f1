namespace ContentLib.PackageTests;

/// <summary>What a project may say of the severity of a CL id, and that the analyzer switches do not touch it.</summary>
[Collection(PackageCollection.Name)]
public class SeverityTests(PackageFixture packages)
{
    [Fact]
    public void Errors_and_warnings_need_no_analyzers_and_say_where_a_file_beside_the_project_lies()
    {
        var consumer = Mistaken("");

        Assert.Collection(consumer.Messages(consumer.Build("-p:RunAnalyzers=false").Failed()),
            message => Assert.StartsWith($"../{Texts(consumer)}/people/jo.yaml(4,1): error CL0003: ", message),
            message => Assert.StartsWith("content/clinics/north.yaml(3,10): error CL0007: ", message),
            message => Assert.StartsWith("content/services/dialysis.yaml(2,7): warning CL0026: ", message));
    }

    [Fact]
    public void A_globalconfig_raises_lowers_and_silences_without_analyzers()
    {
        var consumer = Mistaken("").Write(".globalconfig", """
            is_global = true
            dotnet_diagnostic.CL0003.severity = none
            dotnet_diagnostic.CL0007.severity = warning
            dotnet_diagnostic.CL0026.severity = none
            dotnet_diagnostic.CL0027.severity = warning
            """);

        Assert.Collection(consumer.Messages(consumer.Build("-p:RunAnalyzers=false").Succeeded()),
            message => Assert.StartsWith("content/clinics/north.yaml(3,10): warning CL0007: ", message),
            message => Assert.StartsWith("content/services/dialysis.yaml(3,11): warning CL0027: ", message));
    }

    [Fact]
    public void NoWarn_silences_and_TreatWarningsAsErrors_raises()
    {
        var consumer = Mistaken("<NoWarn>$(NoWarn);CL0003;CL0007</NoWarn><TreatWarningsAsErrors>true</TreatWarningsAsErrors>");

        Assert.StartsWith("content/services/dialysis.yaml(2,7): error CL0026: ", Assert.Single(consumer.Messages(consumer.Build().Failed())));
    }

    [Fact]
    public void WarningsAsErrors_raises_one_id_and_WarningsNotAsErrors_spares_one()
    {
        var consumer = Mistaken("""
            <NoWarn>$(NoWarn);CL0003</NoWarn>
            <WarningsAsErrors>CL0007</WarningsAsErrors>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <WarningsNotAsErrors>CL0026</WarningsNotAsErrors>
            """).Write(".globalconfig", "is_global = true\ndotnet_diagnostic.CL0027.severity = warning\n");

        Assert.Collection(consumer.Messages(consumer.Build().Failed()),
            message => Assert.StartsWith("content/clinics/north.yaml(3,10): error CL0007: ", message),
            message => Assert.StartsWith("content/services/dialysis.yaml(2,7): warning CL0026: ", message),
            message => Assert.StartsWith("content/services/dialysis.yaml(3,11): error CL0027: ", message));
    }

    /// <summary>A hospital with two errors, one of them in a file beside the project, a warning and an information.</summary>
    private Consumer Mistaken(string properties)
    {
        var consumer = packages.NewConsumer("Hospital");
        var texts = "../" + Texts(consumer);
        return Hospital.Furnish(consumer)
            .Project("ContentLib", properties, Hospital.ContentItem + $"""<ContentYaml Include="{texts}/**/*.yaml" />""")
            .Write("Program.cs", "Console.WriteLine();")
            .Write("content/services/dialysis.yaml", "id: dialysis\nname: Dialysis\naliases: [D]\n")
            .Write("content/services/blood-washing.yaml", "id: blood-washing\nname: Dialysis\naliases: [D]\n")
            .Write("content/clinics/north.yaml", "id: north\nname: Northern Clinic\noffers: [dialisis]\n")
            .Write("content/people/jo.yaml", "")
            .Write(texts + "/people/jo.yaml", "id: jo\nname: Jo\nclinic: north\nage: 7\n");
    }

    /// <summary>A folder beside the project that no other consumer shares.</summary>
    private static string Texts(Consumer consumer) => Path.GetFileName(consumer.Folder) + "-texts";
}
