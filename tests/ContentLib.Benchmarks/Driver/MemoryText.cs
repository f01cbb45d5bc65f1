using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentLib.Benchmarks.Driver;

/// <summary>A content file that lies in memory; like the compiler's own, it is decoded when it is first asked for.</summary>
internal sealed class MemoryText(string path, string text) : AdditionalText
{
    private SourceText? _text;

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text ??= SourceText.From(text, Encoding.UTF8);
}
