namespace ContentLib.Oncology;

/// <summary>The figure from which on an urgent sign counts in a region.</summary>
public sealed record Threshold
{
    /// <summary>The region in which the figure holds.</summary>
    public required Region Region { get; init; }

    /// <summary>The figure in plain words.</summary>
    [Searchable]
    public required string Text { get; init; }

    /// <summary>The source of the figure; null only where <see cref="Evidence"/> is general.</summary>
    public Source? Source { get; init; }

    /// <summary>Whether a source of the region gives the figure. Absent means sourced.</summary>
    public Evidence Evidence { get; init; } = Evidence.Sourced;
}
