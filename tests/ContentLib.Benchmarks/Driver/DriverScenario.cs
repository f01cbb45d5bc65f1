using System.Collections.Immutable;
using ContentLib.Benchmarks.Corpus;
using ContentLib.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentLib.Benchmarks.Driver;

/// <summary>
/// A project with content in memory, its generator, and the edits that a person makes to it. The benchmark takes the
/// time of them, a test asks which steps ran.
/// </summary>
internal sealed class DriverScenario
{
    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.Latest);
    private readonly bool _trackSteps;
    private readonly List<MemoryText> _texts;
    private Compilation _compilation;
    private int _edits;

    /// <param name="files">How many files of one entry each.</param>
    /// <param name="namedEntries">Whether the catalog names its entries.</param>
    /// <param name="trackSteps">Whether <see cref="Steps"/> will be asked for; recording takes time and memory.</param>
    public DriverScenario(int files, bool namedEntries = false, bool trackSteps = false)
        : this(CorpusGenerator.Entries(files), CorpusTypes.Source(namedEntries), trackSteps)
    {
    }

    /// <param name="entries">The entries, of one file each.</param>
    /// <param name="types">Their types in C#.</param>
    /// <param name="trackSteps">Whether <see cref="Steps"/> will be asked for; recording takes time and memory.</param>
    public DriverScenario(IEnumerable<CorpusEntry> entries, string types, bool trackSteps = false)
    {
        _trackSteps = trackSteps;
        _texts = [.. entries.Select(entry => new MemoryText(Path(entry.Id), CorpusYaml.Write(entry)))];
        _compilation = CSharpCompilation.Create(
            "Bench",
            [Parse("Types.cs", types), Program(0)],
            [.. Basic.Reference.Assemblies.Net100.References.All, MetadataReference.CreateFromFile(typeof(ContentList).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Driver = NewDriver();
    }

    private DriverScenario(DriverScenario other)
    {
        _trackSteps = other._trackSteps;
        _texts = [.. other._texts];
        _compilation = other._compilation;
        _edits = other._edits;
        Driver = other.Driver;
    }

    public GeneratorDriver Driver { get; private set; }

    public GeneratorRunResult Result => Driver.GetRunResult().Results[0];

    /// <summary>Every step of the last run by its name; only with trackSteps.</summary>
    public ImmutableDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> Steps => Result.TrackedSteps;

    /// <summary>Another one in the same state, which knows the earlier runs and goes its own way from here.</summary>
    public DriverScenario Copy() => new(this);

    /// <summary>Forgets all earlier runs, as a fresh compiler knows none.</summary>
    public void Restart() => Driver = NewDriver();

    public void Run() => Driver = Driver.RunGenerators(_compilation);

    /// <summary>A content that does not compile would be quick to compile.</summary>
    public void ThrowIfBroken()
    {
        if (Result.Diagnostics.FirstOrDefault() is { } diagnostic)
        {
            throw new InvalidOperationException($"{Result.Diagnostics.Length} diagnostics, the first: {diagnostic}");
        }
    }

    /// <summary>Adds a file of one entry that refers to nobody.</summary>
    public void AddFile(string id, string yaml)
    {
        MemoryText text = new(Path(id), yaml);
        _texts.Add(text);
        Driver = Driver.AddAdditionalTexts([text]);
    }

    /// <summary>A keystroke in C# that has nothing to do with content.</summary>
    public void EditCSharp()
    {
        SyntaxTree old = _compilation.SyntaxTrees.Single(tree => tree.FilePath == "Program.cs");
        _compilation = _compilation.ReplaceSyntaxTree(old, Program(++_edits));
    }

    /// <summary>A word more in the body of one entry.</summary>
    public void EditSentence(int file) => Replace(file, text => text.Replace("summary: ", $"summary: Edit {++_edits} ", StringComparison.Ordinal));

    /// <summary>A comment on top: every node moves down a line, and nothing changes its meaning.</summary>
    public void MoveDown(int file) => Replace(file, text => $"# Edit {++_edits}\n{text}");

    private void Replace(int file, Func<string, string> edit)
    {
        MemoryText old = _texts[file];
        MemoryText edited = new(old.Path, edit(old.GetText().ToString()));
        _texts[file] = edited;
        Driver = Driver.ReplaceAdditionalText(old, edited);
    }

    private GeneratorDriver NewDriver() => CSharpGeneratorDriver.Create(
        [new ContentGenerator().AsSourceGenerator()],
        _texts,
        s_parseOptions,
        new ContentOptions(),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, _trackSteps));

    private static string Path(string id) => $"{ContentOptions.Folder}{id}.yaml";

    private static SyntaxTree Program(int edits) =>
        Parse("Program.cs", $"static class Program {{ static int Edits() => {edits}; }}");

    private static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(text, s_parseOptions, path);
}
