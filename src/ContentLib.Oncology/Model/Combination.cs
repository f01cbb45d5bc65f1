namespace ContentLib.Oncology;

/// <summary>That a therapy is often given together with another one.</summary>
public sealed record Combination
{
    /// <summary>The other therapy.</summary>
    public required Therapy Therapy { get; init; }

    /// <summary>How and why the two go together.</summary>
    public required string Note { get; init; }

    /// <summary>The source that says so.</summary>
    public required Source Source { get; init; }
}
