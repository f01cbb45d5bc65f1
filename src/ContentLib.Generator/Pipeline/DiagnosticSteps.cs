using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;
using ContentLib.Generator.Yaml;
using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Pipeline;

/// <summary>A diagnostic with its final position, still without Roslyn objects.</summary>
internal sealed record PlacedProblem(string RuleId, SourcePlace? Place, EquatableArray<string> Arguments)
{
    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(Rules.Descriptor(RuleId), Place?.ToLocation() ?? Location.None, [.. Arguments]);
}

/// <summary>Gives problems their positions; the only step that sees the text of messages and the places of nodes together.</summary>
internal static class DiagnosticSteps
{
    public static EquatableArray<PlacedProblem> Place(IEnumerable<Problem> problems, IReadOnlyList<ParsedFile> files)
    {
        Dictionary<string, ParsedFile>? byPath = null;
        List<PlacedProblem> placed = [];
        HashSet<Problem> seen = [];
        ScalarPlaces scalars = new();
        foreach (Problem problem in problems)
        {
            if (seen.Add(problem))
            {
                byPath ??= ByPath(files);
                placed.Add(Place(problem, byPath, scalars));
            }
        }

        return placed
            .OrderBy(problem => problem.Place?.Path, StringComparer.Ordinal)
            .ThenBy(problem => problem.Place?.Text.Start ?? 0)
            .ThenBy(problem => problem.RuleId, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private static Dictionary<string, ParsedFile> ByPath(IReadOnlyList<ParsedFile> files)
    {
        Dictionary<string, ParsedFile> byPath = new(StringComparer.Ordinal);
        foreach (ParsedFile file in files)
        {
            byPath[file.Yaml.Path] = file;
        }

        return byPath;
    }

    private static PlacedProblem Place(Problem problem, Dictionary<string, ParsedFile> files, ScalarPlaces scalars)
    {
        SourcePlace? place = Find(problem.Place, files, scalars);
        string[] arguments = new string[problem.Arguments.Count];
        for (int i = 0; i < arguments.Length; i++)
        {
            ProblemArgument argument = problem.Arguments[i];
            arguments[i] = argument.Text ?? Describe(Find(argument.Place!, files, scalars), place?.Path);
        }

        return new PlacedProblem(problem.RuleId, place, new EquatableArray<string>(arguments));
    }

    private static SourcePlace? Find(ProblemPlace place, Dictionary<string, ParsedFile> files, ScalarPlaces scalars)
    {
        if (place.Path is not { } path)
        {
            return null;
        }

        if (place.Text is { } text)
        {
            return new SourcePlace(path, text);
        }

        if (!files.TryGetValue(path, out ParsedFile? file) || place.Node < 0 || place.Node >= file.Yaml.Places.Count)
        {
            return new SourcePlace(path, default);
        }

        TextPlace node = file.Yaml.Places[place.Node];
        return place.Offset >= 0 && file.File.Text.GetText() is { } source
            ? new SourcePlace(path, scalars.Locate(source, node, place.Offset, place.Length))
            : new SourcePlace(path, node);
    }

    /// <summary>As <c>file(line,column)</c>, with the folders that it does not share with the file of the diagnostic.</summary>
    private static string Describe(SourcePlace? place, string? from)
    {
        if (place is null)
        {
            return "another place";
        }

        string path = place.Path.Replace('\\', '/');
        string origin = (from ?? path).Replace('\\', '/');
        int shared = 0;
        for (int i = 0; i < path.Length && i < origin.Length && path[i] == origin[i]; i++)
        {
            shared = path[i] == '/' ? i + 1 : shared;
        }

        shared = path == origin ? path.LastIndexOf('/') + 1 : shared;
        return FormattableString.Invariant($"{path.Substring(shared)}({place.Text.Line + 1},{place.Text.Column + 1})");
    }
}
