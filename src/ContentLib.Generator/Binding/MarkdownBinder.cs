using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;
using ContentLib.Generator.Rendering;

namespace ContentLib.Generator.Binding;

/// <summary>Renders a text and makes references of its links and citations.</summary>
internal static class MarkdownBinder
{
    public static BoundMarkdown? Bind(BindingContext context, YamlScalar scalar)
    {
        RenderedText text = MarkdownRenderer.Render(scalar.Value);
        string path = context.Path.ToString();
        if (text.Fault is not null)
        {
            context.Report(Rules.LimitExceeded(context.PlaceOf(scalar), "'" + path + "' " + text.Fault));
            return null;
        }

        foreach (RefusedLink link in text.Refused)
        {
            ProblemPlace place = Place(context, scalar, link.Offset, link.Length);
            string address = Words.Shown(link.Address);
            context.Report(link.Why is null ? Rules.UnsafeLink(place, path, address) : Rules.MalformedLink(place, path, address, Words.Shown(link.Why, 120)));
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
            return Citation(context, scalar, path, link, place);
        }

        if (IdText.TrySplit(link.Target, out string named, out string id))
        {
            return new BoundReference(scalar.Index, named, id, path, link.Offset, link.Length);
        }

        const string Wanted = "write a collection and an id, such as content:side-effects/fatigue";
        context.Report(Rules.MalformedLink(place, path, Words.Shown("content:" + link.Target), Wanted));
        return null;
    }

    private static BoundReference? Citation(BindingContext context, YamlScalar scalar, string path, TextLink link, ProblemPlace place)
    {
        if (context.Parts.Citations is not { } collection)
        {
            context.Report(Rules.NothingToCite(place, path, Words.Shown(link.Target)));
        }
        else if (IdText.IsId(link.Target))
        {
            return new BoundReference(scalar.Index, collection, link.Target, path, link.Offset, link.Length);
        }
        else
        {
            context.Report(Rules.MalformedId(place, Words.Shown(link.Target), IdText.Hint(link.Target)));
        }

        return null;
    }

    private static ProblemPlace Place(BindingContext context, YamlScalar scalar, int offset, int length) =>
        ProblemPlace.OfNode(context.FilePath, scalar.Index, offset, length);
}
