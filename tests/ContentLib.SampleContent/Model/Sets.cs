namespace ContentLib.Tests;

/// <summary>People, to be found by many names.</summary>
[ContentType("people")]
public sealed record Person(ContentId<Person> Id, [Name] string FullName)
{
    [Alias]
    public string? Nickname { get; init; }

    [Alias]
    public ContentList<string> OtherNames { get; init; } = [];
}

/// <summary>In the order of a number; some have the same.</summary>
[ContentType("steps", OrderBy = nameof(Position))]
public sealed record Step
{
    public required ContentId<Step> Id { get; init; }

    public required int Position { get; init; }
}

/// <summary>In the order of a number that need not be written.</summary>
[ContentType("default-steps", OrderBy = nameof(Position))]
public sealed record DefaultStep
{
    public required ContentId<DefaultStep> Id { get; init; }

    public int Position { get; init; } = 5;
}

/// <summary>In the order of an enum, whose values pass what a long holds, and without named members.</summary>
[ContentType("sizes", OrderBy = nameof(Size), NamedEntries = false)]
public sealed record SizeStep
{
    public required ContentId<SizeStep> Id { get; init; }

    public required Large Size { get; init; }
}

/// <summary>In the order of a text.</summary>
[ContentType("titles", OrderBy = nameof(Title), Catalog = "TitleCatalog")]
public sealed record TitleEntry
{
    public required ContentId<TitleEntry> Id { get; init; }

    public string? Title { get; init; }
}

/// <summary>Every type of property that a look-up can go by.</summary>
[ContentType("items")]
public sealed record Item
{
    public required ContentId<Item> Id { get; init; }

    [Indexed]
    public Color Color { get; init; } = Color.Blue;

    [Indexed]
    public Large? Large { get; init; }

    [Indexed]
    public string? Text { get; init; }

    [Indexed]
    public bool Flag { get; init; }

    [Indexed]
    public int Number { get; init; } = 42;

    [Indexed]
    public ulong UInt64 { get; init; }

    [Indexed]
    public DateOnly? Date { get; init; }

    [Indexed]
    public Node? Node { get; init; }

    [Indexed]
    public ContentId<Node>? NodeId { get; init; }

    [Indexed]
    public ContentList<string> Tags { get; init; } = [];

    [Indexed]
    public ContentList<Color> Colors { get; init; } = [];

    [Indexed]
    public ContentList<Node> Nodes { get; init; } = [];
}

/// <summary>Text that would break something if it were handled as anything but text.</summary>
[ContentType("texts")]
public sealed record TextEntry
{
    public required ContentId<TextEntry> Id { get; init; }

    public required string Name { get; init; }

    public string Value { get; init; } = "";
}

/// <summary>Thousands of entries, each with neighbours.</summary>
[ContentType("many", NamedEntries = false)]
public sealed record OneOfMany
{
    public required ContentId<OneOfMany> Id { get; init; }

    public required string Name { get; init; }

    public ContentList<OneOfMany> Next { get; init; } = [];

    [InverseOf(typeof(OneOfMany), nameof(Next))]
    public ContentList<OneOfMany> Previous { get; init; } = [];
}

/// <summary>A content type without files.</summary>
[ContentType("nothing")]
public sealed record NothingEntry
{
    public required ContentId<NothingEntry> Id { get; init; }
}
