using System.ComponentModel.DataAnnotations;

namespace ContentLib.Oncology;

/// <summary>A medicine, a cell product or a vaccine, named by its generic name.</summary>
/// <remarks>Holds no dosage: that belongs to the label and the care team.</remarks>
[ContentType("medications")]
public sealed record Medication : HealthTopic
{
    /// <summary>The id, for example <c>pembrolizumab</c>.</summary>
    public required ContentId<Medication> Id { get; init; }

    /// <summary>The generic name as labels write it, in the United States with its four-letter ending where it has one.</summary>
    [Searchable(4)]
    public required string GenericName { get; init; }

    /// <summary>The products by which it is sold. Brand names also stand in the aliases, so that <c>Find</c> knows them.</summary>
    public ContentList<Brand> Brands { get; init; } = [];

    /// <summary>The kinds of therapy that it belongs to.</summary>
    [MinLength(1)]
    [Searchable]
    public required ContentList<Therapy> Therapies { get; init; }

    /// <summary>What it sticks to or blocks.</summary>
    public ContentList<Biomarker> Targets { get; init; } = [];

    /// <summary>The routes by which it is given.</summary>
    [MinLength(1)]
    public required ContentList<TreatmentRoute> Routes { get; init; }

    /// <summary>The first approval anywhere in the content's regions, as exact as known: <c>2010</c>, <c>2010-04</c> or <c>2014-09-04</c>.</summary>
    /// <remarks>Text, because for older medicines only the year is certain. Sorts in time order as text.</remarks>
    [RegularExpression("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")]
    public string? FirstApproved { get; init; }

    /// <summary>Whether it can be had at present.</summary>
    [Indexed]
    public required Availability Availability { get; init; }

    /// <summary>The boxed warnings of the label, the strongest ones that a US label holds.</summary>
    /// <remarks>Short facts. An empty list does not mean harmless: the label decides.</remarks>
    public ContentList<BoxedWarning> BoxedWarnings { get; init; } = [];

    /// <summary>What it is approved for, and what it no longer is.</summary>
    public ContentList<Indication> Indications { get; init; } = [];

    /// <summary>The side effects measured for this very medication. Its therapies list those of the kind.</summary>
    public ContentList<SideEffectRisk> SideEffects { get; init; } = [];
}

/// <summary>Whether a medication can be had.</summary>
public enum Availability
{
    /// <summary>On the market.</summary>
    Marketed,

    /// <summary>Only through a special program or in short supply.</summary>
    Limited,

    /// <summary>No longer sold, for reasons other than safety or benefit.</summary>
    Discontinued,

    /// <summary>The approval was taken back.</summary>
    Withdrawn,
}
