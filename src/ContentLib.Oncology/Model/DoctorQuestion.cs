using System.ComponentModel.DataAnnotations;

namespace ContentLib.Oncology;

/// <summary>A question to take along to the doctor. It has no answer here: only the care team knows it.</summary>
[ContentType("doctor-questions")]
[ReadingGrade(8)]
[MaxSentenceWords(25)]
public sealed record DoctorQuestion
{
    /// <summary>The id, for example <c>is-my-cancer-treated-with-immunotherapy</c>.</summary>
    public required ContentId<DoctorQuestion> Id { get; init; }

    /// <summary>The subject under which the question stands.</summary>
    [Indexed]
    public required DoctorQuestionTopic Topic { get; init; }

    /// <summary>The question.</summary>
    [Name]
    public required string Question { get; init; }

    /// <summary>The moment at which the question helps most.</summary>
    [Searchable]
    public required string WhenToAsk { get; init; }

    /// <summary>The therapies that the question is about.</summary>
    public ContentList<Therapy> Therapies { get; init; } = [];

    /// <summary>Where the question was found, at least one source.</summary>
    [MinLength(1)]
    public required ContentList<Source> Sources { get; init; }

    /// <summary>When the entry was last checked, and whether a clinician has reviewed it.</summary>
    public required Review Review { get; init; }
}

/// <summary>The subjects of the questions for the doctor.</summary>
public enum DoctorQuestionTopic
{
    /// <summary>Whether a treatment fits this cancer and this person.</summary>
    Fit,

    /// <summary>What the treatment is to reach.</summary>
    Goal,

    /// <summary>How the treatment goes, and what else goes with it.</summary>
    Plan,

    /// <summary>How well it works, and how one can tell.</summary>
    Results,

    /// <summary>Side effects, and whom to call.</summary>
    SideEffects,

    /// <summary>Daily life.</summary>
    DailyLife,

    /// <summary>Cost, insurance and support.</summary>
    CostAndSupport,
}
