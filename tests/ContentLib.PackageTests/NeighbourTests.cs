namespace ContentLib.PackageTests;

/// <summary>
/// Another analyzer in the same project that carries another version of a library that ours needs: the SDK keeps one
/// file of a name among all analyzers, and each side must get its own.
/// </summary>
[Collection(PackageCollection.Name)]
public class NeighbourTests(PackageFixture packages)
{
    private const string Note = """
        using ContentLib;
        [ContentType("notes")] public sealed record Note(ContentId<Note> Id, Markdown Text);
        """;

    [Theory]
    [InlineData("YamlDotNet", "13.7.1", "13.0.0.0", "new YamlDotNet.Core.Parser(new System.IO.StringReader(\"a: [b]\")).MoveNext()")]
    [InlineData("Markdig", "0.31.0", "0.31.0.0", "Markdig.Markdown.ToHtml(\"*a*\").Length > 0")]
    public void An_analyzer_with_an_older_copy_of_a_library_works_beside_ours(string library, string version, string assemblyVersion, string use)
    {
        PackAnalyzer(library, version, use);
        var consumer = Hospital.Furnish(packages.NewConsumer("Hospital"))
            .Project("ContentLib", items: $"""{Hospital.ContentItem}<PackageReference Include="{library}.Neighbour" Version="1.0.0" />""")
            .Write("Note.cs", Note)
            .Write("Program.cs", Hospital.Program + "\nConsole.WriteLine(Notes.First.Text.ToHtml().Trim());")
            .Write("content/notes/first.yaml", "id: first\ntext: See [*the* clinic](content:clinics/north).\n");

        var warning = Assert.Single(consumer.Messages(consumer.Build().Succeeded()));

        Assert.EndsWith($"warning NB0001: True {library}, Version={assemblyVersion}", warning);
        Assert.Equal(
            [.. Hospital.Output, "<p>See <a href=\"#clinics/north\"><em>the</em> clinic</a>.</p>"],
            DotNet.Run(consumer.Folder, "run", "--no-build").Succeeded().Lines);
    }

    /// <summary>An analyzer that uses the library, and says so in a warning. Its package brings the library's file along.</summary>
    private void PackAnalyzer(string library, string version, string use)
    {
        var analyzer = packages.NewConsumer(library + ".Neighbour").ProjectWithMachineFeeds(null, """
            <TargetFramework>netstandard2.0</TargetFramework>
            <OutputType>Library</OutputType>
            <LangVersion>latest</LangVersion>
            <Version>1.0.0</Version>
            <IncludeBuildOutput>false</IncludeBuildOutput>
            <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
            <TargetsForTfmSpecificContentInPackage>$(TargetsForTfmSpecificContentInPackage);PackAnalyzers</TargetsForTfmSpecificContentInPackage>
            """, $"""
            <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" PrivateAssets="all" />
            <PackageReference Include="{library}" Version="{version}" PrivateAssets="all" GeneratePathProperty="true" />
            </ItemGroup>
            <Target Name="PackAnalyzers">
              <ItemGroup>
                <TfmSpecificPackageFile Include="$(TargetPath);$(Pkg{library})/lib/netstandard2.0/{library}.dll" PackagePath="analyzers/dotnet/cs" />
              </ItemGroup>
            </Target>
            <ItemGroup>
            """);
        analyzer.Write("Neighbour.cs", $$"""
            using System.Collections.Immutable;
            using Microsoft.CodeAnalysis;
            using Microsoft.CodeAnalysis.Diagnostics;

            [DiagnosticAnalyzer(LanguageNames.CSharp)]
            public sealed class Neighbour : DiagnosticAnalyzer
            {
                private static readonly DiagnosticDescriptor s_rule = new("NB0001", "A neighbour", "{0}", "Neighbour", DiagnosticSeverity.Warning, true);

                public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(s_rule);

                public override void Initialize(AnalysisContext context)
                {
                    context.EnableConcurrentExecution();
                    context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
                    context.RegisterCompilationAction(static c => c.ReportDiagnostic(Diagnostic.Create(s_rule, Location.None, Say())));
                }

                private static string Say()
                {
                    bool works = {{use}};
                    System.Reflection.AssemblyName name = typeof({{(library == "Markdig" ? "Markdig.Markdown" : "YamlDotNet.Core.Parser")}}).Assembly.GetName();
                    return works + " " + name.Name + ", Version=" + name.Version;
                }
            }
            """);
        analyzer.PackAsNeighbour().Succeeded();
    }
}
