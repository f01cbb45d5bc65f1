namespace ContentLib.Generator.Rendering;

/// <summary>A text as HTML with a slot for each link to content, and where each stands in the source.</summary>
internal sealed record RenderedText(string Html, IReadOnlyList<TextLink> Links, IReadOnlyList<RefusedLink> Refused)
{
    /// <summary>Why the text was not rendered: a predicate, such as <c>nests too deeply</c>; null where it was.</summary>
    public string? Fault { get; init; }

    public static RenderedText Failed(string fault) => new("", [], []) { Fault = fault };
}

/// <summary>A link to content, in the order of the slots.</summary>
/// <param name="Target">What follows <c>content:</c>, or the id of a citation.</param>
/// <param name="Number">Of a citation its number; 0 for a link.</param>
internal readonly record struct TextLink(string Target, int Number, int Offset, int Length);

/// <summary>A link that cannot stand so.</summary>
/// <param name="Why">How it should be; null for an address that no browser should be given.</param>
internal readonly record struct RefusedLink(string Address, string? Why, int Offset, int Length);
