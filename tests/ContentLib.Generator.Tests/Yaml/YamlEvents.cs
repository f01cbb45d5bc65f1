using System.Text.RegularExpressions;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Tests.Yaml;

/// <summary>
/// Values as lines, to compare nodes with the suite's events: <c>+MAP</c>, <c>+SEQ</c>, <c>:plain</c> and <c>"other</c>
/// scalars. Anchors, aliases and tags are gone from both sides; empty documents hold nothing.
/// </summary>
internal static partial class YamlEvents
{
    private const string EmptyScalar = ":";

    public static string[] Of(IEnumerable<YamlNode> documents) => [.. documents.SelectMany(Lines)];

    public static string[] OfSuite(string events)
    {
        var lines = new List<string>();
        var openAnchors = new Stack<(string Name, int Start)>();
        var anchors = new Dictionary<string, string[]>();
        int documentStart = 0;
        foreach (string line in events.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.TrimStart()))
        {
            Match match = Event().Match(line);
            string anchor = match.Groups["anchor"].Value;
            switch (match.Groups["kind"].Value)
            {
                case "+DOC":
                    documentStart = lines.Count;
                    break;
                case "-DOC" when lines.Count == documentStart + 1 && lines[^1] == EmptyScalar && anchors.Count == 0:
                    lines.RemoveAt(documentStart);
                    break;
                case "+MAP" or "+SEQ":
                    openAnchors.Push((anchor, lines.Count));
                    lines.Add(match.Groups["kind"].Value);
                    break;
                case "-MAP" or "-SEQ":
                    lines.Add(match.Groups["kind"].Value);
                    (string name, int start) = openAnchors.Pop();
                    anchors[name] = [.. lines.Skip(start)];
                    break;
                case "=VAL":
                    string value = match.Groups["value"].Value;
                    bool isText = match.Groups["tag"].Value is "!" or "tag:yaml.org,2002:str";
                    lines.Add((value[0] == ':' && !isText ? ":" : "\"") + value[1..]);
                    anchors[anchor] = [lines[^1]];
                    break;
                case "=ALI":
                    lines.AddRange(anchors[match.Groups["alias"].Value]);
                    break;
            }

            if (match.Groups["kind"].Value == "+DOC")
            {
                anchors.Clear();
            }

            anchors.Remove("");
        }

        return [.. lines];
    }

    private static IEnumerable<string> Lines(YamlNode node) => node switch
    {
        YamlSequence sequence => ["+SEQ", .. sequence.Items.SelectMany(Lines), "-SEQ"],
        YamlMapping mapping => ["+MAP", .. mapping.Pairs.SelectMany(p => Lines(p.Key).Concat(Lines(p.Value))), "-MAP"],
        YamlScalar scalar => [(scalar.IsPlain ? ":" : "\"") + Escaped(scalar.Value)],
        _ => throw new InvalidOperationException(),
    };

    private static string Escaped(string value) =>
        value.Replace("\\", "\\\\").Replace("\n", "\\n").Replace("\t", "\\t").Replace("\r", "\\r").Replace("\b", "\\b");

    [GeneratedRegex("""^(?<kind>[-+=]\w+)(?: (?:\{\}|\[\]|---|\.\.\.))?(?: &(?<anchor>\S+))?(?: <(?<tag>[^>]*)>)?(?: \*(?<alias>\S+))?(?: (?<value>[:"'|>].*))?$""")]
    private static partial Regex Event();
}
