namespace ContentLib.Oncology;

/// <summary>One step of a treatment, as a person goes through it.</summary>
public sealed record CareStep
{
    /// <summary>Whether the step comes before the treatment, on its day, or after it.</summary>
    public required CarePhase Phase { get; init; }

    /// <summary>What happens.</summary>
    [Searchable]
    public required Markdown Text { get; init; }
}

/// <summary>The part of a treatment that a step belongs to.</summary>
public enum CarePhase
{
    /// <summary>Before the treatment.</summary>
    Before,

    /// <summary>On the day of the treatment.</summary>
    Day,

    /// <summary>After the treatment.</summary>
    After,
}
