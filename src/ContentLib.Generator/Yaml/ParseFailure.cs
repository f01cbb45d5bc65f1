using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;

namespace ContentLib.Generator.Yaml;

/// <summary>An exception of the parser as a problem: where exactly, and in words that tell what to do.</summary>
internal static class ParseFailure
{
    /// <summary>What the parser says, and what is said instead.</summary>
    private static readonly (string Theirs, string Ours)[] s_messages =
    [
        ("unexpected end of stream", "this quoted text has no closing quote"),
        ("unexpected document indicator", "this quoted text has no closing quote before the next document begins"),
        ("wrong indentation", "the lines of this quoted text must be indented further than its key"),
        ("unknown escape character", "no such escape exists in double quotes; write '\\\\' for a backslash, or use single quotes"),
        ("hexadecimal number", "the escape lacks hexadecimal digits"),
        ("invalid mapping", "a ':' with a space after it begins a value, which is not possible here; check the indentation, or quote the text"),
        ("mapping values are not allowed", "a ':' with a space after it begins a value, which is not possible here; check the indentation, or quote the text"),
        ("sequence entries are not allowed", "a list item cannot begin here; begin the list on a line of its own"),
        ("cannot start any token", "no value can begin with this character; quote the text"),
        ("did not find expected key", "a key was expected here; check the indentation and the ':' after the key"),
        ("could not find expected ':'", "a ':' was expected after this key"),
        ("did not find expected '-' indicator", "a list item beginning with '- ' was expected here; check the indentation"),
        ("expected ',' or ']'", "',' or ']' was expected here"),
        ("expected ',' or '}'", "',' or '}' was expected here"),
        ("expected node content", "a value was expected here"),
        ("expected <document end>", "the document was expected to end here; check the indentation"),
        ("expected <document start>", "a document was expected to begin with '---' here; check the indentation"),
        ("spaces in", "the first lines of this text are indented further than the text itself"),
        ("document end marker before version directive", "a directive needs the end of the document, '...', before it"),
        ("preceding <document end>", "a directive needs the end of the document, '...', before it"),
        ("undefined tag handle", "this tag's prefix is not declared"),
        ("incompatible yaml document", "this version of YAML is not supported; use 1.2 or no directive"),
        ("more than one anchor", "a value can have one anchor only"),
        ("invalid comment", "a comment needs a space before its '#'"),
        ("found a comment without", "a comment needs a space before its '#'"),
        ("expected comment or line break", "nothing but a comment may follow on this line"),
        ("indicator equal to 0", "the indentation that is written after '|' or '>' must be 1 to 9"),
        ("did not find expected token", "an alias cannot have an anchor or a tag of its own"),
        ("scanning an anchor or alias", "an anchor or alias needs a name, without brackets, braces and commas"),
        ("anchor before sequence entry", "an anchor cannot stand before a list item on its line"),
        ("expected whitespace, comma or line break", "a tag needs a space after it"),
        ("invalid key indicator", "a '-' alone is not possible in brackets; quote it"),
    ];

    /// <param name="position">How far the parser had come.</param>
    /// <param name="offset">What the parser's offsets lack.</param>
    public static Problem Describe(string path, PlaceMap places, Exception exception, int position, int offset)
    {
        int start = position;
        int length = 0;
        if (exception is YamlException yaml && !(yaml.Start.Index == 0 && yaml.End.Index == 0))
        {
            start = (int)yaml.Start.Index + offset;
            length = (int)(yaml.End.Index - yaml.Start.Index);
        }

        if (TabFinder.InIndentation(places, start, position) is >= 0 and int tab)
        {
            return Report(path, places.Of(tab, 1), TabFinder.Message);
        }

        if (MayBeEscape(exception) && EscapeNear(places.Text, position) is { Length: > 0 } escape)
        {
            return Report(path, places.Of(escape.Start, escape.Length), EscapeMessage(places.Text, escape.Start));
        }

        return Report(path, Widen(places, start, length), Words(exception));
    }

    private static Problem Report(string path, TextPlace place, string reason) =>
        Rules.MalformedYaml(ProblemPlace.OfText(path, place), reason);

    private static string Words(Exception exception)
    {
        string theirs = exception is YamlException ? exception.Message : "";
        foreach ((string part, string ours) in s_messages)
        {
            if (theirs.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return ours;
            }
        }

        return theirs.Length == 0
            ? "this cannot be read; a bracket or quote before it may not be closed, or the indentation is off"
            : char.ToLowerInvariant(theirs[0]) + theirs.Substring(1).TrimEnd('.');
    }

    /// <summary>Within one line, and at least one visible character where the text has any.</summary>
    private static TextPlace Widen(PlaceMap places, int start, int length)
    {
        string text = places.Text;
        int end = Math.Min(start + length, text.Length);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (start < end && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (start >= end)
        {
            while (start > 0 && (start >= text.Length || char.IsWhiteSpace(text[start])))
            {
                start--;
            }

            end = start + 1;
            while (IsWord(text, start) && IsWord(text, end))
            {
                end++;
            }
        }

        TextSpan line = places.LineOf(start);
        return places.Of(start, Math.Max(1, Math.Min(end, line.End) - start));
    }

    private static bool IsWord(string text, int offset) =>
        offset < text.Length && (char.IsLetterOrDigit(text[offset]) || text[offset] is '-' or '_');

    /// <summary>Escapes that make half a character throw what .NET throws for them, not a YamlException.</summary>
    private static bool MayBeEscape(Exception exception) =>
        exception is not YamlException || exception.Message.Contains("quoted scalar");

    /// <summary>The malformed escape before the position where the parser gave up, or an empty span.</summary>
    private static TextSpan EscapeNear(string text, int position)
    {
        const int longestPair = 20;
        for (int i = Math.Min(position, text.Length - 1); i >= 0 && i >= position - longestPair; i--)
        {
            if (text[i] is '\n' or '\r')
            {
                break;
            }

            if (text[i] == '\\' && MalformedLength(text, i) is > 0 and int length)
            {
                return new TextSpan(i, length);
            }
        }

        return default;
    }

    private static int MalformedLength(string text, int backslash)
    {
        Escape escape = Escape.Read(text, backslash);
        int next = backslash + escape.Length;
        bool pairFollows = next < text.Length && text[next] == '\\' && Escape.Read(text, next).IsLowSurrogate;
        bool isMalformed = escape.Code is < 0 or > 0x10FFFF || (escape.IsHighSurrogate ? !pairFollows : escape.IsLowSurrogate);
        return isMalformed ? escape.Length : 0;
    }

    private static string EscapeMessage(string text, int backslash)
    {
        Escape escape = Escape.Read(text, backslash);
        if (escape.IsHighSurrogate || escape.IsLowSurrogate)
        {
            return "this escape is half a character (a lone surrogate)";
        }

        return escape.Code < 0
            ? "no such escape exists in double quotes; write '\\\\' for a backslash, or use single quotes"
            : "no character has this number";
    }
}
