namespace ContentLib;

/// <summary>What a search found.</summary>
/// <param name="Total">The number of entries found, however many of them <see cref="Hits"/> holds.</param>
/// <param name="Pinned">
/// Good hits of types with <see cref="ContentTypeAttribute.SearchFirst"/>, at most five, in the order of their set where the type has
/// an OrderBy, else best first; the same on every page. They also lead <see cref="Hits"/> of the first page.
/// </param>
/// <param name="Hits">The page asked for: the pinned hits, then all others, best first.</param>
/// <param name="Facets">The number of entries found by collection, and by each property that was asked for.</param>
public sealed record SearchResults(
    int Total,
    ContentList<SearchHit> Pinned,
    ContentList<SearchHit> Hits,
    ContentList<SearchFacet> Facets)
{
    /// <summary>Nothing found.</summary>
    public static readonly SearchResults None = new(0, [], [], []);
}

/// <summary>A range of characters of a text.</summary>
/// <param name="Start">The first character, counted from zero in UTF-16 code units.</param>
/// <param name="Length">The number of UTF-16 code units.</param>
public readonly record struct TextRange(int Start, int Length);

/// <summary>How many of the entries found share a value.</summary>
/// <param name="Property"><c>Collection</c>, or the name of the [Indexed] property.</param>
/// <param name="Values">The values with entries, most entries first.</param>
public sealed record SearchFacet(string Property, ContentList<SearchFacetValue> Values);

/// <summary>A value and how many of the entries found have it.</summary>
/// <param name="Value">The value as the property's type has it: a string, an enum value, a bool, a date; an entry as <see cref="ContentEntry"/>.</param>
/// <param name="Count">The number of entries.</param>
public sealed record SearchFacetValue(object Value, int Count);

/// <summary>What a person may be typing: <see cref="ContentLibrary.Suggest(string, int)"/>.</summary>
/// <param name="Text">A name or alias, as the content writes it.</param>
/// <param name="Entry">The entry that has it.</param>
public sealed record SearchSuggestion(string Text, ContentEntry Entry);
