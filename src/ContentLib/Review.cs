namespace ContentLib;

/// <summary>When and by whom an entry was checked: a part for content that must be kept current.</summary>
public sealed record Review
{
    /// <summary>The day on which the entry was last held against its sources.</summary>
    public required DateOnly LastChecked { get; init; }

    /// <summary>The day by which it is to be checked again.</summary>
    public required DateOnly NextCheckDue { get; init; }

    /// <summary>Who with a clinical profession has reviewed the entry; <see cref="ClinicalReview.None"/> means nobody.</summary>
    public ClinicalReview Clinical { get; init; } = ClinicalReview.None;

    /// <summary>The clinical reviewer's name; null without a clinical review.</summary>
    public string? ClinicalBy { get; init; }

    /// <summary>The day of the clinical review; null without one.</summary>
    public DateOnly? ClinicalOn { get; init; }

    /// <summary>Whether the next check is due: <see cref="NextCheckDue"/> is that day or has passed.</summary>
    /// <remarks>
    /// ContentLib reads no clock: the app says which day it is, and where. A build with the MSBuild property
    /// <c>ContentLibAsOf</c> warns of the same entries (CL0043).
    /// </remarks>
    /// <param name="today">The day.</param>
    public bool IsDue(DateOnly today) => today >= NextCheckDue;
}

/// <summary>The profession of a clinical reviewer.</summary>
public enum ClinicalReview
{
    /// <summary>Nobody clinical has reviewed the entry.</summary>
    None,

    /// <summary>Reviewed by a nurse.</summary>
    Nurse,

    /// <summary>Reviewed by a pharmacist.</summary>
    Pharmacist,

    /// <summary>Reviewed by a physician.</summary>
    Physician,
}
