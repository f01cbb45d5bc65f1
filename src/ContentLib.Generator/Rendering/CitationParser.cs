using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace ContentLib.Generator.Rendering;

/// <summary>A citation: <c>[^id]</c>.</summary>
internal sealed class CitationInline(string id) : LeafInline
{
    public string Id { get; } = id;

    public int Number { get; set; }
}

/// <summary>Reads <c>[^id]</c> before the parser of links sees the bracket.</summary>
internal sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '^')
        {
            return false;
        }

        int length = 2;
        while (slice.PeekChar(length) is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.')
        {
            length++;
        }

        if (length == 2 || slice.PeekChar(length) != ']')
        {
            return false;
        }

        string id = slice.Text.Substring(slice.Start + 2, length - 2);
        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new CitationInline(id)
        {
            Span = new Markdig.Syntax.SourceSpan(start, start + length),
            Line = line,
            Column = column,
        };
        slice.Start += length + 1;
        return true;
    }
}

/// <summary>Writes a citation as its number in brackets, with a slot for the address.</summary>
internal sealed class CitationRenderer : HtmlObjectRenderer<CitationInline>
{
    protected override void Write(HtmlRenderer renderer, CitationInline citation)
    {
        string number = citation.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        renderer.Write(MarkdownSlots.CitationStart + " href=\"" + MarkdownSlots.Slot + "\">[" + number + "]</a>");
    }
}

/// <summary>Writes a link to content; every other link is left to Markdig, which would encode the slot.</summary>
internal sealed class SlotLinkRenderer : HtmlObjectRenderer<LinkInline>
{
    private readonly Markdig.Renderers.Html.Inlines.LinkInlineRenderer _links = new();

    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (link.Url is not { Length: 1 } || link.Url[0] != MarkdownSlots.Slot || !renderer.EnableHtmlForInline)
        {
            _links.Write(renderer, link);
            return;
        }

        renderer.Write("<a href=\"" + MarkdownSlots.Slot + "\"");
        if (!string.IsNullOrEmpty(link.Title))
        {
            renderer.Write(" title=\"").WriteEscape(link.Title).Write("\"");
        }

        renderer.Write(">");
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }
}
