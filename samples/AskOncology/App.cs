using System.Globalization;
using AskOncology.Asking;
using AskOncology.Reports;
using AskOncology.Views;
using Spectre.Console;

namespace AskOncology;

/// <summary>What the words on the command line do.</summary>
internal static class App
{
    private const int Found = 0;
    private const int NotFound = 1;
    private const int NotUnderstood = 2;

    /// <param name="args">The words.</param>
    /// <param name="console">Where people read.</param>
    /// <param name="output">Where programs read: JSON, and nothing besides.</param>
    /// <param name="errors">Where words that make no sense are answered.</param>
    public static int Run(string[] args, IAnsiConsole console, TextWriter output, TextWriter errors)
    {
        var page = new Page(console);
        string text = string.Join(' ', args.Skip(1));

        switch (args)
        {
            case []:
                OverviewView.Show(page);
                return Found;
            case ["help" or "--help" or "-h" or "-?"]:
                HelpView.Show(page);
                return Found;
            case ["ask", .. var words]:
                return Ask(words, page, output, errors);
            case ["report", .. var words]:
                return Report(words, page, errors);
            case ["find"]:
                HelpView.Show(page);
                return NotFound;
            case ["find", ..]:
                return Anywhere(text, page);
            case [var word] when Shelves.Named(word) is { } shelf:
                shelf.ShowList(page);
                return Found;
            case [var word, ..] when Shelves.Named(word) is { } shelf:
                return OnShelf(shelf, text, page);
            case [var word, _, ..] when Shelves.NearestWord(word) is { } nearest:
                page.Text($"'{word}' is no kind of entry. Did you mean '{nearest}'?");
                return NotFound;
            default:
                return Anywhere(string.Join(' ', args), page);
        }
    }

    /// <summary>To a program an empty array is an answer too; to a person it is nothing found.</summary>
    private static int Ask(string[] words, Page page, TextWriter output, TextWriter errors)
    {
        if (AskCommand.Parse(words, out string? fault) is not { } command)
        {
            errors.WriteLine(fault);
            return NotUnderstood;
        }

        SearchResults results = OncologyContent.Library.Search(command.Question);
        if (command.IsJson)
        {
            JsonAnswer.Write(results, output);
            return Found;
        }

        if (results.Total == 0)
        {
            page.Text(command.Question.Trim().Length == 0 ? "Ask something: ask \"can I drink wine\"." : $"Nothing was found for '{command.Question}'.");
            page.Notice();
            return NotFound;
        }

        AnswerView.Show(command.Question, results, page);
        return Found;
    }

    private static int Report(string[] words, Page page, TextWriter errors)
    {
        string? day = words is ["--as-of", var value] ? value : words is [var only] ? only : null;
        DateOnly asOf = DateOnly.FromDateTime(DateTime.Today);
        if (words.Length > 0 && !DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out asOf))
        {
            errors.WriteLine("report --as-of YYYY-MM-DD: the day on which to look for overdue checks; today where none is given.");
            return NotUnderstood;
        }

        ReportView.Show(asOf, page);
        return Found;
    }

    private static int OnShelf(Shelf shelf, string text, Page page)
    {
        if (shelf.TryShow(text, page))
        {
            return Found;
        }

        return Choose(text, shelf.Candidates(text), [shelf], page);
    }

    private static int Anywhere(string text, Page page)
    {
        if (OncologyContent.Library.Find(text) is { } entry)
        {
            Shelves.Of(entry).Show(entry, page);
            return Found;
        }

        return Choose(text, Shelves.Candidates(text), Shelves.All, page);
    }

    /// <summary>Several entries may be meant, or none is and others come near.</summary>
    private static int Choose(string text, IReadOnlyList<ContentEntry> meant, IReadOnlyList<Shelf> shelves, Page page)
    {
        // Of a thing and the glossary's word for it, the thing is meant.
        ContentEntry[] things = [.. meant.Where(entry => entry.Collection != GlossaryTerms.All.Collection)];
        if (things.Length == 1)
        {
            Shelves.Of(things[0]).Show(things[0], page);
            return Found;
        }

        if (meant.Count > 0)
        {
            page.Choice($"'{text}' may mean:", meant);
            return Found;
        }

        IReadOnlyList<ContentEntry> near = Nearest.To(text, shelves);
        if (near.Count > 0)
        {
            page.Choice($"Nothing is called '{text}'. Did you mean:", near);
        }
        else
        {
            page.Text($"Nothing is called '{text}', and nothing comes near. Try 'help', or ask \"{text}\".");
        }

        return NotFound;
    }
}
