using System.Text;
using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Yaml;

/// <summary>
/// Looks at every character before the parser does: text that was not UTF-8, and characters that YAML forbids. Of the
/// latter some may stand in quoted text, so they can be judged only after parsing.
/// </summary>
internal sealed class CharacterScan
{
    /// <summary>A file of bytes has them by the thousand; more than this tells nobody more.</summary>
    private const int MaxReported = 10;

    private const int Utf8CodePage = 65001;

    private readonly string _path;
    private readonly PlaceMap _places;
    private readonly List<int> _onlyQuoted = [];
    private int _firstReplacement = -1;
    private int _reported;

    private CharacterScan(string path, PlaceMap places)
    {
        _path = path;
        _places = places;
    }

    /// <summary>Offset of the first character that may stand nowhere, or -1: there the file breaks off.</summary>
    public int FirstForbidden { get; private set; } = -1;

    public OldLineBreaks OldLineBreaks { get; private set; } = OldLineBreaks.None;

    public static CharacterScan Run(string path, PlaceMap places, Encoding? encoding, List<Problem> problems)
    {
        var scan = new CharacterScan(path, places);
        bool hasOldLineBreaks = false;
        string text = places.Text;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is (>= ' ' and < '\x7F') or '\n' or '\r' or '\t')
            {
                continue;
            }

            hasOldLineBreaks |= OldLineBreaks.Contains(c);
            scan.Judge(i, problems);
        }

        if (hasOldLineBreaks)
        {
            scan.OldLineBreaks = OldLineBreaks.For(text);
        }

        scan.JudgeEncoding(encoding, problems);
        return scan;
    }

    /// <summary>Whether the parser has come to where the file breaks off; nothing that it says then is worth telling.</summary>
    public bool Forbids(int position) => FirstForbidden >= 0 && position >= FirstForbidden;

    /// <summary>Characters that JSON allows in its strings, so YAML allows them in quoted text, but nowhere else.</summary>
    /// <param name="quoted">The quoted texts of the part that was read, in order.</param>
    /// <param name="end">The end of the part that was read.</param>
    public void ReportOutsideQuotes(IEnumerable<TextPlace> quoted, int end, List<Problem> problems)
    {
        if (_onlyQuoted.Count == 0)
        {
            return;
        }

        using IEnumerator<TextPlace> place = quoted.GetEnumerator();
        bool more = place.MoveNext();
        foreach (int offset in _onlyQuoted.TakeWhile(offset => offset < end))
        {
            while (more && place.Current.Start + place.Current.Length <= offset)
            {
                more = place.MoveNext();
            }

            if (!more || place.Current.Start > offset)
            {
                Report(offset, problems);
            }
        }
    }

    private void Judge(int offset, List<Problem> problems)
    {
        string text = _places.Text;
        char c = text[offset];
        if (c < ' ' || IsLoneSurrogate(text, offset))
        {
            FirstForbidden = FirstForbidden < 0 ? offset : FirstForbidden;
            Report(offset, problems);
        }
        else if (c is '\uFFFD' && _firstReplacement < 0)
        {
            _firstReplacement = offset;
        }
        else if (c is (>= '\x7F' and < '\xA0' and not '\x85') or '\uFFFE' or '\uFFFF')
        {
            _onlyQuoted.Add(offset);
        }
    }

    private void JudgeEncoding(Encoding? encoding, List<Problem> problems)
    {
        if (_firstReplacement >= 0)
        {
            ProblemPlace place = ProblemPlace.OfText(_path, _places.Of(_firstReplacement, 1));
            problems.Add(Rules.NotUtf8(place, "here stands the replacement character U+FFFD, the trace of bytes that could not be decoded"));
        }
        else if (encoding is not null && encoding.CodePage != Utf8CodePage)
        {
            ProblemPlace place = ProblemPlace.OfText(_path, _places.Of(0, 1));
            problems.Add(Rules.NotUtf8(place, $"it was read as {encoding.WebName}"));
        }
    }

    private void Report(int offset, List<Problem> problems)
    {
        if (_reported++ < MaxReported)
        {
            string code = ((int)_places.Text[offset]).ToString("X4", System.Globalization.CultureInfo.InvariantCulture);
            string what = char.IsSurrogate(_places.Text[offset])
                ? $"half a character (the lone surrogate U+{code}) stands here"
                : $"the control character U+{code} may not stand here; in double quotes it can be written as \"\\u{code}\"";
            problems.Add(Rules.MalformedYaml(ProblemPlace.OfText(_path, _places.Of(offset, 1)), what));
        }
    }

    private static bool IsLoneSurrogate(string text, int offset)
    {
        char c = text[offset];
        if (char.IsHighSurrogate(c))
        {
            return offset + 1 >= text.Length || !char.IsLowSurrogate(text[offset + 1]);
        }

        return char.IsLowSurrogate(c) && (offset == 0 || !char.IsHighSurrogate(text[offset - 1]));
    }
}
