using ContentLib.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace ContentLib.Generator.Yaml;

/// <summary>
/// Where in a file a piece of a scalar's value stands: a link in the middle of a folded text, say. Reads the token
/// again as YAML does, which is worth its while only for a text that has a problem.
/// </summary>
internal sealed class ScalarPlaces
{
    // A text with thousands of problems has them one after the other.
    private (SourceText? Text, TextPlace? Token, List<int> Map) _last = (null, null, []);

    /// <summary>The place of so many characters of the value; the whole token where they cannot be found in it.</summary>
    public TextPlace Locate(SourceText text, TextPlace token, int offset, int length)
    {
        if (_last.Text != text || _last.Token != token)
        {
            _last = (text, token, Map(text.ToString(new TextSpan(token.Start, token.Length))));
        }

        List<int> map = _last.Map;
        if (offset < 0 || length < 1 || offset + length > map.Count)
        {
            return token;
        }

        int start = token.Start + map[offset];
        int end = token.Start + map[offset + length - 1] + 1;
        LinePositionSpan lines = text.Lines.GetLinePositionSpan(TextSpan.FromBounds(start, end));
        return new TextPlace(start, end - start, lines.Start.Line, lines.Start.Character, lines.End.Line, lines.End.Character);
    }

    /// <summary>For each character of the value where it stands in the token.</summary>
    internal static List<int> Map(string token) => token.Length == 0 ? [] : token[0] switch
    {
        '|' => new BlockScalarMap(token).Literal(),
        '>' => new BlockScalarMap(token).Folded(),
        '"' => new FlowScalarMap(token, 1, token.Length - 1).DoubleQuoted(),
        '\'' => new FlowScalarMap(token, 1, token.Length - 1).SingleQuoted(),
        _ => new FlowScalarMap(token, 0, token.Length).Plain(),
    };
}
