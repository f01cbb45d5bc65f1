using System.ComponentModel.DataAnnotations;

namespace ContentLib.Oncology;

/// <summary>A question that people ask, with a short and a longer answer.</summary>
/// <remarks>Some are hand-offs: they say whom to ask, because only the care team can answer.</remarks>
[ContentType("faq-entries")]
[ReadingGrade(8)]
[MaxSentenceWords(25)]
public sealed record FaqEntry
{
    /// <summary>The id: the question's words.</summary>
    public required ContentId<FaqEntry> Id { get; init; }

    /// <summary>The subject under which the question stands.</summary>
    [Indexed]
    public required FaqTopic Topic { get; init; }

    /// <summary>Who asks. Patients unless said otherwise.</summary>
    [Indexed]
    public Audience Audience { get; init; } = Audience.Patient;

    /// <summary>The question.</summary>
    [Name]
    public required string Question { get; init; }

    /// <summary>The same question in other words, as people ask it; found as well as the question itself.</summary>
    public ContentList<string> Aliases { get; init; } = [];

    /// <summary>The answer in one breath, for a list or a card.</summary>
    [StringLength(160)]
    [Searchable(2)]
    public required string ShortAnswer { get; init; }

    /// <summary>The answer.</summary>
    [Searchable]
    public required Markdown Answer { get; init; }

    /// <summary>The therapies that the question is about.</summary>
    public ContentList<Therapy> Therapies { get; init; } = [];

    /// <summary>The cancers that the question is about.</summary>
    public ContentList<CancerType> CancerTypes { get; init; } = [];

    /// <summary>The side effects that the question is about.</summary>
    public ContentList<SideEffect> SideEffects { get; init; } = [];

    /// <summary>The sources of the answer, at least one.</summary>
    [MinLength(1)]
    public required ContentList<Source> Sources { get; init; }

    /// <summary>Whether every statement of the answer was read in a source. Absent means sourced.</summary>
    public Evidence Evidence { get; init; } = Evidence.Sourced;

    /// <summary>When the entry was last checked, and whether a clinician has reviewed it.</summary>
    public required Review Review { get; init; }
}

/// <summary>The subjects of the frequently asked questions.</summary>
public enum FaqTopic
{
    /// <summary>What it is and how it works.</summary>
    Basics,

    /// <summary>Who can have it, and tests.</summary>
    Eligibility,

    /// <summary>How treatment goes.</summary>
    Treatment,

    /// <summary>Whether it works, and how one can tell.</summary>
    Results,

    /// <summary>Side effects, and when to call.</summary>
    SideEffects,

    /// <summary>Daily life during and after treatment.</summary>
    DailyLife,

    /// <summary>Cost and insurance.</summary>
    Cost,

    /// <summary>Clinical trials.</summary>
    Trials,

    /// <summary>Support for you and for the people around you.</summary>
    Support,
}

/// <summary>Who a text speaks to.</summary>
public enum Audience
{
    /// <summary>A person who has or may have the treatment.</summary>
    Patient,

    /// <summary>Somebody who looks after that person.</summary>
    Carer,

    /// <summary>The parent of a child in treatment.</summary>
    Parent,
}
