using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;

namespace ContentLib.Generator.Rendering;

/// <summary>
/// CommonMark to HTML: raw HTML stays text, links to content get a slot instead of an address, citations a number,
/// headings an anchor.
/// </summary>
internal static class MarkdownRenderer
{
    private static readonly MarkdownPipeline s_pipeline = Pipeline();

    public static RenderedText Render(string source)
    {
        if (MarkdownLimits.Exceeded(source) is { } fault)
        {
            return RenderedText.Failed(fault);
        }

        try
        {
            return Render(source, Markdown.Parse(source, s_pipeline));
        }
        catch (ArgumentException)
        {
            // What Markdig throws beyond its limit of depth.
            return RenderedText.Failed("nests quotes, lists, links or emphasis too deeply");
        }
    }

    private static RenderedText Render(string source, MarkdownDocument document)
    {
        List<RefusedLink> refused = [];
        HeadingAnchors anchors = new();
        foreach (MarkdownObject node in document.Descendants())
        {
            if (node is HeadingBlock heading)
            {
                anchors.Set(heading);
            }
            else if (LinkAddress.Refused(node) is { } link)
            {
                refused.Add(link);
            }
        }

        using SlotWriter writer = new();
        SlotList slots = new(source, writer);
        HtmlRenderer renderer = new(writer);
        s_pipeline.Setup(renderer);
        renderer.ObjectRenderers.Insert(0, new CitationRenderer(slots));
        renderer.ObjectRenderers.Insert(0, new SlotLinkRenderer(slots));
        renderer.Render(document);
        return new RenderedText(writer.ToString(), slots.Links, refused);
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
