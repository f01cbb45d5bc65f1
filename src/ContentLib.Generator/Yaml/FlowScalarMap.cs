namespace ContentLib.Generator.Yaml;

/// <summary>Maps the value of a plain or quoted scalar to its token: escapes, and lines folded to one.</summary>
internal sealed class FlowScalarMap(string token, int start, int end)
{
    private readonly List<int> _map = [];
    private int _position = start;

    public List<int> Plain() => Read(static (_, _) => 1);

    public List<int> SingleQuoted() => Read(static (token, at) => token[at] == '\'' ? 2 : 1);

    public List<int> DoubleQuoted() => Read(static (token, at) => token[at] == '\\' ? EscapeLength(token, at) : 1);

    private List<int> Read(Func<string, int, int> lengthAt)
    {
        while (_position < end)
        {
            if (token[_position] is '\r' or '\n')
            {
                Fold();
                continue;
            }

            int length = lengthAt(token, _position);
            if (length > 1 && token[_position] == '\\' && token[_position + 1] is '\r' or '\n')
            {
                // An escaped line break joins the lines without a space.
                _position += 1;
                SkipBreak();
                SkipBlanks();
                continue;
            }

            _map.Add(_position);
            if (length == 10)
            {
                AddLowSurrogate();
            }

            _position += length;
        }

        return _map;
    }

    /// <summary>One line break is a space, more are one line feed less; blanks around them are not part of the value.</summary>
    private void Fold()
    {
        while (_map.Count > 0 && token[_map[_map.Count - 1]] is ' ' or '\t' && _map[_map.Count - 1] == PreviousOnLine())
        {
            _map.RemoveAt(_map.Count - 1);
        }

        int first = _position;
        int breaks = 0;
        while (_position < end && token[_position] is '\r' or '\n')
        {
            breaks++;
            SkipBreak();
            SkipBlanks();
        }

        for (int i = 0; i < Math.Max(1, breaks - 1); i++)
        {
            _map.Add(first);
        }
    }

    /// <summary>The last character before the line break that is still mapped, if blanks run up to the break.</summary>
    private int PreviousOnLine()
    {
        int at = _map[_map.Count - 1];
        for (int i = at; i < _position; i++)
        {
            if (token[i] is not (' ' or '\t'))
            {
                return -1;
            }
        }

        return at;
    }

    private void SkipBreak() => _position += token[_position] == '\r' && _position + 1 < end && token[_position + 1] == '\n' ? 2 : 1;

    private void SkipBlanks()
    {
        while (_position < end && token[_position] is ' ' or '\t')
        {
            _position++;
        }
    }

    private void AddLowSurrogate()
    {
        if (int.TryParse(token.Substring(_position + 2, 8), System.Globalization.NumberStyles.HexNumber, null, out int scalar) && scalar > 0xFFFF)
        {
            _map.Add(_position);
        }
    }

    private static int EscapeLength(string token, int at) => at + 1 >= token.Length ? 1 : token[at + 1] switch
    {
        'x' => 4,
        'u' => 6,
        'U' => 10,
        _ => 2,
    };
}
