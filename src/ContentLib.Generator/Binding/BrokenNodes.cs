using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Binding;

/// <summary>
/// The nodes that the YAML room found wrong (a duplicate key, a merge key): an entry that holds one is broken. The
/// tree may no longer hold such a key. It is then counted to the entry in whose run of node numbers it lies, and, for
/// values that come by an alias from another entry, to the node that stands before it.
/// </summary>
internal sealed class BrokenNodes
{
    // Both in order of nodes; empty for nearly every file.
    private readonly List<Problem> _errors = [];
    private readonly List<int> _entries = [];
    private readonly Dictionary<int, Problem> _errorsAfter = [];

    public BrokenNodes(YamlFile file)
    {
        foreach (Problem problem in file.Problems)
        {
            if (problem.Place.Node >= 0 && Rules.IsError(problem))
            {
                _errors.Add(problem);
            }
        }

        if (_errors.Count > 0)
        {
            _errors.Sort(static (a, b) => a.Place.Node.CompareTo(b.Place.Node));
            FindEntries(file);
            FindNodesBefore(file);
        }
    }

    public bool Contains(YamlNode node)
    {
        int index = FirstErrorFrom(node.Index);
        return index < _errors.Count && _errors[index].Place.Node == node.Index;
    }

    /// <summary>The first error within an entry; null where there is none.</summary>
    public Problem? FirstIn(YamlNode entry)
    {
        if (_errors.Count == 0)
        {
            return null;
        }

        int next = _entries.BinarySearch(entry.Index + 1);
        int end = next >= 0 ? _entries[next] : ~next < _entries.Count ? _entries[~next] : int.MaxValue;
        int first = FirstErrorFrom(entry.Index);
        return first < _errors.Count && _errors[first].Place.Node < end ? _errors[first] : FirstInAliased(entry);
    }

    private Problem? FirstInAliased(YamlNode entry)
    {
        foreach (YamlNode node in NodeWalk.Of(entry))
        {
            if (node.Index < entry.Index && _errorsAfter.TryGetValue(node.Index, out Problem? error))
            {
                return error;
            }
        }

        return null;
    }

    private void FindEntries(YamlFile file)
    {
        foreach (YamlNode root in file.Documents)
        {
            _entries.Add(root.Index);
            if (root is YamlSequence sequence)
            {
                foreach (YamlNode item in sequence.Items)
                {
                    _entries.Add(item.Index);
                }
            }
        }

        _entries.Sort();
    }

    private void FindNodesBefore(YamlFile file)
    {
        var isKept = new bool[file.Places.Count];
        foreach (YamlNode root in file.Documents)
        {
            foreach (YamlNode node in NodeWalk.Of(root))
            {
                isKept[node.Index] = true;
            }
        }

        int before = -1;
        int next = 0;
        for (int i = 0; i < isKept.Length && next < _errors.Count; i++)
        {
            before = isKept[i] ? i : before;
            while (next < _errors.Count && _errors[next].Place.Node == i)
            {
                Problem error = _errors[next++];
                if (!_errorsAfter.ContainsKey(before))
                {
                    _errorsAfter.Add(before, error);
                }
            }
        }
    }

    private int FirstErrorFrom(int node)
    {
        int low = 0;
        int high = _errors.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_errors[middle].Place.Node < node)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
