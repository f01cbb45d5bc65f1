using System.Collections.Immutable;
using ContentLib.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>
/// The whole generator, run on a project through the compiler's driver. Always twice and once more: on an equal
/// compilation nothing may run again, and on equal files nothing past their parsing.
/// </summary>
internal sealed class GeneratorRun
{
    private readonly Lazy<ImmutableArray<Diagnostic>> _compilerDiagnostics;
    private readonly Lazy<RunnableContent> _runnable;

    private GeneratorRun(Project project, GeneratorDriverRunResult result, Compilation output)
    {
        Project = project;
        Result = Assert.Single(result.Results);
        Output = output;
        _compilerDiagnostics = new(CompilerProblems);
        _runnable = new(() => new RunnableContent((CSharpCompilation)output, project.ParseOptions));
        Assert.Null(Result.Exception);
        Assert.All(Diagnostics, CheckPlace);
    }

    public Project Project { get; }

    public GeneratorRunResult Result { get; }

    /// <summary>The project with the generated files.</summary>
    public Compilation Output { get; }

    /// <summary>What the generator reports.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    public IEnumerable<string> Messages => Diagnostics.Select(Written);

    public ImmutableArray<GeneratedSourceResult> Sources => Result.GeneratedSources;

    public static GeneratorRun Of(string source, params ContentText[] files) => Of(Project.Of(source, files));

    public static GeneratorRun Of(Project project)
    {
        CSharpCompilation compilation = project.Compile();
        GeneratorDriver first = project.Driver().RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);
        GeneratorDriver second = first.RunGenerators(compilation.Clone());
        Steps.Of(second).AreCached();
        GeneratorDriver third = second.ReplaceAdditionalTexts([.. project.Files.Select(file => file.Clone())]).RunGenerators(compilation.Clone());
        Steps.Of(third).AreCached(except: [StepNames.Files, StepNames.Yaml]);
        return new GeneratorRun(project, first.GetRunResult(), output);
    }

    /// <summary>Nothing is reported, and what the compiler says of the output is nothing either.</summary>
    public GeneratorRun IsSound()
    {
        Assert.Empty(Messages);
        return Compiles();
    }

    /// <summary>The compiler has neither errors nor warnings for the output.</summary>
    public GeneratorRun Compiles()
    {
        Assert.True(_compilerDiagnostics.Value.IsEmpty, string.Join("\n", _compilerDiagnostics.Value));
        return this;
    }

    /// <summary>
    /// These diagnostics and no others: rule, <c>path(line,column)</c>, the text under the squiggle, message. The
    /// compiler adds none of its own: what is generated beside an error compiles.
    /// </summary>
    public GeneratorRun Reports(params (string Rule, string Place, string Squiggle, string Message)[] expected)
    {
        (string, string, string, string)[] actual = [.. Diagnostics.Select(d => (d.Id, PlaceOf(d), Squiggle(d), d.GetMessage()))];
        Assert.True(expected.SequenceEqual(actual), "Reported was:\n" + string.Join("\n", actual));
        return Compiles();
    }

    public GeneratorRun Reports(string rule, string place, string squiggle, string message) => Reports((rule, place, squiggle, message));

    /// <summary>The value of a C# expression in a program that has this content.</summary>
    public object? Value(string expression)
    {
        Compiles();
        return _runnable.Value.Evaluate(expression);
    }

    /// <summary>A generated file by the end of its name, without <c>.g.cs</c>.</summary>
    public string Source(string name) => Sources.Single(s => s.HintName.EndsWith(name + ".g.cs", StringComparison.Ordinal)).SourceText.ToString();

    /// <summary>As a build prints it.</summary>
    public static string Written(Diagnostic diagnostic) =>
        PlaceOf(diagnostic) + ": " + diagnostic.Severity.ToString().ToLowerInvariant() + " " + diagnostic.Id + ": " + diagnostic.GetMessage();

    /// <summary>The very text that the diagnostic underlines.</summary>
    public string Squiggle(Diagnostic diagnostic) =>
        diagnostic.Location == Location.None ? "" : TextOf(diagnostic).ToString(diagnostic.Location.SourceSpan);

    private static string PlaceOf(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        return diagnostic.Location == Location.None
            ? "(nowhere)"
            : $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1})";
    }

    /// <summary>Offsets and lines of a place are said separately, and must say the same.</summary>
    private void CheckPlace(Diagnostic diagnostic)
    {
        if (diagnostic.Location != Location.None)
        {
            SourceText text = TextOf(diagnostic);
            Assert.InRange(diagnostic.Location.SourceSpan.End, 0, text.Length);
            Assert.Equal(text.Lines.GetLinePositionSpan(diagnostic.Location.SourceSpan), diagnostic.Location.GetLineSpan().Span);
        }
    }

    private SourceText TextOf(Diagnostic diagnostic)
    {
        string path = diagnostic.Location.GetLineSpan().Path;
        return path == Project.SourcePath ? SourceText.From(Project.Source) : Project.Files.First(file => file.Path == path).Text;
    }

    private ImmutableArray<Diagnostic> CompilerProblems() =>
        [.. Output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning && !IsMissingComment(d))];

    /// <summary>The types of the tests are not documented; what is generated is.</summary>
    private static bool IsMissingComment(Diagnostic diagnostic) =>
        diagnostic.Id == "CS1591" && diagnostic.Location.SourceTree?.FilePath == Project.SourcePath;
}
