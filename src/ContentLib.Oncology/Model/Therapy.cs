namespace ContentLib.Oncology;

/// <summary>A kind of treatment, such as CAR T-cell therapy or chemotherapy.</summary>
[ContentType("therapies")]
public sealed record Therapy : HealthTopic
{
    /// <summary>The id, for example <c>car-t-cell-therapy</c>.</summary>
    public required ContentId<Therapy> Id { get; init; }

    /// <summary>The family of treatment that it belongs to first of all.</summary>
    /// <remarks>Families overlap: a checkpoint inhibitor is an antibody and an immunotherapy. <see cref="Parents"/> holds them all.</remarks>
    [Indexed]
    public required TherapyKind Kind { get; init; }

    /// <summary>The wider groups that it belongs to. The first one is the primary one, for a path or a menu.</summary>
    public ContentList<Therapy> Parents { get; init; } = [];

    /// <summary>How it acts on the cancer.</summary>
    [Searchable]
    public required Markdown HowItWorks { get; init; }

    /// <summary>How it is given, as a person would tell it.</summary>
    [Searchable]
    public required Markdown HowItIsGiven { get; init; }

    /// <summary>The routes by which it is given.</summary>
    public ContentList<TreatmentRoute> Routes { get; init; } = [];

    /// <summary>Where it is given, for example in a day unit.</summary>
    [Searchable]
    public string? Setting { get; init; }

    /// <summary>How often and for how long, without amounts of medicine.</summary>
    [Searchable]
    public string? Rhythm { get; init; }

    /// <summary>What happens before, on the day and after, in order.</summary>
    public ContentList<CareStep> Steps { get; init; } = [];

    /// <summary>What to expect while the treatment goes on, scans included.</summary>
    [Searchable]
    public Markdown? WhatToExpect { get; init; }

    /// <summary>Which checks go with it.</summary>
    [Searchable]
    public Markdown? Monitoring { get; init; }

    /// <summary>What matters for people near you: whether anything can pass on to them, and how they can help.</summary>
    [Searchable]
    public Markdown? AroundOthers { get; init; }

    /// <summary>What it can do. Show it together with <see cref="Limits"/>.</summary>
    [Searchable]
    public required Markdown Benefits { get; init; }

    /// <summary>What it cannot do, and its main risks.</summary>
    [Searchable]
    public required Markdown Limits { get; init; }

    /// <summary>For whom it may not fit; a matter for the care team, not a bar.</summary>
    [Searchable]
    public Markdown? NotSuitableFor { get; init; }

    /// <summary>Treatments that it is often given together with.</summary>
    public ContentList<Combination> CombinedWith { get; init; } = [];

    /// <summary>The cancers in which it is used, was tried or failed. See <see cref="TherapyUse.Status"/>.</summary>
    public ContentList<TherapyUse> Uses { get; init; } = [];

    /// <summary>The side effects that it can cause, each with how often.</summary>
    public ContentList<SideEffectRisk> SideEffects { get; init; } = [];

    /// <summary>Why no urgent sign belongs to this entry; null when one does.</summary>
    [Searchable]
    public string? NoUrgentSign { get; init; }

    /// <summary>The narrower kinds: those that name this one as a parent.</summary>
    [InverseOf(typeof(Therapy), nameof(Parents))]
    public ContentList<Therapy> Children { get; init; } = [];

    /// <summary>The medications of this kind.</summary>
    [InverseOf(typeof(Medication), nameof(Medication.Therapies))]
    public ContentList<Medication> Medications { get; init; } = [];

    /// <summary>The signs that need quick help during and after this treatment, the most urgent first.</summary>
    [InverseOf(typeof(UrgentSign), nameof(UrgentSign.Therapies))]
    public ContentList<UrgentSign> UrgentSigns { get; init; } = [];
}

/// <summary>The families of treatment.</summary>
public enum TherapyKind
{
    /// <summary>Helps the immune system act against the cancer.</summary>
    Immunotherapy,

    /// <summary>Blocks a particular change or signal in the cancer cell.</summary>
    TargetedTherapy,

    /// <summary>Medicines that kill fast-growing cells or stop them from dividing.</summary>
    Chemotherapy,

    /// <summary>High-energy rays or radioactive substances.</summary>
    RadiationTherapy,

    /// <summary>Removal in an operation.</summary>
    Surgery,

    /// <summary>Takes away or blocks hormones that a cancer needs.</summary>
    HormoneTherapy,

    /// <summary>New blood-forming cells, from the person or a donor.</summary>
    StemCellTransplant,

    /// <summary>Prevents a cancer; does not treat one.</summary>
    Prevention,
}
