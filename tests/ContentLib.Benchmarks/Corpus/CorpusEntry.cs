namespace ContentLib.Benchmarks.Corpus;

/// <summary>An entry of the corpus, before it is written in one of the formats.</summary>
internal sealed record CorpusEntry
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Summary { get; init; }

    public required string Body { get; init; }

    /// <summary>In PascalCase, as the enum has it.</summary>
    public required string Kind { get; init; }

    public required string Parent { get; init; }

    public required IReadOnlyList<string> Related { get; init; }

    public required IReadOnlyList<string> Aliases { get; init; }

    public required IReadOnlyList<CorpusStep> Steps { get; init; }
}

/// <summary>A part.</summary>
internal sealed record CorpusStep(string Title, int Minutes);
