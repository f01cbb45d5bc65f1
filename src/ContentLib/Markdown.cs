using System.Diagnostics;
using System.Net;
using System.Text;
using ContentLib.CompilerServices;

namespace ContentLib;

/// <summary>
/// Formatted text. It was written as CommonMark and rendered by the compiler: at run time nothing is parsed, and only
/// the addresses of its links are filled in.
/// </summary>
/// <remarks>
/// The HTML holds no script, no raw HTML of the author's and no unsafe link. Two texts are equal when their HTML and
/// the entries that they link to are.
/// </remarks>
[DebuggerDisplay("{Text,nq}")]
public sealed class Markdown : IEquatable<Markdown>
{
    /// <summary>The text without a word.</summary>
    public static readonly Markdown Empty = new("", []);

    private readonly string _template;
    private readonly MarkdownTarget[] _targets;
    private string? _text;

    internal Markdown(string template, MarkdownTarget[] targets)
    {
        _template = template;
        _targets = targets;
    }

    /// <summary>The plain text: no marks, no citation numbers; blocks with an empty line between.</summary>
    public string Text => _text ??= HtmlText.Of(_template);

    /// <summary>The links to entries and the citations, in the order of the text.</summary>
    public ContentList<ContentLink> Links
    {
        get
        {
            string[] texts = MarkdownHtml.SlotTexts(_template, _targets.Length);
            ContentLink[] links = new ContentLink[_targets.Length];
            for (int i = 0; i < links.Length; i++)
            {
                links[i] = new ContentLink(_targets[i].Entry, texts[i], _targets[i].Number);
            }

            return ContentList.Create<ContentLink>(links);
        }
    }

    /// <summary>The sources that the text cites, each once: the first is the one marked [1].</summary>
    public ContentList<ContentEntry> Citations
    {
        get
        {
            List<ContentEntry> citations = [];
            foreach (MarkdownTarget target in _targets)
            {
                if (target.Number > citations.Count)
                {
                    citations.Add(target.Entry);
                }
            }

            return citations.ToContentList();
        }
    }

    /// <summary>The headings, in the order of the text.</summary>
    public ContentList<MarkdownHeading> Headings => MarkdownHtml.Headings(_template).ToContentList();

    /// <summary>The HTML, with <c>#collection/id</c> as the address of an entry.</summary>
    public string ToHtml() => ToHtml(static link => "#" + link.Target);

    /// <summary>The HTML, with addresses that the app chooses.</summary>
    /// <param name="url">
    /// Gives the address of a link or citation; it is encoded for its attribute. The app answers for its scheme.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="url"/> is null.</exception>
    public string ToHtml(Func<ContentLink, string> url)
    {
        ArgumentNullException.ThrowIfNull(url);
        if (_targets.Length == 0)
        {
            return _template;
        }

        StringBuilder html = new(_template.Length + (_targets.Length * 32));
        int slot = 0;
        ContentList<ContentLink> links = Links;
        foreach (char c in _template)
        {
            if (c == MarkdownSlots.Slot)
            {
                html.Append(WebUtility.HtmlEncode(url(links[slot++])));
            }
            else
            {
                html.Append(c);
            }
        }

        return html.ToString();
    }

    /// <summary>The text divided at its headings, what stands before the first one included.</summary>
    internal List<MarkdownSection> Sections()
    {
        List<MarkdownSection> sections = [];
        int start = 0;
        int slot = 0;
        MarkdownHeading? above = null;
        foreach ((int tag, int end, MarkdownHeading heading) in MarkdownHtml.HeadingsWithPlaces(_template))
        {
            sections.Add(Section(above, start, tag, ref slot));
            slot += _template.AsSpan(tag, end - tag).Count(MarkdownSlots.Slot);
            (above, start) = (heading, end);
        }

        sections.Add(Section(above, start, _template.Length, ref slot));
        return sections;
    }

    private MarkdownSection Section(MarkdownHeading? heading, int start, int end, ref int slot)
    {
        List<ContentEntry> citations = [];
        for (int last = slot + _template.AsSpan(start, end - start).Count(MarkdownSlots.Slot); slot < last; slot++)
        {
            MarkdownTarget target = _targets[slot];
            if (target.Number > 0 && !citations.Contains(target.Entry))
            {
                citations.Add(target.Entry);
            }
        }

        return new MarkdownSection(heading, HtmlText.Of(_template[start..end]).Trim(), citations.ToContentList());
    }

    /// <summary>Plain text as Markdown, for tests and for apps that make their own entries. Marks in it stay as they are.</summary>
    /// <param name="text">The text; an empty line begins a new paragraph.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Markdown FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder html = new();
        foreach (string paragraph in text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            html.Append("<p>").Append(MarkdownHtml.Encode(paragraph)).Append("</p>\n");
        }

        return html.Length == 0 ? Empty : new Markdown(html.ToString(), []);
    }

    /// <summary>Whether the other text has the same HTML and links to the same entries.</summary>
    /// <param name="other">The other, may be null.</param>
    public bool Equals(Markdown? other) =>
        ReferenceEquals(this, other)
        || (other is not null && _template == other._template && _targets.AsSpan().SequenceEqual(other._targets));

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Markdown);

    /// <inheritdoc />
    public override int GetHashCode() => _template.GetHashCode();

    /// <summary>The plain text.</summary>
    public override string ToString() => Text;
}

/// <summary>A link or citation in a <see cref="Markdown"/>.</summary>
/// <param name="Target">The entry that it leads to.</param>
/// <param name="Text">The words that are linked; of a citation its number in brackets.</param>
/// <param name="Number">Of a citation its number in the text, from one; 0 for a link.</param>
public sealed record ContentLink(ContentEntry Target, string Text, int Number)
{
    /// <summary>Whether this is a citation, and not a link.</summary>
    public bool IsCitation => Number > 0;
}

/// <summary>A heading in a <see cref="Markdown"/>.</summary>
/// <param name="Level">From 1 to 6.</param>
/// <param name="Text">The plain text.</param>
/// <param name="Anchor">The id of the heading's element, unique within the text: for links to <c>#anchor</c>.</param>
public sealed record MarkdownHeading(int Level, string Text, string Anchor);

/// <summary>A heading and the plain text below it, up to the next heading.</summary>
internal sealed record MarkdownSection(MarkdownHeading? Heading, string Text, ContentList<ContentEntry> Citations);

/// <summary>What a slot of a template leads to.</summary>
internal readonly record struct MarkdownTarget(ContentEntry Entry, int Number);
