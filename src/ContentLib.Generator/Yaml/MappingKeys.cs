using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Yaml;

/// <summary>The keys of one mapping: none twice, and no merge key, which YAML 1.2 no longer has.</summary>
internal sealed class MappingKeys(string path, PlaceMap places, List<Problem> problems)
{
    private readonly Dictionary<string, ProblemPlace> _scalarKeys = new(StringComparer.Ordinal);

    public bool Accept(CompleteNode key)
    {
        if (key.Node is not YamlScalar scalar)
        {
            return true;
        }

        ProblemPlace place = key.IsAlias || key.Place.Length == 0
            ? ProblemPlace.OfText(path, places.Visible(key.Place))
            : ProblemPlace.OfNode(path, scalar.Index);
        if (scalar is { IsPlain: true, Value: "<<" })
        {
            problems.Add(Rules.MergeKey(place));
            return false;
        }

        if (_scalarKeys.TryGetValue(scalar.Value, out ProblemPlace? first))
        {
            problems.Add(Rules.DuplicateKey(place, scalar.Value, first));
            return false;
        }

        _scalarKeys.Add(scalar.Value, place);
        return true;
    }
}
