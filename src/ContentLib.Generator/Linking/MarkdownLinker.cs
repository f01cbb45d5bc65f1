using System.Text;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Linking;

/// <summary>Resolves the links of a text. One that leads to a broken entry stays text and leads nowhere.</summary>
internal static class MarkdownLinker
{
    private const string Nowhere = "#";

    public static LinkedMarkdown Link(BoundMarkdown text, ResolvedTarget[] targets)
    {
        List<LinkedReference> links = new(targets.Length);
        List<int> numbers = new(targets.Length);
        List<bool> isSound = new(targets.Length);
        for (int i = 0; i < targets.Length; i++)
        {
            isSound.Add(targets[i].Rank >= 0);
            if (targets[i].Rank >= 0)
            {
                links.Add(new LinkedReference(text.Node, targets[i].Collection, targets[i].Rank));
                numbers.Add(text.Numbers[i]);
            }
        }

        string html = isSound.Contains(false) ? CloseSlots(text.Html, isSound) : text.Html;
        return new LinkedMarkdown(text.Node, html, links.ToEquatableArray(), numbers.ToEquatableArray());
    }

    private static string CloseSlots(string html, List<bool> isSound)
    {
        StringBuilder closed = new(html.Length);
        int slot = 0;
        foreach (char c in html)
        {
            if (c == MarkdownSlots.Slot && !isSound[slot++])
            {
                closed.Append(Nowhere);
            }
            else
            {
                closed.Append(c);
            }
        }

        return closed.ToString();
    }
}
