namespace ContentLib.PackageTests;

/// <summary>A program that gets Oncology through two of its projects, and by itself as well.</summary>
[Collection(PackageCollection.Name)]
public class TwoPathsTests(PackageFixture packages)
{
    [Fact]
    public void Oncology_is_there_once()
    {
        var left = Library("Left");
        var right = Library("Right");
        var program = Hospital.Furnish(packages.NewConsumer("Hospital"))
            .Project("ContentLib.Oncology", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", $"""
                {Hospital.ContentItem}
                <ProjectReference Include="{left.ProjectPath}" />
                <ProjectReference Include="{right.ProjectPath}" />
                """)
            .Write("Program.cs", Hospital.Program + """

                Console.WriteLine(ReferenceEquals(Left.Advice.First, Right.Advice.First) && ReferenceEquals(Left.Advice.First, ContentLib.Oncology.Therapies.CarTCellTherapy));
                Console.WriteLine($"{Left.Notes.A.Id} {Left.LeftContent.Library.Name} {Right.Notes.A.Id} {Right.RightContent.Library.Name}");
                """);

        var run = program.Run().Succeeded();

        Assert.Equal([.. Hospital.Output, "True", "a Left a Right"], run.Lines);
    }

    /// <summary>A library that uses Oncology and has content of its own.</summary>
    private Consumer Library(string name) => packages.NewConsumer(name)
        .Project("ContentLib.Oncology", "<OutputType>Library</OutputType>", Hospital.ContentItem)
        .Write("Types.cs", $$"""
            using ContentLib; using ContentLib.Oncology;
            namespace {{name}};
            [ContentType("notes")] public sealed record Note(ContentId<Note> Id, Markdown Text);
            public static class Advice { public static Therapy First => Therapies.CarTCellTherapy; }
            """)
        .Write("content/notes/a.yaml", "id: a\ntext: A *note*.\n");
}
