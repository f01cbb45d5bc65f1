namespace ContentLib.Generator.Model;

/// <summary>
/// A node of a parsed YAML file. <see cref="Index"/> numbers the nodes of a file in order of their beginning, keys
/// included: what later stages name instead of a position. An alias stands for the very node of its anchor.
/// </summary>
internal abstract class YamlNode(int index)
{
    public int Index { get; } = index;
}

/// <summary>A scalar. <see cref="IsPlain"/>: neither quoted nor a block; only then can it mean null.</summary>
internal sealed class YamlScalar(int index, string value, bool isPlain) : YamlNode(index)
{
    public string Value { get; } = value;

    public bool IsPlain { get; } = isPlain;

    public bool IsNull => IsPlain && Value is "" or "~" or "null" or "Null" or "NULL";
}

internal sealed class YamlSequence(int index, IReadOnlyList<YamlNode> items) : YamlNode(index)
{
    public IReadOnlyList<YamlNode> Items { get; } = items;
}

internal sealed class YamlMapping(int index, IReadOnlyList<YamlPair> pairs) : YamlNode(index)
{
    public IReadOnlyList<YamlPair> Pairs { get; } = pairs;
}

/// <summary>A key and its value. A key that is not a scalar is legal YAML; the binder refuses it.</summary>
internal readonly record struct YamlPair(YamlNode Key, YamlNode Value);

/// <summary>
/// One parsed file: the root of every document that is not empty, the place of every node by its index, and what is
/// wrong with the file as YAML. Where the file breaks off, the documents (and items of a root sequence) that were
/// complete before are kept, and <see cref="LostIds"/> holds the ids that the rest seems to declare.
/// </summary>
internal sealed class YamlFile(
    string path,
    IReadOnlyList<YamlNode> documents,
    EquatableArray<TextPlace> places,
    EquatableArray<Problem> problems,
    EquatableArray<LostId> lostIds)
{
    public string Path { get; } = path;

    public IReadOnlyList<YamlNode> Documents { get; } = documents;

    public EquatableArray<TextPlace> Places { get; } = places;

    public EquatableArray<Problem> Problems { get; } = problems;

    public EquatableArray<LostId> LostIds { get; } = lostIds;
}

/// <summary>An id found as a line <c>id: ...</c> of text that could not be parsed.</summary>
internal readonly record struct LostId(string Id);
