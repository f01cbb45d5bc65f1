namespace ContentLib;

/// <summary>Where a hit has the words of the query.</summary>
internal sealed record FoundText(string Property, string Snippet, ContentList<TextRange> Highlights)
{
    public static readonly FoundText None = new("", "", []);
}
