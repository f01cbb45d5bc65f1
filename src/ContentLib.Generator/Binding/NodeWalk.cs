using ContentLib.Generator.Model;

namespace ContentLib.Generator.Binding;

/// <summary>Every node of a subtree, each once however often aliases name it; without recursion.</summary>
internal static class NodeWalk
{
    public static IEnumerable<YamlNode> Of(YamlNode root)
    {
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

            PushChildren(node, open);
            yield return node;
        }
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
