using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>Compiled content, loaded to be run. Each expression is a small assembly of its own beside it.</summary>
internal sealed class RunnableContent
{
    private readonly AssemblyLoadContext _context = new("content", isCollectible: true);
    private readonly CSharpCompilation _content;
    private readonly CSharpParseOptions _parseOptions;
    private int _count;

    public RunnableContent(CSharpCompilation content, CSharpParseOptions parseOptions)
    {
        _content = content;
        _parseOptions = parseOptions;
        Load(content);
    }

    public object? Evaluate(string expression)
    {
        string source = "using System; using System.Linq; using ContentLib; using Hospital; public static class Probe { public static object? Value() => " + expression + "; }";
        var probe = CSharpCompilation.Create(
            "Probe" + _count++,
            [CSharpSyntaxTree.ParseText(source, _parseOptions.WithLanguageVersion(LanguageVersion.Latest))],
            [.. _content.References, _content.ToMetadataReference()],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        MethodInfo value = Load(probe).GetType("Probe")!.GetMethod("Value")!;
        return value.CreateDelegate<Func<object?>>()();
    }

    private Assembly Load(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        return _context.LoadFromStream(image);
    }
}
