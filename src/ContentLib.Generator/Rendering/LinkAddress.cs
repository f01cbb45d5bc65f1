using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentLib.Generator.Rendering;

/// <summary>Where links lead, and where not.</summary>
internal static class LinkAddress
{
    private const string ContentScheme = "content:";

    /// <summary>What follows <c>content:</c>; null for any other address.</summary>
    public static string? ContentOf(string? url) =>
        url is not null && url.StartsWith(ContentScheme, StringComparison.OrdinalIgnoreCase) ? url.Substring(ContentScheme.Length) : null;

    public static SourceSpan SpanOf(LinkInline link) => link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan;

    /// <summary>What is wrong with an inline; null where nothing is.</summary>
    public static RefusedLink? Refused(MarkdownObject inline) => inline switch
    {
        CitationInline citation when citation.FindParentOfType<LinkInline>().Any(link => !link.IsImage) =>
            Refuse("[^" + citation.Id + "]", "a citation cannot stand within a link; put it behind", citation.Span),
        AutolinkInline { IsEmail: false } link when ContentOf(link.Url) is not null =>
            Refuse(link.Url, "a link to content needs words: [words](" + link.Url + ")", link.Span),
        AutolinkInline { IsEmail: false } link when !IsSafe(link.Url) => Refuse(link.Url, null, link.Span),
        LinkInline { IsImage: true } link when ContentOf(link.Url) is not null =>
            Refuse(link.Url!, "an image cannot show an entry; give the address of a picture", SpanOf(link)),
        LinkInline link when ContentOf(link.Url) is null && !IsSafe(link.Url ?? "") => Refuse(link.Url!, null, SpanOf(link)),
        _ => null,
    };

    private static RefusedLink Refuse(string address, string? why, SourceSpan span) => new(address, why, span.Start, span.Length);

    /// <summary>
    /// A relative address, or one of a few schemes. Browsers ignore control characters and white space in a scheme,
    /// so an address with any before its colon is refused as well.
    /// </summary>
    private static bool IsSafe(string url)
    {
        int colon = url.IndexOf(':');
        int path = url.IndexOfAny(['/', '?', '#']);
        if (colon < 0 || (path >= 0 && path < colon))
        {
            return true;
        }

        return url.Substring(0, colon).ToLowerInvariant() is "http" or "https" or "mailto";
    }
}
