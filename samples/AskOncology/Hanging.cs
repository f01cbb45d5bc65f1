using Spectre.Console;
using Spectre.Console.Rendering;

namespace AskOncology;

/// <summary>
/// A text behind a marker, with its later lines under its first. It leaves no blanks at the ends of lines, so that the
/// output is clean in a file, and no address in it is cut: a whole one can be clicked and copied.
/// </summary>
internal sealed class Hanging(int indent, string marker, IReadOnlyList<(string Text, Style Style)> runs) : Renderable
{
    private static readonly Style s_dim = new(decoration: Decoration.Dim);

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        int margin = indent + (marker.Length == 0 ? 0 : marker.Length + 1);
        yield return new Segment(new string(' ', indent));
        yield return new Segment(marker.Length == 0 ? "" : marker + " ", s_dim);

        int column = margin;
        foreach ((string word, bool isAfterBlank, Style style) in Words())
        {
            int blank = isAfterBlank && column > margin ? 1 : 0;
            if (column > margin && isAfterBlank && column + blank + word.GetCellWidth() > maxWidth)
            {
                yield return Segment.LineBreak;
                yield return new Segment(new string(' ', margin));
                column = margin;
                blank = 0;
            }

            yield return new Segment((blank == 1 ? " " : "") + word, style);
            column += blank + word.GetCellWidth();
        }

        yield return Segment.LineBreak;
    }

    private IEnumerable<(string Word, bool IsAfterBlank, Style Style)> Words()
    {
        bool isAfterBlank = false;
        foreach ((string text, Style style) in runs)
        {
            string[] words = text.Split([' ', '\n'], StringSplitOptions.None);
            for (int i = 0; i < words.Length; i++)
            {
                isAfterBlank |= i > 0;
                if (words[i].Length > 0)
                {
                    yield return (words[i], isAfterBlank, style);
                    isAfterBlank = false;
                }
            }
        }
    }
}
