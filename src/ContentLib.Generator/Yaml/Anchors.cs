using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Yaml;

/// <summary>The anchors of one document, and what all aliases of the file cost together.</summary>
internal sealed class Anchors(string path, List<Problem> problems)
{
    private readonly Dictionary<string, CompleteNode?> _nodes = new(StringComparer.Ordinal);
    private long _aliasedNodes;

    /// <summary>Anchors do not outlive their document.</summary>
    public void BeginDocument() => _nodes.Clear();

    /// <summary>From here to its end the node's alias would contain itself.</summary>
    public void Open(string? anchor)
    {
        if (anchor is not null)
        {
            _nodes[anchor] = null;
        }
    }

    public void Define(string? anchor, CompleteNode node)
    {
        if (anchor is not null)
        {
            _nodes[anchor] = node;
        }
    }

    /// <summary>The node that an alias stands for; null, and a problem, where there is none.</summary>
    public CompleteNode? Resolve(string name, TextPlace place)
    {
        if (!_nodes.TryGetValue(name, out CompleteNode? node))
        {
            Malformed(place, "no anchor '&" + name + "' stands before this alias in the document");
            return null;
        }

        if (node is not { } target)
        {
            Malformed(place, "the alias '*" + name + "' stands inside the value that it repeats");
            return null;
        }

        return target with { Place = place, IsAlias = true };
    }

    /// <summary>Whether the budget of the file allows one more use of the node; a problem where not.</summary>
    public bool Afford(CompleteNode target, int depth)
    {
        _aliasedNodes += target.Size;
        string? message = null;
        if (_aliasedNodes > YamlLimits.AliasedNodes)
        {
            message = "The aliases of this file stand for more than 10000 values; write fewer of them, or split the file";
        }
        else if (depth + target.Height > YamlLimits.Nesting)
        {
            message = "With this alias, lists and mappings stand more than 64 deep inside each other";
        }

        if (message is not null)
        {
            problems.Add(Rules.LimitExceeded(ProblemPlace.OfText(path, target.Place), message));
        }

        return message is null;
    }

    private void Malformed(TextPlace place, string reason) =>
        problems.Add(Rules.MalformedYaml(ProblemPlace.OfText(path, place), reason));
}
