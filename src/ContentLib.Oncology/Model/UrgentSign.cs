using System.ComponentModel.DataAnnotations;

namespace ContentLib.Oncology;

/// <summary>A sign that needs help, and how quickly.</summary>
/// <remarks>
/// Static text, no symptom checker: do not build a score or a question tree on it. The entries hold no telephone numbers; an app adds its own.
/// The signs hold during treatment and also after it. When in doubt the higher level counts.
/// </remarks>
[ContentType("urgent-signs", OrderBy = nameof(UrgentSign.Level), SearchFirst = true)]
[ReadingGrade(8)]
[MaxSentenceWords(25)]
public sealed record UrgentSign
{
    /// <summary>The id, for example <c>trouble-breathing</c>.</summary>
    public required ContentId<UrgentSign> Id { get; init; }

    /// <summary>The sign in plain words.</summary>
    [Name]
    public required string Sign { get; init; }

    /// <summary>Other words for it, as a frightened person types them: <c>can't breathe</c>.</summary>
    /// <remarks>A search that has most of these words brings the sign before everything else.</remarks>
    public ContentList<string> Aliases { get; init; } = [];

    /// <summary>How quickly help is needed. The set is in this order, the most urgent first.</summary>
    [Indexed]
    public required UrgencyLevel Level { get; init; }

    /// <summary>The therapies with which the sign counts.</summary>
    public ContentList<Therapy> Therapies { get; init; } = [];

    /// <summary>The side effects that it may be a sign of.</summary>
    public ContentList<SideEffect> SideEffects { get; init; } = [];

    /// <summary>Why it cannot wait.</summary>
    [Searchable]
    public required string Why { get; init; }

    /// <summary>The figures from which on the sign counts, one per region. Never show one without its region.</summary>
    public ContentList<Threshold> Thresholds { get; init; } = [];

    /// <summary>The sources that list the sign, at least one.</summary>
    [MinLength(1)]
    public required ContentList<Source> Sources { get; init; }

    /// <summary>Whether the sources also give this urgency. General when the level is our own reading. Absent means sourced.</summary>
    public Evidence Evidence { get; init; } = Evidence.Sourced;

    /// <summary>When the entry was last checked, and whether a clinician has reviewed it.</summary>
    public required Review Review { get; init; }
}

/// <summary>How quickly help is needed, the most urgent first.</summary>
public enum UrgencyLevel
{
    /// <summary>Call the local emergency number or go to an emergency department now. Do not drive yourself.</summary>
    Emergency,

    /// <summary>Call the 24-hour cancer line at once, day or night. If nobody answers, go to an emergency department.</summary>
    CallNow,

    /// <summary>Call the team today.</summary>
    SameDay,

    /// <summary>Tell the team at the next visit, and earlier if it gets worse.</summary>
    NextVisit,
}
