namespace ContentLib.Oncology;

/// <summary>That a therapy is used in a cancer: when, for whom, and what stands behind it.</summary>
/// <remarks>
/// Also lists research, failed and withdrawn uses, so look at <see cref="Status"/> before showing a use as a treatment,
/// or read <see cref="CancerType.Therapies"/>. Approvals change monthly: show <see cref="AsOf"/> and <see cref="Region"/>.
/// </remarks>
public sealed record TherapyUse
{
    /// <summary>The cancer, or the marker group where the use depends on a marker alone.</summary>
    [Searchable(0.5)]
    public required CancerType CancerType { get; init; }

    /// <summary>What stands behind the use: an approval, a guideline, a trial, or a failed or withdrawn attempt.</summary>
    public required UseStatus Status { get; init; }

    /// <summary>When in the disease it is given; null where it is not tied to one time.</summary>
    public TreatmentTiming? Timing { get; init; }

    /// <summary>Where it stands in the order of treatments; null where it is not tied to one.</summary>
    public TreatmentLine? Line { get; init; }

    /// <summary>The biomarkers that the use asks for. Empty when no test decides.</summary>
    public ContentList<BiomarkerRequirement> Biomarkers { get; init; } = [];

    /// <summary>Whether all of <see cref="Biomarkers"/> must fit or one is enough.</summary>
    public BiomarkerMatch Match { get; init; } = BiomarkerMatch.All;

    /// <summary>The therapies that it is given together with. Empty when it may be given alone.</summary>
    public ContentList<Therapy> CombinedWith { get; init; } = [];

    /// <summary>What else must be known, in plain words; mostly for whom or with which medicine.</summary>
    public string? Note { get; init; }

    /// <summary>The region whose approval is meant; null where no approval is.</summary>
    public Region? Region { get; init; }

    /// <summary>The day on which this was the state of things.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The source that says so.</summary>
    public required Source Source { get; init; }

    /// <summary>True for an approved use, also an accelerated one. Research, failed and withdrawn uses are none.</summary>
    public bool IsApproved => Status is UseStatus.Approved or UseStatus.Accelerated;
}
