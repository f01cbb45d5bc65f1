using System.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentLib.Generator.Rendering;

/// <summary>Gives each heading of a text an id from its words: lower case, hyphens between, a number where two are alike.</summary>
internal sealed class HeadingAnchors
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public void Set(HeadingBlock heading)
    {
        string words = Words(heading);
        words = words.Length == 0 ? "section" : words;
        _numbers.TryGetValue(words, out int number);
        string anchor;
        do
        {
            // Another heading may have these very words and number of its own.
            number++;
            anchor = number == 1 ? words : words + "-" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
        while (!_taken.Add(anchor));

        _numbers[words] = number;
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
