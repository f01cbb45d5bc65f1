using AskOncology.Views;
using Spectre.Console;

namespace AskOncology;

/// <summary>What the words on the command line do.</summary>
internal static class App
{
    private const int Found = 0;
    private const int NotFound = 1;

    public static int Run(string[] args, IAnsiConsole console)
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

    private static int OnShelf(Shelf shelf, string text, Page page)
    {
        if (shelf.TryShow(text, page))
        {
            return Found;
        }

        return Choose(text, shelf.Candidates(text), shelf.Entries, page);
    }

    private static int Anywhere(string text, Page page)
    {
        if (OncologyContent.Library.Find(text) is { } entry)
        {
            Shelves.Of(entry).Show(entry, page);
            return Found;
        }

        return Choose(text, Shelves.Candidates(text), Shelves.All.SelectMany(shelf => shelf.Entries), page);
    }

    /// <summary>Several entries may be meant, or none is and others come near.</summary>
    private static int Choose(string text, IReadOnlyList<ContentEntry> meant, IEnumerable<ContentEntry> all, Page page)
    {
        if (meant.Count > 0)
        {
            page.Choice($"'{text}' may mean:", meant);
            return Found;
        }

        IReadOnlyList<ContentEntry> near = Nearest.To(text, all);
        if (near.Count > 0)
        {
            page.Choice($"Nothing is called '{text}'. Did you mean:", near);
        }
        else
        {
            page.Text($"Nothing is called '{text}', and nothing comes near. Try 'help'.");
        }

        return NotFound;
    }
}
