using System.ComponentModel.DataAnnotations;

namespace ContentLib.Oncology;

/// <summary>A word that a reader may not know, with a plain definition.</summary>
[ContentType("glossary-terms")]
[ReadingGrade(8)]
[MaxSentenceWords(25)]
public sealed record GlossaryTerm
{
    /// <summary>The id, for example <c>t-cell</c>.</summary>
    public required ContentId<GlossaryTerm> Id { get; init; }

    /// <summary>The word.</summary>
    [Name]
    public required string Term { get; init; }

    /// <summary>Other words for the same, abbreviations and British spellings among them.</summary>
    public ContentList<string> Aliases { get; init; } = [];

    /// <summary>What it means, in plain words.</summary>
    [Searchable]
    public required Markdown Definition { get; init; }

    /// <summary>How it is said, in simple syllables with the stressed one in capitals; null where it is plain.</summary>
    public string? Pronunciation { get; init; }

    /// <summary>Where to read on; entries of any type.</summary>
    public ContentList<ContentEntry> SeeAlso { get; init; } = [];

    /// <summary>The sources of the meaning, at least one.</summary>
    [MinLength(1)]
    public required ContentList<Source> Sources { get; init; }

    /// <summary>Whether the whole definition was read in a source. Absent means sourced.</summary>
    public Evidence Evidence { get; init; } = Evidence.Sourced;

    /// <summary>When the entry was last checked, and whether a clinician has reviewed it.</summary>
    public required Review Review { get; init; }
}
