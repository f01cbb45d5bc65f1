using ContentLib.Generator.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ContentLib.Generator.Yaml;

/// <summary>
/// Where the token of an event stands. The parser's marks include anchors and tags, reach to the next token for what
/// is empty, and are missing for a mapping that has no braces inside brackets.
/// </summary>
/// <param name="offset">What the parser's offsets lack.</param>
internal sealed class TokenPlaces(PlaceMap map, int offset)
{
    private static readonly char[] s_lineBreaks = ['\n', '\r'];

    public PlaceMap Map { get; } = map;

    /// <summary>The end of the last token.</summary>
    public int Position { get; private set; }

    private string Text => Map.Text;

    public int StartOf(ParsingEvent parsed) => Offset(parsed.Start);

    public int EndOf(ParsingEvent parsed) => Offset(parsed.End);

    public TextPlace Of(AnchorAlias alias) => Token(Offset(alias.Start), Offset(alias.End));

    public TextPlace Of(Scalar scalar)
    {
        int start = Offset(scalar.Start);
        int end = Offset(scalar.End);
        if (!scalar.Anchor.IsEmpty || !scalar.Tag.IsEmpty)
        {
            start = SkipProperties(start, end, out int propertiesEnd);
            if (scalar.Value.Length == 0 && !(start < end && Text[start] is '"' or '\'' or '|' or '>'))
            {
                return Token(Offset(scalar.Start), propertiesEnd);
            }
        }

        if (start >= end)
        {
            return Empty(start);
        }

        // The mark of a block scalar's end lies on the line after it.
        while (end > start + 1 && IsSpace(Text[end - 1]))
        {
            end--;
        }

        return Token(start, end);
    }

    /// <summary>The bracket, or the first key or dash; empty for a mapping without braces inside brackets.</summary>
    public TextPlace Opening(NodeEvent start, bool isFlow)
    {
        // The mark's end is where the first token begins, but after the dash for a list in a key's own column.
        int at = Offset(start.End);
        if (isFlow)
        {
            return at < Position || at >= Text.Length || Text[at] is not ('[' or '{') ? Map.Of(Position, 0) : Token(at, at + 1);
        }

        if (start is SequenceStart && at > 0 && !(at < Text.Length && Text[at] == '-'))
        {
            at--;
        }

        Position = at;
        return Map.Of(at, 1);
    }

    /// <summary>Takes note of a closing bracket.</summary>
    public void Close(ParsingEvent end)
    {
        int at = Offset(end.Start);
        if (at >= Position && at < Text.Length && Text[at] is ']' or '}')
        {
            Position = at + 1;
        }
    }

    /// <summary>The parser counts on behind the end of the text.</summary>
    private int Offset(in Mark mark) => Math.Min((int)mark.Index + offset, Text.Length);

    private TextPlace Token(int start, int end)
    {
        Position = end;
        return Map.Of(start, end - start);
    }

    /// <summary>What is not written stands behind its indicator, or at the end of the line of the last token.</summary>
    private TextPlace Empty(int at)
    {
        bool isBehindIndicator = at > 0 && Text[at - 1] is ':' or '-' or '?';
        if (!isBehindIndicator && at > Position)
        {
            int lineBreak = Text.IndexOfAny(s_lineBreaks, Position, at - Position);
            at = lineBreak < 0 ? at : lineBreak;
            while (at > Position && Text[at - 1] is ' ' or '\t')
            {
                at--;
            }
        }

        Position = Math.Max(Position, at);
        return Map.Of(at, 0);
    }

    private int SkipProperties(int start, int end, out int propertiesEnd)
    {
        propertiesEnd = start;
        while (start < end)
        {
            if (IsSpace(Text[start]))
            {
                start++;
            }
            else if (Text[start] == '#')
            {
                while (start < end && Text[start] is not ('\n' or '\r'))
                {
                    start++;
                }
            }
            else if (Text[start] is '&' or '!')
            {
                // The parser lets a tag hold brackets and commas, but not an anchor.
                bool isAnchor = Text[start] == '&';
                while (start < end && !IsSpace(Text[start]) && !(isAnchor && Text[start] is (',' or '[' or ']' or '{' or '}')))
                {
                    start++;
                }

                propertiesEnd = start;
            }
            else
            {
                break;
            }
        }

        return start;
    }

    /// <summary>What YAML takes for space, unlike .NET.</summary>
    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r';
}
