using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Binding;

/// <summary>The nodes that the YAML room found wrong (a duplicate key, a merge key): an entry that holds one is broken.</summary>
internal sealed class BrokenNodes
{
    private readonly Dictionary<int, Problem>? _errors;

    public BrokenNodes(EquatableArray<Problem> problems)
    {
        foreach (Problem problem in problems)
        {
            int node = problem.Place.Node;
            if (node >= 0 && Rules.IsError(problem))
            {
                _errors ??= [];
                if (!_errors.ContainsKey(node))
                {
                    _errors.Add(node, problem);
                }
            }
        }
    }

    public bool Contains(YamlNode node) => _errors is not null && _errors.ContainsKey(node.Index);

    /// <summary>The error at the foremost node of a subtree; null where there is none.</summary>
    public Problem? FirstIn(YamlNode root)
    {
        if (_errors is null)
        {
            return null;
        }

        int first = int.MaxValue;
        var seen = new HashSet<int>();
        var open = new Stack<YamlNode>();
        open.Push(root);
        while (open.Count > 0)
        {
            YamlNode node = open.Pop();
            if (!seen.Add(node.Index))
            {
                continue;
            }

            if (node.Index < first && _errors.ContainsKey(node.Index))
            {
                first = node.Index;
            }

            PushChildren(node, open);
        }

        return first == int.MaxValue ? null : _errors[first];
    }

    private static void PushChildren(YamlNode node, Stack<YamlNode> open)
    {
        if (node is YamlSequence sequence)
        {
            foreach (YamlNode item in sequence.Items)
            {
                open.Push(item);
            }
        }
        else if (node is YamlMapping mapping)
        {
            foreach (YamlPair pair in mapping.Pairs)
            {
                open.Push(pair.Key);
                open.Push(pair.Value);
            }
        }
    }
}
