namespace ContentLib.Oncology;

/// <summary>An unwanted effect of treatment, as a person would notice it.</summary>
/// <remarks>How often it comes is no property of the effect: it belongs to a treatment, see <see cref="Risks"/> and <see cref="MedicationRisks"/>.</remarks>
[ContentType("side-effects")]
public sealed record SideEffect : HealthTopic
{
    /// <summary>The id, for example <c>fatigue</c>.</summary>
    public required ContentId<SideEffect> Id { get; init; }

    /// <summary>The part of the body that is mainly affected.</summary>
    [Indexed]
    public required BodySystem BodySystem { get; init; }

    /// <summary>What it feels like.</summary>
    [Searchable]
    public required Markdown WhatItFeelsLike { get; init; }

    /// <summary>What a person can do, first of all whom to tell.</summary>
    [Searchable]
    public required Markdown WhatHelps { get; init; }

    /// <summary>What the care team usually does.</summary>
    [Searchable]
    public required Markdown UsualTreatment { get; init; }

    /// <summary>When it starts, in plain words. A treatment's own risk may say it more exactly.</summary>
    [Searchable]
    public required string Onset { get; init; }

    /// <summary>Why no urgent sign belongs to this entry; null when one does.</summary>
    [Searchable]
    public string? NoUrgentSign { get; init; }

    /// <summary>The therapies that can cause it.</summary>
    [InverseOf(typeof(SideEffectRisk), nameof(SideEffectRisk.Effect))]
    public ContentList<Therapy> CausedBy { get; init; } = [];

    /// <summary>The medications for which it is listed.</summary>
    [InverseOf(typeof(SideEffectRisk), nameof(SideEffectRisk.Effect))]
    public ContentList<Medication> CausedByMedications { get; init; } = [];

    /// <summary>The therapies that can cause it, each with how often and how badly.</summary>
    [InverseOf(typeof(SideEffectRisk), nameof(SideEffectRisk.Effect))]
    public ContentList<PartOf<Therapy, SideEffectRisk>> Risks { get; init; } = [];

    /// <summary>The medications for which it is listed, each with how often and how badly.</summary>
    [InverseOf(typeof(SideEffectRisk), nameof(SideEffectRisk.Effect))]
    public ContentList<PartOf<Medication, SideEffectRisk>> MedicationRisks { get; init; } = [];

    /// <summary>The signs of it that need quick help, the most urgent first.</summary>
    [InverseOf(typeof(UrgentSign), nameof(UrgentSign.SideEffects))]
    public ContentList<UrgentSign> UrgentSigns { get; init; } = [];
}

/// <summary>Parts of the body, in plain words.</summary>
public enum BodySystem
{
    /// <summary>The whole body.</summary>
    WholeBody,

    /// <summary>The skin and the hair.</summary>
    Skin,

    /// <summary>The stomach and the bowel.</summary>
    Gut,

    /// <summary>The liver.</summary>
    Liver,

    /// <summary>The lungs.</summary>
    Lungs,

    /// <summary>The heart.</summary>
    Heart,

    /// <summary>The blood vessels.</summary>
    BloodVessels,

    /// <summary>The kidneys.</summary>
    Kidneys,

    /// <summary>The bladder.</summary>
    Bladder,

    /// <summary>The glands that make hormones.</summary>
    Hormones,

    /// <summary>The nerves outside the brain.</summary>
    Nerves,

    /// <summary>The brain and its lining.</summary>
    Brain,

    /// <summary>The muscles.</summary>
    Muscles,

    /// <summary>The joints.</summary>
    Joints,

    /// <summary>The eyes.</summary>
    Eyes,

    /// <summary>The mouth.</summary>
    Mouth,

    /// <summary>The blood and the bone marrow.</summary>
    Blood,

    /// <summary>The immune system.</summary>
    Immune,

    /// <summary>The tumor itself.</summary>
    Tumor,

    /// <summary>A transplanted organ or donor cells.</summary>
    Transplant,
}
