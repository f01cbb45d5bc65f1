using System.Text;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Linking;

/// <summary>Resolves the links of a text. One that leads to a broken entry stays text and leads nowhere.</summary>
internal static class MarkdownLinker
{
    private const string Nowhere = "#";

    public static LinkedMarkdown Link(LinkState state, PropertySpec property, BoundMarkdown text)
    {
        List<LinkedReference> links = new(text.Links.Count);
        List<int> numbers = new(text.Links.Count);
        List<bool> isSound = new(text.Links.Count);
        for (int i = 0; i < text.Links.Count; i++)
        {
            EntryState target = ReferenceChecker.Resolve(state, property, text.Links[i])!;
            isSound.Add(!target.IsBroken);
            if (!target.IsBroken)
            {
                links.Add(new LinkedReference(text.Node, target.Collection.Number, target.Rank));
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
