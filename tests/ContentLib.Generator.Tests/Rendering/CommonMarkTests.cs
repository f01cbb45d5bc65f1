using System.Text.RegularExpressions;
using ContentLib.Generator.Rendering;
using ContentLib.Tests;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentLib.Generator.Tests.Rendering;

/// <summary>
/// CommonMark's own examples, but those that need raw HTML. They come from the npm package commonmark-spec, which
/// build/get-test-data brings; .ci/run calls it.
/// </summary>
public partial class CommonMarkTests
{
    [FetchedFact("commonmark", "spec.txt")]
    public void The_examples_of_the_specification_render_as_it_says()
    {
        List<string> wrong = [];
        int count = 0;
        foreach (Match example in Example().Matches(File.ReadAllText(SharedData.FindFetched("commonmark", "spec.txt")!)))
        {
            string markdown = example.Groups["markdown"].Value.Replace('→', '\t');
            if (NeedsHtml(markdown))
            {
                continue;
            }

            count++;
            string html = HeadingId().Replace(MarkdownRenderer.Render(markdown).Html, "");
            string expected = example.Groups["html"].Value.Replace('→', '\t');
            if (LineBreakAtTag().Replace(html, "") != LineBreakAtTag().Replace(expected, ""))
            {
                wrong.Add(markdown + " -> " + html);
            }
        }

        Assert.True(count > 550, $"Only {count} examples were found.");
        Assert.True(wrong.Count == 0, string.Join("\n---\n", wrong));
    }

    private static bool NeedsHtml(string markdown) =>
        Markdig.Markdown.Parse(markdown).Descendants().Any(node => node is HtmlBlock or HtmlInline);

    [GeneratedRegex(@"^`{32} example\n(?<markdown>(.|\n)*?)^\.\n(?<html>(.|\n)*?)^`{32}$", RegexOptions.Multiline)]
    private static partial Regex Example();

    /// <summary>Around tags line breaks mean nothing, and Markdig sets some of them otherwise.</summary>
    [GeneratedRegex("(?<=>)\n|\n(?=<)")]
    private static partial Regex LineBreakAtTag();

    [GeneratedRegex("(?<=<h[1-6]) id=\"[^\"]*\"")]
    private static partial Regex HeadingId();
}
