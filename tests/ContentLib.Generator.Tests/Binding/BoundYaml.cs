using ContentLib.Generator.Binding;
using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;
using ContentLib.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace ContentLib.Generator.Tests.Binding;

/// <summary>YAML bound to entries of the content type Therapy (collection therapies) with the properties of a test.</summary>
internal sealed class BoundYaml
{
    private const string Path = "content/therapies/a.yaml";
    private readonly string _yaml;
    private readonly YamlFile _file;

    private BoundYaml(string yaml, PropertySpec[] properties, TypeSpec[] parts, CancellationToken ct)
    {
        _yaml = yaml;
        _file = YamlParser.Parse(Path, SourceText.From(yaml), ct);
        var table = new PartTable(new EquatableArray<TypeSpec>(parts));
        File = FileBinder.Bind(_file, Specs.Therapy(properties), table, ct);
    }

    public BoundFile File { get; }

    public BoundEntry Entry => Assert.Single(File.Entries);

    /// <summary>The value of the first property of the only entry, which must be sound.</summary>
    public BoundValue? Value
    {
        get
        {
            Assert.Empty(File.Problems);
            Assert.Null(Entry.Error);
            return Entry.Values[0];
        }
    }

    public static BoundYaml Of(string yaml, params PropertySpec[] properties) => new(yaml, properties, [], default);

    public static BoundYaml WithPart(string yaml, TypeSpec part, params PropertySpec[] properties) => new(yaml, properties, [part], default);

    /// <summary>One entry whose only key beside its id is <paramref name="property"/>'s.</summary>
    public static BoundYaml OfValue(string value, PropertySpec property) => Of("id: a\n" + property.Key + ": " + value, property);

    public void Reports(string rule, string squiggle, string message) => Reports((rule, squiggle, message));

    public void Reports(params (string Rule, string Squiggle, string Message)[] expected) =>
        Assert.Equal(expected, File.Problems.Select(p => (p.RuleId, Squiggle(p), ProblemText.Of(p))));

    public string Squiggle(Problem problem)
    {
        Assert.Equal(Path, problem.Place.Path);
        TextPlace place = _file.Places[problem.Place.Node];
        return _yaml.Substring(place.Start, place.Length);
    }

    public IEnumerable<string> YamlRules => _file.Problems.Select(p => p.RuleId);
}
