using System.ComponentModel.DataAnnotations;

namespace ContentLib.Oncology;

/// <summary>One aspect of a comparison.</summary>
public sealed record ComparisonRow
{
    /// <summary>What is compared, as a heading.</summary>
    [Searchable]
    public required string Aspect { get; init; }

    /// <summary>One cell for each therapy of the comparison, in its order.</summary>
    [MinLength(2)]
    public required ContentList<ComparisonCell> Cells { get; init; }
}

/// <summary>What a comparison says about one therapy in one row.</summary>
public sealed record ComparisonCell
{
    /// <summary>The therapy.</summary>
    public required Therapy Therapy { get; init; }

    /// <summary>What holds for it.</summary>
    [Searchable]
    public required string Text { get; init; }

    /// <summary>The source that says so; null only where <see cref="Evidence"/> is general.</summary>
    public Source? Source { get; init; }

    /// <summary>Whether a source was read that says so. Absent means sourced.</summary>
    public Evidence Evidence { get; init; } = Evidence.Sourced;
}
