using System.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentLib.Generator.Rendering;

/// <summary>Gives each heading of a text an id from its words: lower case, hyphens between, a number where two are alike.</summary>
internal sealed class HeadingAnchors
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public void Set(HeadingBlock heading)
    {
        string words = Words(heading);
        string anchor = words.Length == 0 ? "section" : words;
        for (int number = 2; !_taken.Add(anchor); number++)
        {
            anchor = (words.Length == 0 ? "section" : words) + "-" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        heading.GetAttributes().Id = anchor;
    }

    private static string Words(HeadingBlock heading)
    {
        StringBuilder anchor = new();
        foreach (char c in TextFolding.Fold(PlainText(heading)))
        {
            if (char.IsLetterOrDigit(c))
            {
                anchor.Append(c);
            }
            else if (anchor.Length > 0 && anchor[anchor.Length - 1] != '-')
            {
                anchor.Append('-');
            }
        }

        return anchor.ToString().TrimEnd('-');
    }

    private static string PlainText(HeadingBlock heading)
    {
        StringBuilder text = new();
        foreach (MarkdownObject inline in heading.Inline?.Descendants() ?? [])
        {
            text.Append(inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                LineBreakInline => " ",
                _ => "",
            });
        }

        return text.ToString();
    }
}
