using System.Text.RegularExpressions;

namespace ContentLib.PackageTests;

/// <summary>What README.md shows compiles and runs, and the error that it shows is the one that a build gives.</summary>
[Collection(PackageCollection.Name)]
public partial class ReadmeTests(PackageFixture packages)
{
    private static readonly string s_readme = File.ReadAllText(Path.Combine(PackageFixture.RepositoryRoot, "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Its_snippets_compile_and_run()
    {
        var run = Furnish(packages.NewConsumer("My.Clinic")).Run().Succeeded();

        Assert.Contains("Northern Clinic: 10 beds", run.Lines);
        Assert.Contains("Dr. Mary Smith, Monday", run.Lines);
        Assert.Contains("Ask Dr. Smith anything.", run.Lines);
        Assert.Contains("#before-you-come: Before you come", run.Lines);
        Assert.Contains("handbook", run.Lines);
        Assert.Contains("Immunotherapy", run.Lines);
    }

    [Fact]
    public void Its_error_is_that_of_a_build()
    {
        var consumer = Furnish(packages.NewConsumer("My.Clinic"))
            .Write("content/clinics/north.yaml", Block("yaml", 0).Replace("imaging", "imging"));

        var build = consumer.Build().Failed();

        Assert.Contains(s_readme.Split('\n').Single(line => line.Contains(": error CL")), build.Output);
    }

    private static Consumer Furnish(Consumer consumer) => consumer
        .Project("ContentLib.Oncology", items: Block("xml", 0).Replace("<ItemGroup>", "").Replace("</ItemGroup>", ""))
        .Write("Clinics.cs", "using ContentLib;\n" + Block("csharp", 0))
        .Write("Doctors.cs", $"using ContentLib;\nusing System.ComponentModel.DataAnnotations;\n{Block("csharp", 3)}\n[ContentType(\"notes\")] public sealed record Note(ContentId<Note> Id);")
        .Write("Guides.cs", "using ContentLib;\n" + Block("csharp", 5))
        .Write("First.cs", Method("First", Block("csharp", 1)))
        .Write("Second.cs", "using ContentLib.Oncology;\n" + Method("Second", Block("csharp", 2).Replace("using ContentLib.Oncology;", "")))
        .Write("Third.cs", "using My.Clinic;\n" + Method("Third", Block("csharp", 4)))
        .Write("Fourth.cs", Method("Fourth", Block("csharp", 6)))
        .Write("Topics.cs", "using ContentLib;\n" + Block("csharp", 7))
        .Write("Fifth.cs", "using ContentLib.Oncology;\n" + Method("Fifth", Block("csharp", 8)))
        .Write("Program.cs", "First.Run(); Second.Run(); Third.Run(); Fourth.Run(); Fifth.Run();")
        .Write("content/clinics/north.yaml", Block("yaml", 0))
        .Write("content/doctors/all.yaml", Block("yaml", 1))
        .Write("content/guides/all.yaml", Block("yaml", 2))
        .Write("content/books/handbook.yaml", "id: handbook\ntitle: A handbook\n")
        .Write("content/wards/west.yaml", "id: west\nname: West ward\n")
        .Write("content/services/all.yaml", "- {id: dialysis, name: Dialysis}\n- {id: imaging, name: Imaging}\n")
        .Write("texts/hello.yaml", "id: hello\n");

    private static string Method(string type, string body) => $"using ContentLib;\nstatic class {type} {{ public static void Run() {{\n{body}\n}} }}";

    private static string Block(string language, int index) =>
        Blocks().Matches(s_readme).Where(match => match.Groups[1].Value == language).ElementAt(index).Groups[2].Value;

    [GeneratedRegex(@"^```(\w*)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
