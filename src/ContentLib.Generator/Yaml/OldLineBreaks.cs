using System.Text;

namespace ContentLib.Generator.Yaml;

/// <summary>
/// U+0085, U+2028 and U+2029 are text in YAML 1.2, but the parser takes them for line breaks as YAML 1.1 did. So it is
/// given stand-ins for them, and <see cref="Restore"/> puts the true characters back into the values.
/// </summary>
internal sealed class OldLineBreaks
{
    private const char FirstStandIn = '\uE000';
    private const int PrivateCharacters = 0x1900;
    private const string Characters = "\u0085\u2028\u2029";

    private readonly char[] _standIns;

    private OldLineBreaks(char[] standIns)
    {
        _standIns = standIns;
    }

    public static OldLineBreaks None { get; } = new([]);

    public bool Any => _standIns.Length > 0;

    public static bool Contains(char c) => Characters.IndexOf(c) >= 0;

    /// <summary>Stand-ins are private-use characters that stand nowhere in the text, neither raw nor as an escape.</summary>
    public static OldLineBreaks For(string text)
    {
        bool[] used = UsedCharacters(text);
        char[] free = Enumerable.Range(0, PrivateCharacters)
            .Where(i => !used[i])
            .Take(Characters.Length)
            .Select(i => (char)(FirstStandIn + i))
            .ToArray();

        // A text that uses up the whole private area is read as YAML 1.1 would.
        return free.Length < Characters.Length ? None : new OldLineBreaks(free);
    }

    public void Replace(char[] buffer, int index, int length)
    {
        for (int i = index; i < index + length; i++)
        {
            if (buffer[i] >= '\u0085' && Characters.IndexOf(buffer[i]) is >= 0 and int at)
            {
                buffer[i] = _standIns[at];
            }
        }
    }

    public string Restore(string value)
    {
        if (!Any || value.IndexOfAny(_standIns) < 0)
        {
            return value;
        }

        var builder = new StringBuilder(value);
        for (int i = 0; i < _standIns.Length; i++)
        {
            builder.Replace(_standIns[i], Characters[i]);
        }

        return builder.ToString();
    }

    private static bool[] UsedCharacters(string text)
    {
        var used = new bool[PrivateCharacters];
        for (int i = 0; i < text.Length; i++)
        {
            long code = text[i] == '\\' ? Escape.Read(text, i).Code : text[i];
            if (code is >= FirstStandIn and < FirstStandIn + PrivateCharacters)
            {
                used[code - FirstStandIn] = true;
            }
        }

        return used;
    }
}
