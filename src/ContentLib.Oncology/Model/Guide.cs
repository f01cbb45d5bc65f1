using System.ComponentModel.DataAnnotations;

namespace ContentLib.Oncology;

/// <summary>A longer text in sections, to be read from beginning to end.</summary>
[ContentType("guides")]
public sealed record Guide : HealthTopic
{
    /// <summary>The id.</summary>
    public required ContentId<Guide> Id { get; init; }

    /// <summary>The sections, in reading order.</summary>
    [MinLength(1)]
    public required ContentList<GuideSection> Sections { get; init; }
}

/// <summary>A section of a guide.</summary>
public sealed record GuideSection
{
    /// <summary>The heading.</summary>
    [Searchable(2)]
    public required string Heading { get; init; }

    /// <summary>The text.</summary>
    [Searchable]
    public required Markdown Body { get; init; }

    /// <summary>What to read next; entries of any type.</summary>
    public ContentList<ContentEntry> Related { get; init; } = [];
}
