namespace ContentLib.Generator.Rendering;

/// <summary>A text as HTML with a slot for each link to content, and where each stands in the source.</summary>
internal sealed record RenderedText(string Html, IReadOnlyList<TextLink> Links, IReadOnlyList<UnsafeAddress> UnsafeAddresses);

/// <summary>A link to content, in the order of the slots.</summary>
/// <param name="Target">What follows <c>content:</c>, or the id of a citation.</param>
/// <param name="Number">Of a citation its number; 0 for a link.</param>
internal readonly record struct TextLink(string Target, int Number, int Offset, int Length);

/// <summary>An address that no browser should be given.</summary>
internal readonly record struct UnsafeAddress(string Address, int Offset, int Length);
