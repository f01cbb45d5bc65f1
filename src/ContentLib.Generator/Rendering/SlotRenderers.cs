using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace ContentLib.Generator.Rendering;

/// <summary>Lists each link as its slot is written, so that the two are in one order and none is without the other.</summary>
internal sealed class SlotList(SlotWriter writer)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public List<TextLink> Links { get; } = [];

    public void Add(TextLink link)
    {
        writer.WriteSlot();
        Links.Add(link);
    }

    public int NumberOf(string id)
    {
        if (!_numbers.TryGetValue(id, out int number))
        {
            number = _numbers.Count + 1;
            _numbers.Add(id, number);
        }

        return number;
    }
}

/// <summary>Writes a citation as its number in brackets, with a slot for the address; nothing in the words that describe an image.</summary>
internal sealed class CitationRenderer(SlotList slots) : HtmlObjectRenderer<CitationInline>
{
    protected override void Write(HtmlRenderer renderer, CitationInline citation)
    {
        if (!renderer.EnableHtmlForInline)
        {
            return;
        }

        int number = slots.NumberOf(citation.Id);
        renderer.Write(MarkdownSlots.CitationStart + " href=\"");
        slots.Add(new TextLink(citation.Id, number, citation.Span.Start, citation.Span.Length));
        renderer.Write("\">[" + number.ToString(System.Globalization.CultureInfo.InvariantCulture) + "]</a>");
    }
}

/// <summary>Writes a link to content; every other link is left to Markdig.</summary>
internal sealed class SlotLinkRenderer(SlotList slots) : HtmlObjectRenderer<LinkInline>
{
    private readonly LinkInlineRenderer _links = new();

    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (link.IsImage || !renderer.EnableHtmlForInline || LinkAddress.ContentOf(link.Url) is not { } target)
        {
            _links.Write(renderer, link);
            return;
        }

        Markdig.Syntax.SourceSpan span = LinkAddress.SpanOf(link);
        renderer.Write("<a href=\"");
        slots.Add(new TextLink(target, 0, span.Start, span.Length));
        renderer.Write("\"");
        if (!string.IsNullOrEmpty(link.Title))
        {
            renderer.Write(" title=\"").WriteEscape(link.Title).Write("\"");
        }

        renderer.Write(">");
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }
}
