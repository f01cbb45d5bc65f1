using System.ComponentModel.DataAnnotations;

namespace ContentLib.Oncology;

/// <summary>That a medication is or was approved for a cancer.</summary>
/// <remarks>Every current one agrees with a use of its therapy. Approvals change monthly: show <see cref="AsOf"/> and <see cref="Region"/>.</remarks>
public sealed record Indication
{
    /// <summary>The cancer, or the marker group where the approval depends on a marker alone.</summary>
    [Searchable(0.5)]
    public required CancerType CancerType { get; init; }

    /// <summary>The kind of approval now.</summary>
    public required UseStatus Status { get; init; }

    /// <summary>When in the disease it is given; null where the approval is not tied to one time.</summary>
    public TreatmentTiming? Timing { get; init; }

    /// <summary>Where it stands in the order of treatments; null where it is not tied to one.</summary>
    public TreatmentLine? Line { get; init; }

    /// <summary>The biomarkers that the approval asks for. Empty when no test decides.</summary>
    public ContentList<BiomarkerRequirement> Biomarkers { get; init; } = [];

    /// <summary>Whether all of <see cref="Biomarkers"/> must fit or one is enough.</summary>
    public BiomarkerMatch Match { get; init; } = BiomarkerMatch.All;

    /// <summary>The medications and therapies that it is given together with. Empty when it may be given alone.</summary>
    public ContentList<ContentEntry> CombinedWith { get; init; } = [];

    /// <summary>What else the approval says, in plain words, for example from which age on.</summary>
    public string? Note { get; init; }

    /// <summary>When this use was approved, as exact as known: a year, a month or a day. Null when the sources read do not say.</summary>
    [RegularExpression("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")]
    public string? Approved { get; init; }

    /// <summary>The region of the approval.</summary>
    public required Region Region { get; init; }

    /// <summary>The day on which this was the state of things.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The source that says so.</summary>
    public required Source Source { get; init; }

    /// <summary>True while the approval stands, also an accelerated one.</summary>
    public bool IsCurrent => Status is UseStatus.Approved or UseStatus.Accelerated;
}
