using System.ComponentModel.DataAnnotations;

namespace ContentLib.Oncology;

/// <summary>A table that sets therapies side by side.</summary>
/// <remarks>Not a ranking: the therapies answer different needs and are often given together.</remarks>
[ContentType("comparisons")]
[ReadingGrade(8)]
[MaxSentenceWords(25)]
public sealed record Comparison
{
    /// <summary>The id.</summary>
    public required ContentId<Comparison> Id { get; init; }

    /// <summary>The title of the table.</summary>
    public required string Name { get; init; }

    /// <summary>What the table shows, and what it cannot show.</summary>
    [Searchable(2)]
    public required string Summary { get; init; }

    /// <summary>The therapies that are compared: the columns, in order.</summary>
    [MinLength(2)]
    public required ContentList<Therapy> Therapies { get; init; }

    /// <summary>The aspects that are compared. Every row covers every therapy.</summary>
    [MinLength(1)]
    public required ContentList<ComparisonRow> Rows { get; init; }

    /// <summary>The sources of the table, at least one.</summary>
    [MinLength(1)]
    public required ContentList<Source> Sources { get; init; }

    /// <summary>When the entry was last checked, and whether a clinician has reviewed it.</summary>
    public required Review Review { get; init; }
}
