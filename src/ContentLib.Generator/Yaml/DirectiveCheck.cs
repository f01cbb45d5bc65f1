using System.Text.RegularExpressions;
using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;
using YamlDotNet.Core.Events;

namespace ContentLib.Generator.Yaml;

/// <summary>The %YAML line before a document: the parser accepts a comment glued to the version.</summary>
internal static class DirectiveCheck
{
    private static readonly Regex s_glued = new(@"^%YAML[ \t]+[0-9.]+(#[^\r\n]*)", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    public static void Run(string path, TokenPlaces tokens, DocumentStart start, List<Problem> problems)
    {
        if (start.Version is null)
        {
            return;
        }

        int from = tokens.StartOf(start);
        Match match = s_glued.Match(tokens.Map.Text.Substring(from, tokens.EndOf(start) - from));
        if (match.Success)
        {
            TextPlace place = tokens.Map.Of(from + match.Groups[1].Index, match.Groups[1].Length);
            problems.Add(Rules.MalformedYaml(ProblemPlace.OfText(path, place), "a comment needs a space before its '#'"));
        }
    }
}
