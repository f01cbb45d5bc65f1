namespace ContentLib.Generator.Model;

/// <summary>A value as the schema wants it, without positions: <see cref="Node"/> is the YAML node it came from.</summary>
internal abstract record BoundValue(int Node);

internal sealed record BoundNull(int Node) : BoundValue(Node);

/// <summary>String, Uri.</summary>
internal sealed record BoundText(int Node, string Text) : BoundValue(Node);

/// <summary>Boolean (0 or 1), every integer (an unsigned one by its bits), Enum (its value), Date (DateOnly.DayNumber).</summary>
internal sealed record BoundInteger(int Node, long Value) : BoundValue(Node);

/// <summary>Single and Double by the bits of the double.</summary>
internal sealed record BoundDouble(int Node, long Bits) : BoundValue(Node);

/// <summary>Decimal by its four integers (decimal.GetBits), so that the scale is kept.</summary>
internal sealed record BoundDecimal(int Node, int Low, int Middle, int High, int Flags) : BoundValue(Node);

/// <summary>
/// Id, Reference or AnyReference, not yet resolved. <see cref="Collection"/> is what AnyReference wrote before the
/// slash, else null. <see cref="KeyPath"/> names the property for messages: <c>sideEffects[2].effect</c>.
/// <see cref="Offset"/> and <see cref="Length"/> tell where in a text a link stands; -1 for a value of its own.
/// </summary>
internal sealed record BoundReference(int Node, string? Collection, string Id, string KeyPath, int Offset = -1, int Length = 0) : BoundValue(Node)
{
    public ProblemPlace PlaceIn(string path) => new(path, Node, null, Offset, Length);
}

/// <summary>
/// Markdown, rendered, with a slot for the address of each link; <see cref="Numbers"/> says of each link which number
/// it has as a citation, 0 for a plain link.
/// </summary>
internal sealed record BoundMarkdown(int Node, string Html, EquatableArray<BoundReference> Links, EquatableArray<int> Numbers) : BoundValue(Node);

/// <summary>A part: values in the order of its TypeSpec's properties; null where the key is absent.</summary>
internal sealed record BoundPart(int Node, string TypeName, EquatableArray<BoundValue?> Values) : BoundValue(Node);

internal sealed record BoundList(int Node, EquatableArray<BoundValue> Items) : BoundValue(Node);

/// <summary>
/// One entry of a file. A broken one has its problems reported already; it keeps its id (and so its catalog member)
/// and <see cref="Error"/>, the text of the first, and its values count for nothing.
/// </summary>
internal sealed record BoundEntry
{
    public required string Path { get; init; }

    /// <summary>The content type.</summary>
    public required string TypeName { get; init; }

    public required string Id { get; init; }

    /// <summary>The node of the id's value.</summary>
    public required int IdNode { get; init; }

    public EquatableArray<FormerId> FormerIds { get; init; }

    /// <summary>The reason written under <c>deprecated</c>.</summary>
    public string? Deprecated { get; init; }

    /// <summary>In the order of the TypeSpec's properties; null where the key is absent.</summary>
    public EquatableArray<BoundValue?> Values { get; init; }

    /// <summary>Of a broken entry the names and aliases that could be read: other texts may use them all the same.</summary>
    public EquatableArray<BoundValue> NamesOfBroken { get; init; }

    /// <summary>Why the entry is broken: the first error's message; null for a sound entry.</summary>
    public string? Error { get; init; }
}

internal readonly record struct FormerId(string Id, int Node);

/// <summary>What binding makes of one file.</summary>
internal sealed record BoundFile(string Path, EquatableArray<BoundEntry> Entries, EquatableArray<Problem> Problems);
