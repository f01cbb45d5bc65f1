namespace ContentLib.Generator.Yaml;

/// <summary>Maps the value of a block scalar to its token: the indentation is not part of the value, and ">" folds lines.</summary>
internal sealed class BlockScalarMap
{
    private readonly string _token;
    private readonly List<(int Start, int End, int Break)> _lines = [];

    public BlockScalarMap(string token)
    {
        _token = token;
        int position = LineEnd(0);
        position += BreakLength(position);
        while (position < token.Length)
        {
            int end = LineEnd(position);
            _lines.Add((position, end, end));
            position = end + Math.Max(1, BreakLength(end));
        }

        // The shallowest line is the one that gives the block its indentation; a blank one may be shorter.
        int indent = int.MaxValue;
        foreach ((int start, int end, _) in _lines)
        {
            int blanks = Blanks(start, end);
            indent = start + blanks < end ? Math.Min(indent, blanks) : indent;
        }

        for (int i = 0; i < _lines.Count; i++)
        {
            (int start, int end, int lineBreak) = _lines[i];
            _lines[i] = (Math.Min(end, start + Math.Min(indent, end - start)), end, lineBreak);
        }
    }

    public List<int> Literal()
    {
        List<int> map = [];
        foreach ((int start, int end, int lineBreak) in _lines)
        {
            AddText(map, start, end);
            map.Add(lineBreak);
        }

        return map;
    }

    public List<int> Folded()
    {
        List<int> map = [];
        bool kept = true;
        int pending = 0;
        int pendingAt = 0;
        foreach ((int start, int end, int lineBreak) in _lines)
        {
            if (start == end)
            {
                pending++;
                continue;
            }

            // Lines that are indented further keep their line breaks, and so do the breaks around them.
            bool isKept = _token[start] is ' ' or '\t';
            if (map.Count > 0 || pending > 0)
            {
                bool folds = !kept && !isKept && map.Count > 0;
                int breaks = map.Count == 0 ? pending : folds ? Math.Max(1, pending) : pending + 1;
                for (int i = 0; i < breaks; i++)
                {
                    map.Add(pendingAt);
                }
            }

            AddText(map, start, end);
            kept = isKept;
            pending = 0;
            pendingAt = lineBreak;
        }

        map.Add(pendingAt);
        return map;
    }

    private static void AddText(List<int> map, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            map.Add(i);
        }
    }

    private int LineEnd(int position)
    {
        while (position < _token.Length && _token[position] is not ('\r' or '\n'))
        {
            position++;
        }

        return position;
    }

    private int BreakLength(int position) => position >= _token.Length ? 0
        : _token[position] == '\r' && position + 1 < _token.Length && _token[position + 1] == '\n' ? 2 : 1;

    private int Blanks(int start, int end)
    {
        int count = 0;
        while (start + count < end && _token[start + count] == ' ')
        {
            count++;
        }

        return count;
    }
}
