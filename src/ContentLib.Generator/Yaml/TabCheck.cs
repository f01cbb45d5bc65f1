using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;
using YamlDotNet.Core;

namespace ContentLib.Generator.Yaml;

/// <summary>Tabs that indent and that the parser lets through: before a nested block, and in the lines of a value.</summary>
internal sealed class TabCheck(string path, PlaceMap places, List<Problem> problems)
{
    public void Open(TextPlace opening, bool isFlow)
    {
        if (!isFlow)
        {
            Report(TabFinder.Before(places.Text, opening.Start));
        }
    }

    /// <summary>A collection in brackets is checked as a whole, by its outermost brackets.</summary>
    public void Close(OpenNode node, int end, OpenNode? parent)
    {
        if (node.IsFlow && parent is { IsFlow: false })
        {
            Report(TabFinder.InLines(places.Text, node.Opening.Start, end, parent.Column + 1));
        }
    }

    public void Scalar(TextPlace place, ScalarStyle style, OpenNode? parent)
    {
        if (place.EndLine > place.Line && parent is { IsFlow: false } && style is not (ScalarStyle.Literal or ScalarStyle.Folded))
        {
            Report(TabFinder.InLines(places.Text, place.Start, place.Start + place.Length, parent.Column + 1));
        }
    }

    private void Report(int tab)
    {
        if (tab >= 0)
        {
            problems.Add(Rules.MalformedYaml(ProblemPlace.OfText(path, places.Of(tab, 1)), TabFinder.Message));
        }
    }
}
