using ContentLib.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace ContentLib.Generator.Yaml;

/// <summary>Offsets to places, with lines and columns as the compiler and the editors count them.</summary>
internal sealed class PlaceMap(SourceText source, string text)
{
    public string Text { get; } = text;

    public TextPlace Of(int start, int length)
    {
        start = Math.Max(0, Math.Min(start, Text.Length));
        int end = Math.Max(start, Math.Min(start + length, Text.Length));
        LinePosition from = source.Lines.GetLinePosition(start);
        LinePosition to = source.Lines.GetLinePosition(end);
        return new TextPlace(start, end - start, from.Line, from.Character, to.Line, to.Character);
    }

    /// <summary>A place to show: for one that is empty, the character before it.</summary>
    public TextPlace Visible(TextPlace place) => place.Length > 0 ? place : Of(Math.Max(0, place.Start - 1), 1);

    /// <summary>The line of an offset without its break.</summary>
    public TextSpan LineOf(int offset) =>
        source.Lines.GetLineFromPosition(Math.Max(0, Math.Min(offset, Text.Length))).Span;
}
