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
        var errors = new List<Problem>();
        foreach (Problem problem in file.Problems)
        {
            if (problem.Place.Node >= 0 && Rules.IsError(problem))
            {
                errors.Add(problem);
            }
        }

        if (errors.Count > 0)
        {
            errors.Sort(static (a, b) => a.Place.Node.CompareTo(b.Place.Node));
            FindEntries(file);
            _errors = Assign(file, errors);
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

    /// <summary>
    /// Gives every error to the last node of the tree at or before it. Where the tree lacks nodes because of an error,
    /// the gap begins with it; another gap is an entry that was lost, and its errors break no other entry.
    /// </summary>
    private List<Problem> Assign(YamlFile file, List<Problem> errors)
    {
        bool[] isKept = KeptNodes(file);
        var assigned = new List<Problem>();
        int next = 0;
        int before = -1;
        bool isLost = false;
        for (int i = 0; i < isKept.Length && next < errors.Count; i++)
        {
            bool isError = errors[next].Place.Node == i;
            bool opensGap = !isKept[i] && before == i - 1;
            isLost = !isKept[i] && (opensGap ? !isError : isLost);
            before = isKept[i] ? i : before;
            for (; next < errors.Count && errors[next].Place.Node == i; next++)
            {
                if (!isLost)
                {
                    assigned.Add(errors[next]);
                    AddAfter(before, errors[next]);
                }
            }
        }

        return assigned;
    }

    private void AddAfter(int node, Problem error)
    {
        if (!_errorsAfter.ContainsKey(node))
        {
            _errorsAfter.Add(node, error);
        }
    }

    private static bool[] KeptNodes(YamlFile file)
    {
        var isKept = new bool[file.Places.Count];
        foreach (YamlNode root in file.Documents)
        {
            foreach (YamlNode node in NodeWalk.Of(root))
            {
                isKept[node.Index] = true;
            }
        }

        return isKept;
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
