using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>A project of a user: C#, content files and settings.</summary>
internal sealed record Project
{
    public const string SourcePath = "Types.cs";

    /// <summary>On the first line of <see cref="Source"/>, so that the source of a test begins on the second.</summary>
    private const string Header = "using System; using System.ComponentModel.DataAnnotations; using ContentLib; namespace Hospital;";

    private static readonly ImmutableArray<MetadataReference> s_references =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(ContentTypeAttribute).Assembly.Location)];

    /// <summary>What the SDK switches off in every project.</summary>
    private static readonly ImmutableDictionary<string, ReportDiagnostic> s_sdkNoWarn =
        ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("CS1701", ReportDiagnostic.Suppress).Add("CS1702", ReportDiagnostic.Suppress);

    public required string Source { get; init; }

    public ImmutableArray<ContentText> Files { get; init; } = [];

    public LanguageVersion Language { get; init; } = LanguageVersion.CSharp14;

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    public string AssemblyName { get; init; } = "Hospital";

    /// <summary>What it references beside .NET and ContentLib.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = [];

    /// <summary>The MSBuild properties that the generator sees.</summary>
    public Dictionary<string, string> Properties { get; init; } = new() { ["RootNamespace"] = "Hospital", ["ContentLibVersion"] = "1.2.3" };

    public CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose);

    public ProjectOptions Options => new(Properties, Files);

    public static Project Of(string source, params ContentText[] files) => new() { Source = Header + "\n" + source, Files = [.. files] };

    /// <summary>Every time a new compilation of new trees.</summary>
    public CSharpCompilation Compile() => CSharpCompilation.Create(
        AssemblyName,
        [CSharpSyntaxTree.ParseText(Source, ParseOptions, SourcePath, System.Text.Encoding.UTF8)],
        s_references.AddRange(References),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: s_sdkNoWarn, nullableContextOptions: Nullable));

    public CSharpGeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new ContentGenerator().AsSourceGenerator()],
        Files,
        ParseOptions,
        Options,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public Project With(string property, string value) => this with { Properties = new(Properties) { [property] = value } };

    public Project WithFiles(params ContentText[] files) => this with { Files = [.. files] };

    public Project Replace(ContentText file) => this with { Files = [.. Files.Select(f => f.Path == file.Path ? file : f)] };

    public GeneratorRun Run() => GeneratorRun.Of(this);
}
