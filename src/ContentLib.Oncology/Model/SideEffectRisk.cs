namespace ContentLib.Oncology;

/// <summary>That a therapy or a medication can cause a side effect: how often, how badly and when.</summary>
public sealed record SideEffectRisk
{
    /// <summary>The side effect.</summary>
    [Searchable(0.5)]
    public required SideEffect Effect { get; init; }

    /// <summary>How often, as the band of the highest any-grade figure in <see cref="Measurements"/>.</summary>
    /// <remarks>Not-known without a figure, however common the effect may be. Never show the band word alone: say the figure and what was counted.</remarks>
    public required FrequencyBand Frequency { get; init; }

    /// <summary>What is known about severe cases, in plain words.</summary>
    public string? Severe { get; init; }

    /// <summary>When it starts with this treatment, in plain words.</summary>
    public string? Onset { get; init; }

    /// <summary>The figures behind the band.</summary>
    public ContentList<SideEffectMeasurement> Measurements { get; init; } = [];

    /// <summary>The source that ties the effect to the treatment; null only where <see cref="Evidence"/> is general.</summary>
    public Source? Source { get; init; }

    /// <summary>Whether a source was read that ties the effect to the treatment. Absent means sourced.</summary>
    public Evidence Evidence { get; init; } = Evidence.Sourced;
}

/// <summary>How many people get a side effect, in the bands of European product information.</summary>
/// <remarks>The everyday word "rare" in a source is not the band: only a number makes one.</remarks>
public enum FrequencyBand
{
    /// <summary>10 or more in 100 people.</summary>
    VeryCommon,

    /// <summary>1 to fewer than 10 in 100 people.</summary>
    Common,

    /// <summary>1 to fewer than 10 in 1,000 people.</summary>
    Uncommon,

    /// <summary>1 to fewer than 10 in 10,000 people.</summary>
    Rare,

    /// <summary>Fewer than 1 in 10,000 people.</summary>
    VeryRare,

    /// <summary>No figure was found. That does not mean seldom.</summary>
    NotKnown,
}
