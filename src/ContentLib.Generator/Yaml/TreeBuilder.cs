using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ContentLib.Generator.Yaml;

/// <summary>
/// The parser's events to nodes. An explicit stack, no recursion: what the text nests cannot overflow it. Checks what
/// the parser lets through, each check in a class of its own.
/// </summary>
internal sealed class TreeBuilder(string path, TokenPlaces tokens, CharacterScan characters, List<Problem> problems)
{
    private readonly List<YamlNode> _documents = [];
    private readonly List<TextPlace> _places = [];
    private readonly List<TextPlace> _quoted = [];
    private readonly Stack<OpenNode> _open = new();
    private readonly Anchors _anchors = new(path, problems);
    private readonly TabCheck _tabs = new(path, tokens.Map, problems);
    private readonly LostEntries _lost = new();
    private int _entryEnd;

    public IReadOnlyList<YamlNode> Documents => _documents;

    public EquatableArray<TextPlace> Places => new([.. _places]);

    public IEnumerable<TextPlace> QuotedTexts => _quoted;

    public IEnumerable<LostId> LostIds => _lost.Ids;

    /// <returns>False where a limit or a forbidden character is reached and the rest must not be read.</returns>
    public bool Add(ParsingEvent parsed)
    {
        if (characters.Forbids(tokens.EndOf(parsed)))
        {
            return false;
        }

        switch (parsed)
        {
            case DocumentStart start:
                _anchors.BeginDocument();
                _entryEnd = tokens.StartOf(start);
                DirectiveCheck.Run(path, tokens, start, problems);
                return true;
            case SequenceStart or MappingStart:
                return Open((NodeEvent)parsed);
            case SequenceEnd or MappingEnd:
                Close(parsed);
                return true;
            case Scalar scalar:
                AddScalar(scalar);
                return true;
            case AnchorAlias alias:
                return AddAlias(alias);
            default:
                return true;
        }
    }

    /// <summary>Keeps what was complete of the document that broke off.</summary>
    /// <returns>The end of what is kept.</returns>
    public int BreakOff()
    {
        if (_open.Count > 0 && _open.Last() is OpenSequence { HasItems: true } root)
        {
            _places[root.Index] = root.Complete().Place;
            _documents.Add(root.ToSequence());
        }

        return _entryEnd;
    }

    private bool Open(NodeEvent start)
    {
        bool isMapping = start is MappingStart;
        bool isFlow = start is MappingStart { Style: MappingStyle.Flow } or SequenceStart { Style: SequenceStyle.Flow };
        TextPlace opening = tokens.Opening(start, isFlow);
        if (_open.Count == YamlLimits.Nesting)
        {
            ProblemPlace place = ProblemPlace.OfText(path, tokens.Map.Visible(opening));
            problems.Add(Rules.LimitExceeded(place, "Lists and mappings stand more than 64 deep inside each other"));
            return false;
        }

        string? anchor = start.Anchor.IsEmpty ? null : start.Anchor.Value;
        _anchors.Open(anchor);
        _tabs.Open(opening, isFlow);
        int index = NextIndex(opening);
        _open.Push(isMapping
            ? new OpenMapping(index, anchor, opening, isFlow, opening.Column, new MappingKeys(path, tokens.Map, problems))
            : new OpenSequence(index, anchor, opening, isFlow, opening.Column));
        return true;
    }

    private void Close(ParsingEvent end)
    {
        tokens.Close(end);
        OpenNode open = _open.Pop();
        CompleteNode node = open.Complete();
        _places[open.Index] = node.Place;
        _anchors.Define(open.Anchor, node);
        _tabs.Close(open, tokens.Position, Parent);
        Complete(node);
    }

    private void AddScalar(Scalar scalar)
    {
        TextPlace place = tokens.Of(scalar);
        if (scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted)
        {
            _quoted.Add(place);
        }

        // A tag that makes a text of it: then the empty word, and null, are words.
        bool isText = scalar.Tag is { IsEmpty: false, Value: "!" or "tag:yaml.org,2002:str" };
        bool isPlain = scalar.Style is ScalarStyle.Plain or ScalarStyle.Any && !isText;
        var node = new YamlScalar(NextIndex(place), characters.OldLineBreaks.Restore(scalar.Value), isPlain);
        long size = 1 + (node.Value.Length / YamlLimits.TextPerNode);
        var complete = new CompleteNode(node, place, size, Height: 0, IsAlias: false);
        _anchors.Define(scalar.Anchor.IsEmpty ? null : scalar.Anchor.Value, complete);
        _tabs.Scalar(place, scalar.Style, Parent);
        if (_open.Count > 0 || place.Length > 0)
        {
            Complete(complete);
        }
    }

    private bool AddAlias(AnchorAlias alias)
    {
        TextPlace place = tokens.Of(alias);
        CompleteNode? target = _anchors.Resolve(alias.Value.Value, place);
        if (target is { } node)
        {
            if (!_anchors.Afford(node, _open.Count))
            {
                return false;
            }

            Complete(node);
            return true;
        }

        // Something must stand in its place, but nothing that a later stage complains of: the entry is lost.
        _lost.Spoil();
        Complete(new CompleteNode(new YamlScalar(NextIndex(place), "", isPlain: true), place, 1, 0, IsAlias: true));
        return true;
    }

    private OpenNode? Parent => _open.Count > 0 ? _open.Peek() : null;

    private int NextIndex(TextPlace place)
    {
        _places.Add(place);
        return _places.Count - 1;
    }

    private void Complete(CompleteNode node)
    {
        if (Parent is { } parent)
        {
            parent.Add(node);
            if (_open.Count == 1 && parent is OpenSequence sequence)
            {
                _entryEnd = tokens.Position;
                if (_lost.Take(node.Node))
                {
                    sequence.RemoveLast();
                }
            }
        }
        else
        {
            _entryEnd = tokens.Position;
            if (!_lost.Take(node.Node))
            {
                _documents.Add(node.Node);
            }
        }
    }
}
