namespace ContentLib;

/// <summary>Which of the entries found a search gives.</summary>
public sealed record SearchOptions
{
    /// <summary>How many hits at most; 10 unless set.</summary>
    public int Limit { get; init; } = 10;

    /// <summary>How many of the first hits are left out: for the second page and those after it.</summary>
    public int Skip { get; init; }

    /// <summary>What the entries must be; each filter must hold.</summary>
    public ContentList<SearchFilter> Filters { get; init; } = ContentList<SearchFilter>.Empty;

    /// <summary>The [Indexed] properties to count values of, such as <c>Topic</c>. Collections are always counted.</summary>
    public ContentList<string> Facets { get; init; } = ContentList<string>.Empty;
}
