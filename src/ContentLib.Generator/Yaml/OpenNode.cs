using ContentLib.Generator.Model;

namespace ContentLib.Generator.Yaml;

/// <summary>A node that is complete, with what its parent must know of it.</summary>
/// <param name="Place">Where it stands here: for an alias the alias, not its anchor.</param>
/// <param name="Size">Number of nodes, each time an alias stands for them counted; long text counts as several.</param>
/// <param name="Height">Mappings and sequences inside each other; 0 for a scalar.</param>
internal readonly record struct CompleteNode(YamlNode Node, TextPlace Place, long Size, int Height, bool IsAlias);

/// <summary>A mapping or sequence whose end has not come yet.</summary>
internal abstract class OpenNode(int index, string? anchor, TextPlace opening, bool isFlow, int column)
{
    private TextPlace? _firstChild;
    private long _size = 1;
    private int _height = 1;

    public int Index { get; } = index;

    public string? Anchor { get; } = anchor;

    public TextPlace Opening { get; } = opening;

    public bool IsFlow { get; } = isFlow;

    /// <summary>Of a block collection: the column of its keys or dashes.</summary>
    public int Column { get; } = column;

    public void Add(CompleteNode child)
    {
        _firstChild ??= child.Place;
        _size += child.Size;
        _height = Math.Max(_height, child.Height + 1);
        AddChild(child);
    }

    /// <summary>A collection in brackets stands at its bracket, another one where its first key or item stands.</summary>
    public CompleteNode Complete()
    {
        TextPlace place = Opening.Length == 0 || (!IsFlow && _firstChild is { Length: > 0 }) ? _firstChild ?? Opening : Opening;
        return new CompleteNode(CreateNode(), place, _size, _height, IsAlias: false);
    }

    protected abstract void AddChild(CompleteNode child);

    protected abstract YamlNode CreateNode();
}

internal sealed class OpenSequence(int index, string? anchor, TextPlace opening, bool isFlow, int column)
    : OpenNode(index, anchor, opening, isFlow, column)
{
    private readonly List<YamlNode> _items = [];

    public bool HasItems => _items.Count > 0;

    /// <summary>Takes away the last item.</summary>
    public void RemoveLast() => _items.RemoveAt(_items.Count - 1);

    /// <summary>The sequence as far as it came.</summary>
    public YamlSequence ToSequence() => new(Index, _items);

    protected override void AddChild(CompleteNode child) => _items.Add(child.Node);

    protected override YamlNode CreateNode() => ToSequence();
}

internal sealed class OpenMapping(int index, string? anchor, TextPlace opening, bool isFlow, int column, MappingKeys keys)
    : OpenNode(index, anchor, opening, isFlow, column)
{
    private readonly List<YamlPair> _pairs = [];
    private CompleteNode? _key;
    private bool _isKeyAccepted;

    protected override void AddChild(CompleteNode child)
    {
        if (_key is not { } key)
        {
            _key = child;
            _isKeyAccepted = keys.Accept(child);
            return;
        }

        // A refused key is reported; its value must not be taken for another key's, nor be reported again later.
        if (_isKeyAccepted)
        {
            _pairs.Add(new YamlPair(key.Node, child.Node));
        }

        _key = null;
    }

    protected override YamlNode CreateNode() => new YamlMapping(Index, _pairs);
}
