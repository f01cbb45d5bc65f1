using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace ContentLib.Generator.Rendering;

/// <summary>Lists each link as its slot is written, so that the two are in one order and none is without the other.</summary>
internal sealed class SlotList(string source, SlotWriter writer)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public List<TextLink> Links { get; } = [];

    /// <param name="written">What should stand there, but for characters written as entities.</param>
    public void Add(string target, int number, string written, Markdig.Syntax.SourceSpan span)
    {
        writer.WriteSlot();
        int offset = Nearest(written, span.Start);
        Links.Add(new TextLink(target, number, offset, offset == span.Start ? span.Length : written.Length));
    }

    /// <summary>Markdig counts angle brackets to an address, and is off in a heading with a tab behind its marks.</summary>
    private int Nearest(string written, int offset)
    {
        if (offset < 0 || offset >= source.Length || string.CompareOrdinal(source, offset, written, 0, written.Length) == 0)
        {
            return offset;
        }

        int behind = source.IndexOf(written, offset, StringComparison.Ordinal);
        int before = source.LastIndexOf(written, offset, StringComparison.Ordinal);
        bool isBehind = behind >= 0 && (before < 0 || behind - offset < offset - before);
        return isBehind ? behind : before >= 0 ? before : offset;
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
        slots.Add(citation.Id, number, "[^" + citation.Id + "]", citation.Span);
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

        renderer.Write("<a href=\"");
        slots.Add(target, 0, link.Url!, LinkAddress.SpanOf(link));
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
