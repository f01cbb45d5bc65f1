using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace ContentLib.Generator.Rendering;

/// <summary>A citation: <c>[^id]</c>.</summary>
internal sealed class CitationInline(string id) : LeafInline
{
    public string Id { get; } = id;
}

/// <summary>Reads <c>[^id]</c> before the parser of links sees the bracket.</summary>
internal sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '^')
        {
            return false;
        }

        int length = 2;
        while (slice.PeekChar(length) is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.')
        {
            length++;
        }

        if (length == 2 || slice.PeekChar(length) != ']')
        {
            return false;
        }

        string id = slice.Text.Substring(slice.Start + 2, length - 2);
        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new CitationInline(id)
        {
            Span = new Markdig.Syntax.SourceSpan(start, start + length),
            Line = line,
            Column = column,
        };
        slice.Start += length + 1;
        return true;
    }
}
