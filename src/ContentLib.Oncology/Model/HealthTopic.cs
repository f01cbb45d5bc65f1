using System.ComponentModel.DataAnnotations;

namespace ContentLib.Oncology;

/// <summary>What every page-like health topic carries: its names, a short summary, where the facts come from and when they were last checked.</summary>
/// <remarks>
/// Not a collection of its own: each topic type declares its own id.
/// All texts are general information. They are not medical advice and hold no dosage.
/// </remarks>
[ReadingGrade(8)]
[MaxSentenceWords(25)]
public abstract record HealthTopic
{
    /// <summary>The name that a person would look for, in American spelling.</summary>
    public required string Name { get; init; }

    /// <summary>Other names: everyday words, clinical terms, abbreviations, brand names and British spellings.</summary>
    /// <remarks>An alias may be shared by several entries. <c>Find</c> then answers null, <c>FindAll</c> all of them.</remarks>
    public ContentList<string> Aliases { get; init; } = [];

    /// <summary>The topic in a few plain sentences, the main message first.</summary>
    [Searchable(2)]
    public required string Summary { get; init; }

    /// <summary>The sources that the texts of this entry rest on, at least one.</summary>
    /// <remarks>Parts with a source of their own (a use, a figure, a warning) name it themselves.</remarks>
    [MinLength(1)]
    public required ContentList<Source> Sources { get; init; }

    /// <summary>Whether every statement of the entry's texts was read in one of <see cref="Sources"/>.</summary>
    /// <remarks>General when the texts also hold common knowledge for which no source was read. Absent means sourced.</remarks>
    public Evidence Evidence { get; init; } = Evidence.Sourced;

    /// <summary>The concept in public code systems. Only codes that were checked stand here, so the list may be empty.</summary>
    public ContentList<Code> Codes { get; init; } = [];

    /// <summary>When the entry was last checked, and whether a clinician has reviewed it.</summary>
    public required Review Review { get; init; }
}
