using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;
using ContentLib.Generator.Rendering;

namespace ContentLib.Generator.Binding;

/// <summary>Renders a text and makes references of its links and citations.</summary>
internal static class MarkdownBinder
{
    public static BoundMarkdown Bind(BindingContext context, YamlScalar scalar)
    {
        RenderedText text = MarkdownRenderer.Render(scalar.Value);
        string path = context.Path.ToString();
        foreach (UnsafeAddress address in text.UnsafeAddresses)
        {
            context.Report(Rules.UnsafeLink(Place(context, scalar, address.Offset, address.Length), path, Words.Shown(address.Address)));
        }

        List<BoundReference> links = new(text.Links.Count);
        List<int> numbers = new(text.Links.Count);
        foreach (TextLink link in text.Links)
        {
            if (Reference(context, scalar, path, link) is { } reference)
            {
                links.Add(reference);
                numbers.Add(link.Number);
            }
        }

        return new BoundMarkdown(scalar.Index, text.Html, links.ToEquatableArray(), numbers.ToEquatableArray());
    }

    private static BoundReference? Reference(BindingContext context, YamlScalar scalar, string path, TextLink link)
    {
        ProblemPlace place = Place(context, scalar, link.Offset, link.Length);
        if (link.Number > 0)
        {
            if (context.Parts.Citations is { } collection)
            {
                return new BoundReference(scalar.Index, collection, link.Target, path, link.Offset, link.Length);
            }

            context.Report(Rules.NothingToCite(place, path, link.Target));
            return null;
        }

        if (IdText.TrySplit(link.Target, out string named, out string id))
        {
            return new BoundReference(scalar.Index, named, id, path, link.Offset, link.Length);
        }

        context.Report(Rules.MalformedLink(place, path, Words.Shown("content:" + link.Target)));
        return null;
    }

    private static ProblemPlace Place(BindingContext context, YamlScalar scalar, int offset, int length) =>
        ProblemPlace.OfNode(context.FilePath, scalar.Index, offset, length);
}
