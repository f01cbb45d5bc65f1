namespace ContentLib.Tests;

/// <summary>Properties that content types inherit, in two steps.</summary>
public abstract record Topic
{
    public required string Name { get; init; }

    public ContentList<string> Aliases { get; init; } = [];

    public Node? Main { get; init; }

    public ContentList<Corner> Corners { get; init; } = [];

    public required Review Review { get; init; }
}

public abstract record MiddleTopic : Topic
{
    public int Weight { get; init; } = 11;

    public ContentList<Code> Codes { get; init; } = [];
}

[ContentType("topics")]
public sealed record LeafTopic : MiddleTopic
{
    public required ContentId<LeafTopic> Id { get; init; }

    public required string Own { get; init; }
}

[ContentType("side-topics")]
public sealed record SideTopic : Topic
{
    public required ContentId<SideTopic> Id { get; init; }
}

public abstract record Labelled(string Label, int Level = 3);

[ContentType("labels", Catalog = "AllLabels")]
public sealed record LabelEntry(ContentId<LabelEntry> Id, string Label, string Color) : Labelled(Label);
