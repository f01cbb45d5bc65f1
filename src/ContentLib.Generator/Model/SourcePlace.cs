using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentLib.Generator.Model;

/// <summary>A place in a text as plain values: offsets in characters, lines and columns from zero.</summary>
internal readonly record struct TextPlace(int Start, int Length, int Line, int Column, int EndLine, int EndColumn)
{
    public Location ToLocation(string path) =>
        Location.Create(
            path,
            new TextSpan(Start, Length),
            new LinePositionSpan(new LinePosition(Line, Column), new LinePosition(EndLine, EndColumn)));
}

/// <summary>A place in a named file: what stands for a Roslyn Location in the pipeline.</summary>
internal sealed record SourcePlace(string Path, TextPlace Text)
{
    public static SourcePlace? From(Location? location)
    {
        if (location?.SourceTree is null)
        {
            return null;
        }

        FileLinePositionSpan span = location.GetLineSpan();
        return new SourcePlace(
            span.Path,
            new TextPlace(
                location.SourceSpan.Start,
                location.SourceSpan.Length,
                span.StartLinePosition.Line,
                span.StartLinePosition.Character,
                span.EndLinePosition.Line,
                span.EndLinePosition.Character));
    }

    public Location ToLocation() => Text.ToLocation(Path);
}
