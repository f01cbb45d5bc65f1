namespace ContentLib.Tests;

/// <summary>One property of every type that stands for itself, each mandatory.</summary>
[ContentType("values")]
public sealed record AllValues
{
    public required ContentId<AllValues> Id { get; init; }

    public required string Text { get; init; }

    public required bool Flag { get; init; }

    public required sbyte Int8 { get; init; }

    public required byte UInt8 { get; init; }

    public required short Int16 { get; init; }

    public required ushort UInt16 { get; init; }

    public required int Int32 { get; init; }

    public required uint UInt32 { get; init; }

    public required long Int64 { get; init; }

    public required ulong UInt64 { get; init; }

    public required float Single { get; init; }

    public required double Double { get; init; }

    public required decimal Decimal { get; init; }

    public required DateOnly Date { get; init; }

    public required Uri Address { get; init; }

    public required Color Color { get; init; }

    public required Small Small { get; init; }

    public required Large Large { get; init; }

    public required Deep Deep { get; init; }
}

/// <summary>The nullable form of every type, null unless written.</summary>
[ContentType("optional-values", Catalog = "AllOptional")]
public sealed record OptionalValues
{
    public required ContentId<OptionalValues> Id { get; init; }

    public string? Text { get; init; }

    public bool? Flag { get; init; }

    public sbyte? Int8 { get; init; }

    public byte? UInt8 { get; init; }

    public short? Int16 { get; init; }

    public ushort? UInt16 { get; init; }

    public int? Int32 { get; init; }

    public uint? UInt32 { get; init; }

    public long? Int64 { get; init; }

    public ulong? UInt64 { get; init; }

    public float? Single { get; init; }

    public double? Double { get; init; }

    public decimal? Decimal { get; init; }

    public DateOnly? Date { get; init; }

    public Uri? Address { get; init; }

    public Color? Color { get; init; }

    public Large? Large { get; init; }

    public ContentId<Node>? NodeId { get; init; }

    public Node? Node { get; init; }

    public ContentEntry? Entry { get; init; }

    public Drawer? Part { get; init; }

    public ContentList<int>? Numbers { get; init; }
}

/// <summary>A list of every type.</summary>
[ContentType("value-lists", Catalog = "AllLists")]
public sealed record ValueLists
{
    public required ContentId<ValueLists> Id { get; init; }

    public ContentList<string> Texts { get; init; } = [];

    public ContentList<bool> Flags { get; init; } = [];

    public ContentList<sbyte> Int8s { get; init; } = [];

    public ContentList<byte> UInt8s { get; init; } = [];

    public ContentList<short> Int16s { get; init; } = [];

    public ContentList<ushort> UInt16s { get; init; } = [];

    public ContentList<int> Int32s { get; init; } = [];

    public ContentList<uint> UInt32s { get; init; } = [];

    public ContentList<long> Int64s { get; init; } = [];

    public ContentList<ulong> UInt64s { get; init; } = [];

    public ContentList<float> Singles { get; init; } = [];

    public ContentList<double> Doubles { get; init; } = [];

    public ContentList<decimal> Decimals { get; init; } = [];

    public ContentList<DateOnly> Dates { get; init; } = [];

    public ContentList<Uri> Addresses { get; init; } = [];

    public ContentList<Color> Colors { get; init; } = [];

    public ContentList<Small> Smalls { get; init; } = [];

    public ContentList<Large> Larges { get; init; } = [];

    public ContentList<ContentId<Node>> NodeIds { get; init; } = [];

    public ContentList<Node> Nodes { get; init; } = [];

    public ContentList<ContentEntry> Entries { get; init; } = [];

    public ContentList<Drawer> Parts { get; init; } = [];

    public ContentList<string?> MaybeTexts { get; init; } = [];

    public ContentList<int?> MaybeNumbers { get; init; } = [];

    public ContentList<Color?> MaybeColors { get; init; } = [];

    public ContentList<DateOnly?> MaybeDates { get; init; } = [];

    public ContentList<Drawer?> MaybeParts { get; init; } = [];
}
