using AskOncology.Wording;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace AskOncology;

/// <summary>
/// What the views write on. It takes plain text only: content never reaches the console as markup, so that a [bracket]
/// in a text is a bracket.
/// </summary>
internal sealed class Page(IAnsiConsole console)
{
    private static readonly Style s_bold = new(decoration: Decoration.Bold);
    private static readonly Style s_dim = new(decoration: Decoration.Dim);
    private static readonly Style s_heading = new(Color.Teal, decoration: Decoration.Bold);
    private static readonly Style s_alarm = new(Color.Red, decoration: Decoration.Bold);

    private static readonly Style s_found = new(Color.Yellow, decoration: Decoration.Bold);

    private readonly List<Source> _cited = [];
    private bool _isBlank = true;

    public void Title(string name, string? below = null)
    {
        Gap();
        Line(0, "", (name, s_bold));
        Line(0, "", (new string('=', Math.Min(name.GetCellWidth(), console.Profile.Width)), s_dim));
        if (!string.IsNullOrEmpty(below))
        {
            Line(0, "", (below, s_dim));
        }
    }

    public void Heading(string text) => Heading(text, s_heading);

    public void Alarm(string text) => Heading(text, s_alarm);

    public void Text(string text)
    {
        Gap();
        Line(0, "", (text, Style.Plain));
    }

    /// <summary>A heading and its text; neither where there is no text.</summary>
    public void Section(string heading, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            Heading(heading);
            Remark(text);
        }
    }

    /// <summary>A heading and a formatted text as plain paragraphs and items; nothing where there is none.</summary>
    public void Section(string heading, Markdown? text)
    {
        if (text is null || text.Text.Length == 0)
        {
            return;
        }

        Heading(heading);
        foreach (string line in text.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Remark(line);
        }
    }

    /// <summary>A heading and the names of what is related, in one line; nothing where there are none.</summary>
    public void Names(string heading, IEnumerable<string> names) => Section(heading, string.Join("; ", names));

    /// <summary>A heading and its items; nothing where there are none.</summary>
    public void List(string heading, IEnumerable<string> items)
    {
        string[] all = [.. items];
        if (all.Length > 0)
        {
            Heading(heading);
            Array.ForEach(all, item => Item(item));
        }
    }

    /// <summary>An item of a list.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lead">What it is about, set off at the start of the text; once, where the text begins with it.</param>
    /// <param name="tail">What to type to see more, set off after the text.</param>
    public void Item(string text, string? lead = null, string? tail = null)
    {
        List<(string, Style)> runs = [];
        if (lead is not null)
        {
            bool beginsWithIt = text.StartsWith(lead + " ", StringComparison.Ordinal);
            bool needsNoColon = beginsWithIt || text.Length == 0 || lead.EndsWith('?') || lead.EndsWith('.');
            runs.Add((needsNoColon ? lead : lead + ":", s_bold));
            text = beginsWithIt ? text[lead.Length..] : text.Length == 0 ? "" : " " + text;
        }

        runs.Add((text, Style.Plain));
        if (tail is not null)
        {
            runs.Add(($" ({tail})", s_dim));
        }

        Line(2, "-", [.. runs]);
    }

    /// <summary>A paragraph that belongs to the item above.</summary>
    public void Detail(string? text) => Paragraph(6, "", text);

    /// <summary>A passage that belongs to the item above, with the words found in it: coloured on a terminal, else between ** and **.</summary>
    public void Quote(string text, IEnumerable<TextRange> found)
    {
        List<(string, Style)> runs = [];
        int position = 0;
        foreach (TextRange range in found)
        {
            runs.Add((text[position..range.Start], Style.Plain));
            string word = text.Substring(range.Start, range.Length);
            runs.Add(console.Profile.Capabilities.Ansi ? (word, s_found) : ($"**{word}**", Style.Plain));
            position = range.Start + range.Length;
        }

        runs.Add((text[position..], Style.Plain));
        Line(4, "", [.. runs]);
    }

    /// <summary>A paragraph that belongs to the heading above.</summary>
    public void Remark(string? text) => Paragraph(2, "", text);

    /// <summary>Where to go on from the paragraph above.</summary>
    public void More(IEnumerable<ContentEntry> entries) => Paragraph(2, ">", string.Join("; ", entries.Select(entry => entry.Name)));

    public void Table(Table table)
    {
        Gap();
        console.Write(table);
    }

    /// <summary>Entries to choose from, each with what to type; nothing where there are none.</summary>
    public void Choice(string heading, IEnumerable<ContentEntry> entries)
    {
        ContentEntry[] all = [.. entries];
        if (all.Length > 0)
        {
            Heading(heading);
            Array.ForEach(all, entry => Item(entry.Name, tail: $"{Shelves.Of(entry).Word} {entry.Id}"));
        }
    }

    /// <summary>The number under which a source stands at the end of the page. Null is general knowledge.</summary>
    public string Cite(Source? source)
    {
        if (source is null)
        {
            return "(general knowledge)";
        }

        int index = _cited.IndexOf(source);
        if (index < 0)
        {
            index = _cited.Count;
            _cited.Add(source);
        }

        return Words.Invariant($"[{index + 1}]");
    }

    /// <summary>How every entry ends: the sources cited above and the entry's own, its codes, who checked it, and the notice.</summary>
    public void Close(IEnumerable<Source> sources, Review review, Evidence? evidence = null, IEnumerable<Code>? codes = null)
    {
        Heading("Sources");
        foreach (Source source in _cited.Union(sources).ToArray())
        {
            Line(2, Cite(source), (SourceWords.Line(source), Style.Plain), (" " + source.Url.AbsoluteUri, s_dim));
        }

        Names("Codes", (codes ?? []).Select(SourceWords.CodeLine));
        Section("Review", ReviewWords.State(review, evidence));
        Notice();
    }

    public void Notice()
    {
        Gap();
        Line(0, "", (OncologyContent.Notices.Short, s_dim));
    }

    private void Heading(string text, Style style)
    {
        Gap();
        if (text.Length > 0)
        {
            Line(0, "", (text, style));
        }
    }

    private void Paragraph(int indent, string marker, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            Line(indent, marker, (text, Style.Plain));
        }
    }

    private void Line(int indent, string marker, params (string, Style)[] runs)
    {
        console.Write(new Hanging(indent, marker, runs));
        _isBlank = false;
    }

    /// <summary>An empty line, but not at the top of the page.</summary>
    private void Gap()
    {
        if (!_isBlank)
        {
            console.WriteLine();
        }
    }
}
