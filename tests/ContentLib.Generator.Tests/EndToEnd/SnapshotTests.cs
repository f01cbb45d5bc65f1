using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>
/// The generated text, one file a shape, beside this in Expected: to read what the generator writes, and to see in a
/// diff what a change does to it. <see cref="Accepted"/> tells how to accept one.
/// </summary>
public class SnapshotTests
{
    private const string Folder = "tests/ContentLib.Generator.Tests/EndToEnd/Expected/";

    /// <summary>A record with init properties, a positional one, a part, and an inverse that hands out the part with its owner.</summary>
    private static readonly Project s_project = Project.Of(
        """
        /// <summary>A place that treats people.</summary>
        [ContentType("clinics")] public sealed record Clinic
        {
            public required ContentId<Clinic> Id { get; init; }
            public required string Name { get; init; }
            public int Beds { get; init; } = 5;
            public Uri? Website { get; init; }
            [Indexed] public Kind Kind { get; init; }
            public ContentList<Clinic> Partners { get; init; } = [];
            [InverseOf(typeof(Shift), nameof(Shift.Place))] public ContentList<PartOf<Person, Shift>> Shifts { get; init; } = [];
        }
        [ContentType("people")] public sealed record Person(ContentId<Person> Id, string Name, Clinic Home, ContentList<Shift> Shifts, DateOnly? Since = null);
        public sealed record Shift { public required Clinic Place { get; init; } public decimal Hours { get; init; } = 8; }
        public enum Kind { Ward, DayClinic }
        """,
        ("content/clinics/all.yaml", """
            - id: north
              formerly: [ward-7]
              name: Northern Clinic
              beds: 120
              kind: day-clinic
              partners: [south]
            - id: south
              name: South "& more"
              deprecated: closed
              website: https://example.org/south
            - id: east
              nmae: East
            """),
        ("content/people/jo.yaml", """
            id: jo
            name: Jo
            home: north
            shifts:
              - place: south
                hours: 4.5
              - place: north
            """));

    [Fact]
    public async Task The_generated_text()
    {
        GeneratorRun run = s_project.Run().Compiles();
        Assert.Equal(run.Sources.Select(source => source.HintName).Order(StringComparer.Ordinal), Expected(run).Select(source => source.Name));

        var test = new CSharpSourceGeneratorTest<ContentGenerator, DefaultVerifier>
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
            TestState = { Sources = { ("/" + Project.SourcePath, s_project.Source) } },
            SolutionTransforms = { Prepare },
        };
        test.TestState.AdditionalReferences.AddRange(Net100.References.All);
        test.TestState.AdditionalReferences.Add(typeof(ContentTypeAttribute).Assembly);
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", Config()));
        foreach (ContentText file in s_project.Files)
        {
            test.TestState.AdditionalFiles.Add(("/" + file.Path, file.Text));
        }

        foreach ((string name, string text) in Expected(run))
        {
            test.TestState.GeneratedSources.Add((typeof(ContentGenerator), name, SourceText.From(text, Encoding.UTF8)));
        }

        test.TestState.ExpectedDiagnostics.Add(
            new DiagnosticResult("CL0003", DiagnosticSeverity.Error)
                .WithSpan("/content/clinics/all.yaml", 12, 3, 12, 7)
                .WithMessage("'nmae' is not a property of Clinic. Did you mean 'name'?"));
        await test.RunAsync();
    }

    /// <summary>The expected files; one that is missing is a failure, unless it is to be accepted.</summary>
    private static List<(string Name, string Text)> Expected(GeneratorRun run)
    {
        foreach (GeneratedSourceResult source in run.Sources)
        {
            Accepted.Is(Folder + source.HintName, source.SourceText.ToString());
        }

        return [.. Directory.GetFiles(Path.Combine(Accepted.Root, Folder))
            .Select(path => (Path.GetFileName(path), File.ReadAllText(path)))
            .OrderBy(file => file.Item1, StringComparer.Ordinal)];
    }

    private static string Config()
    {
        StringBuilder config = new("is_global = true\n");
        foreach ((string name, string value) in s_project.Properties)
        {
            config.Append($"build_property.{name} = {value}\n");
        }

        return config.Append("build_property.ContentLibFolders = ").AppendJoin('|', s_project.Files.Select(file => "/" + file.Folder)).ToString();
    }

    private static Solution Prepare(Solution solution, ProjectId id) =>
        solution.WithProjectAssemblyName(id, s_project.AssemblyName)
            .WithProjectParseOptions(id, s_project.ParseOptions)
            .WithProjectCompilationOptions(id, ((CSharpCompilationOptions)solution.GetProject(id)!.CompilationOptions!)
                .WithNullableContextOptions(NullableContextOptions.Enable));
}
