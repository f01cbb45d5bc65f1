namespace ContentLib.Oncology;

/// <summary>A feature of a tumor or a person that steers treatment: something a test looks for, or something a medicine sticks to.</summary>
/// <remarks>A tumor marker test is not a test for inherited risk.</remarks>
[ContentType("biomarkers")]
public sealed record Biomarker : HealthTopic
{
    /// <summary>The id, for example <c>pd-l1</c>.</summary>
    public required ContentId<Biomarker> Id { get; init; }

    /// <summary>Whether mainly a test looks for it or a medicine sticks to it.</summary>
    [Indexed]
    public required BiomarkerKind Kind { get; init; }

    /// <summary>What it is.</summary>
    [Searchable]
    public required Markdown WhatItIs { get; init; }

    /// <summary>How it is tested, or that no test is needed.</summary>
    [Searchable]
    public required Markdown HowItIsTested { get; init; }

    /// <summary>The uses of therapies that ask for it, each with its therapy.</summary>
    [InverseOf(typeof(BiomarkerRequirement), nameof(BiomarkerRequirement.Biomarker))]
    public ContentList<PartOf<Therapy, TherapyUse>> Uses { get; init; } = [];

    /// <summary>The approvals of medications that ask for it, each with its medication.</summary>
    [InverseOf(typeof(BiomarkerRequirement), nameof(BiomarkerRequirement.Biomarker))]
    public ContentList<PartOf<Medication, Indication>> Indications { get; init; } = [];

    /// <summary>The medications that stick to it or block it.</summary>
    [InverseOf(typeof(Medication), nameof(Medication.Targets))]
    public ContentList<Medication> TargetedBy { get; init; } = [];
}

/// <summary>What a biomarker is for.</summary>
public enum BiomarkerKind
{
    /// <summary>A test looks for it to choose a treatment.</summary>
    Test,

    /// <summary>A medicine sticks to it or blocks it. There may be a test as well.</summary>
    Target,
}
