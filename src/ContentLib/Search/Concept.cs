namespace ContentLib;

/// <summary>A word of the query with all that it stands for.</summary>
internal sealed class Concept(float weight, int position, bool isAsked, int firstMatch, int matchCount)
{
    /// <summary>How rare it is, so how much it tells.</summary>
    public readonly float Weight = weight;

    /// <summary>Its number among the words of the query.</summary>
    public readonly int Position = position;

    /// <summary>Whether the person wrote it; false for a synonym.</summary>
    public readonly bool IsAsked = isAsked;

    /// <summary>Its matches in the search's list.</summary>
    public readonly int FirstMatch = firstMatch;

    public readonly int MatchCount = matchCount;
}
