namespace ContentLib.PackageTests;

/// <summary>Where there is nothing to compile, the package must not be noticed.</summary>
[Collection(PackageCollection.Name)]
public class SilenceTests(PackageFixture packages)
{
    private const string Watched = """
        <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
        <CompilerGeneratedFilesOutputPath>generated</CompilerGeneratedFilesOutputPath>
        <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
        """;

    [Fact]
    public void A_project_without_content_is_left_alone()
    {
        var consumer = packages.NewConsumer("Empty").Project("ContentLib", Watched).Write("Program.cs", "Console.WriteLine();");

        consumer.Build().Succeeded();

        WritesNothing(consumer);
    }

    /// <summary>The generator runs in the program too: a project passes the analyzers of its packages on.</summary>
    [Fact]
    public void A_program_that_gets_Oncology_through_another_project_is_left_alone()
    {
        var library = packages.NewConsumer("Library").Project("ContentLib.Oncology", "<OutputType>Library</OutputType>")
            .Write("Advice.cs", "public static class Advice { public static ContentLib.Oncology.Therapy First => ContentLib.Oncology.Therapies.CarTCellTherapy; }");
        var program = packages.NewConsumer("Program")
            .Project(null, Watched, $"""<ProjectReference Include="{library.ProjectPath}" />""")
            .Write("Program.cs", """Console.WriteLine(Advice.First.Id); Console.WriteLine(ContentLib.Oncology.Therapies.All.Count > 0);""");

        Assert.Equal(["car-t-cell-therapy", "True"], program.Run().Succeeded().Lines);
        WritesNothing(program);
    }

    private static void WritesNothing(Consumer consumer) =>
        Assert.DoesNotContain(Directory.GetFileSystemEntries(consumer.Folder, "ContentLib*", SearchOption.AllDirectories),
            path => path.Contains("generated"));
}
