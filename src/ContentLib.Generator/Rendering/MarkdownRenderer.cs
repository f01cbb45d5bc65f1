using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentLib.Generator.Rendering;

/// <summary>
/// CommonMark to HTML: raw HTML stays text, links to content get a slot instead of an address, citations a number,
/// headings an anchor.
/// </summary>
internal static class MarkdownRenderer
{
    private const string ContentScheme = "content:";

    private static readonly MarkdownPipeline s_pipeline = Pipeline();

    public static RenderedText Render(string source)
    {
        // The slot is a character that no text needs.
        MarkdownDocument document = Markdown.Parse(source.Replace(MarkdownSlots.Slot, '\uFFFD'), s_pipeline);
        List<TextLink> links = [];
        List<UnsafeAddress> refused = [];
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        HeadingAnchors anchors = new();
        foreach (MarkdownObject node in document.Descendants())
        {
            switch (node)
            {
                case HeadingBlock heading:
                    anchors.Set(heading);
                    break;
                case CitationInline citation:
                    citation.Number = NumberOf(citation.Id, numbers);
                    links.Add(new TextLink(citation.Id, citation.Number, citation.Span.Start, citation.Span.Length));
                    break;
                case LinkInline link:
                    Visit(link, links, refused);
                    break;
                case AutolinkInline { IsEmail: false } link when !IsSafe(link.Url):
                    refused.Add(new UnsafeAddress(link.Url, link.Span.Start, link.Span.Length));
                    break;
            }
        }

        return new RenderedText(ToHtml(document), links, refused);
    }

    private static void Visit(LinkInline link, List<TextLink> links, List<UnsafeAddress> refused)
    {
        string url = link.Url ?? "";
        SourceSpan span = link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan;
        if (!link.IsImage && url.StartsWith(ContentScheme, StringComparison.OrdinalIgnoreCase))
        {
            links.Add(new TextLink(url.Substring(ContentScheme.Length), 0, span.Start, span.Length));
            link.Url = MarkdownSlots.Slot.ToString();
        }
        else if (!IsSafe(url))
        {
            refused.Add(new UnsafeAddress(url, span.Start, span.Length));
        }
    }

    private static int NumberOf(string id, Dictionary<string, int> numbers)
    {
        if (!numbers.TryGetValue(id, out int number))
        {
            number = numbers.Count + 1;
            numbers.Add(id, number);
        }

        return number;
    }

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

    private static string ToHtml(MarkdownDocument document)
    {
        using StringWriter writer = new() { NewLine = "\n" };
        HtmlRenderer renderer = new(writer);
        s_pipeline.Setup(renderer);
        renderer.ObjectRenderers.Insert(0, new CitationRenderer());
        renderer.ObjectRenderers.Insert(0, new SlotLinkRenderer());
        renderer.Render(document);
        return writer.ToString();
    }

    private static MarkdownPipeline Pipeline()
    {
        MarkdownPipelineBuilder builder = new();
        builder.UsePreciseSourceLocation();
        builder.DisableHtml();
        builder.InlineParsers.Insert(0, new CitationParser());
        return builder.Build();
    }
}
