using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;

namespace ContentLib.Generator.Yaml;

/// <summary>
/// YAML text to a <see cref="YamlFile"/>. Nothing in a text makes it throw, hang or overflow: what it cannot read
/// becomes a problem at its place, and what was complete before is kept.
/// </summary>
internal static class YamlParser
{
    public static YamlFile Parse(string path, SourceText text, CancellationToken cancellationToken)
    {
        var problems = new List<Problem>();
        if (text.Length > YamlLimits.FileLength)
        {
            return TooLong(path, text);
        }

        // Roslyn takes the byte order mark off what it decodes; a text made from a string may still have it.
        var places = new PlaceMap(text, text.ToString());
        int first = places.Text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0;
        CharacterScan characters = CharacterScan.Run(path, places, text.Encoding, problems);
        var builder = new TreeBuilder(path, new TokenPlaces(places, first), characters, problems);
        var scanner = new Scanner(new YamlTextReader(places.Text, first, characters, cancellationToken));
        int end = places.Text.Length;
        IEnumerable<LostId> lost = [];
        if (!Build(builder, scanner, cancellationToken, out Exception? failure))
        {
            int position = (int)scanner.CurrentPosition.Index + first;
            if (failure is not null && !characters.Forbids(position))
            {
                problems.Add(ParseFailure.Describe(path, places, failure, position, first));
            }

            end = builder.BreakOff();
            lost = LostIdFinder.Find(places.Text, end);
        }

        characters.ReportOutsideQuotes(builder.QuotedTexts, end, problems);
        return new YamlFile(
            path,
            builder.Documents,
            builder.Places,
            problems.ToEquatableArray(),
            builder.LostIds.Concat(lost).Distinct().ToEquatableArray());
    }

    /// <returns>False where the file breaks off, by a failure of the parser, at a limit or at a forbidden character.</returns>
    private static bool Build(TreeBuilder builder, Scanner scanner, CancellationToken cancellationToken, out Exception? failure)
    {
        var parser = new Parser(scanner);
        while (MoveNext(parser, out failure))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!builder.Add(parser.Current!))
            {
                return false;
            }
        }

        return failure is null;
    }

    private static bool MoveNext(Parser parser, out Exception? failure)
    {
        failure = null;
        try
        {
            return parser.MoveNext();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Malformed text makes the parser throw what .NET throws, too, not only YamlException.
            failure = exception;
            return false;
        }
    }

    private static YamlFile TooLong(string path, SourceText text)
    {
        string whole = text.ToString();
        var places = new PlaceMap(text, whole);
        TextSpan line = places.LineOf(0);
        Problem problem = Rules.LimitExceeded(
            ProblemPlace.OfText(path, places.Of(line.Start, Math.Max(1, line.Length))),
            "The file has more than 4 million characters; split it into several files");
        return new YamlFile(
            path,
            [],
            EquatableArray<TextPlace>.Empty,
            new EquatableArray<Problem>([problem]),
            LostIdFinder.Find(whole, 0).Distinct().ToEquatableArray());
    }
}
