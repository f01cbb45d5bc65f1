namespace ContentLib.Oncology;

/// <summary>How well a statement is backed.</summary>
public sealed record Evidence
{
    /// <summary>The value of everything that says nothing else: each statement was read in a named source.</summary>
    public static Evidence Sourced { get; } = new() { Level = EvidenceLevel.Sourced };

    /// <summary>Whether the statement was read in a source or is general knowledge.</summary>
    public required EvidenceLevel Level { get; init; }
}

/// <summary>The backing of a statement.</summary>
public enum EvidenceLevel
{
    /// <summary>A named source says so.</summary>
    Sourced,

    /// <summary>General knowledge: no source was read that says so. Such a statement never holds a number.</summary>
    General,
}
