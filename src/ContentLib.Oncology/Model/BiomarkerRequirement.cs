namespace ContentLib.Oncology;

/// <summary>What a biomarker must show so that a use applies.</summary>
public sealed record BiomarkerRequirement
{
    /// <summary>The biomarker.</summary>
    public required Biomarker Biomarker { get; init; }

    /// <summary>Whether it must be there, must be absent, or must reach a level.</summary>
    public required BiomarkerState Requirement { get; init; }

    /// <summary>The level in words, with the score that is meant (TPS, CPS). Null unless the requirement is a level.</summary>
    public string? Threshold { get; init; }
}

/// <summary>The state that a biomarker must be in.</summary>
public enum BiomarkerState
{
    /// <summary>The biomarker must be found.</summary>
    Present,

    /// <summary>The biomarker must not be found.</summary>
    Absent,

    /// <summary>The measured value must reach a threshold.</summary>
    Level,
}

/// <summary>How several biomarker requirements of one use go together.</summary>
public enum BiomarkerMatch
{
    /// <summary>Every requirement must be met.</summary>
    All,

    /// <summary>One requirement is enough.</summary>
    Any,
}
