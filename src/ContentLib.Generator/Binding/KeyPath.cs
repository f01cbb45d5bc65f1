using System.Text;

namespace ContentLib.Generator.Binding;

/// <summary>The way from an entry to the value at hand: <c>sideEffects[2].effect</c>. Text is made only when asked for.</summary>
internal sealed class KeyPath
{
    private readonly List<Segment> _segments = [];

    public int Depth => _segments.Count;

    public void Push(string key) => _segments.Add(new Segment(key, -1));

    public void Push(int index) => _segments.Add(new Segment(null, index));

    public void Pop() => _segments.RemoveAt(_segments.Count - 1);

    /// <summary>The path of a key of the mapping at hand.</summary>
    public string To(string key) => Depth == 0 ? key : ToString() + "." + key;

    public override string ToString()
    {
        if (_segments.Count == 1 && _segments[0].Key is { } only)
        {
            return only;
        }

        var text = new StringBuilder();
        foreach (Segment segment in _segments)
        {
            if (segment.Key is null)
            {
                text.Append('[').Append(Words.Number(segment.Index)).Append(']');
                continue;
            }

            if (text.Length > 0)
            {
                text.Append('.');
            }

            text.Append(segment.Key);
        }

        return text.ToString();
    }

    /// <summary><c>effect</c> of <c>sideEffects[2].effect</c>, <c>aliases</c> of <c>aliases[2]</c>.</summary>
    public static string LastKey(string path)
    {
        int start = path.LastIndexOf('.') + 1;
        int bracket = path.IndexOf('[', start);
        return path.Substring(start, (bracket < 0 ? path.Length : bracket) - start);
    }

    private readonly record struct Segment(string? Key, int Index);
}
