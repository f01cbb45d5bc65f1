using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;
using ContentLib.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace ContentLib.Generator.Tests.Yaml;

/// <summary>A parsed text with what the tests ask of it.</summary>
internal sealed class YamlText
{
    public YamlText(string text)
        : this(SourceText.From(text))
    {
    }

    public YamlText(SourceText source)
    {
        Source = source;
        File = YamlParser.Parse("file.yaml", source, CancellationToken.None);
    }

    public SourceText Source { get; }

    public YamlFile File { get; }

    public YamlNode Root => Assert.Single(File.Documents);

    /// <summary>Every problem as <c>id 'text under its place'</c>.</summary>
    public IEnumerable<string> Problems => File.Problems.Select(p => $"{p.RuleId} '{Under(PlaceOf(p))}'");

    public string Message(Problem problem) => string.Format(
        Rules.Descriptor(problem.RuleId).MessageFormat.ToString(),
        [.. problem.Arguments.Select(a => a.Text ?? Under(PlaceOf(a.Place!)))]);

    public string Under(YamlNode node) => Under(File.Places[node.Index]);

    public string Under(TextPlace place) => Source.ToString(new TextSpan(place.Start, place.Length));

    public TextPlace PlaceOf(Problem problem) => PlaceOf(problem.Place);

    public string Under(ProblemPlace place) => Under(PlaceOf(place));

    private TextPlace PlaceOf(ProblemPlace place) => place.Text ?? File.Places[place.Node];

    public IEnumerable<string> LostIds => File.LostIds.Select(lost => lost.Id);
}
