namespace AskOncology.Views;

/// <summary>How to ask.</summary>
internal static class HelpView
{
    public static void Show(Page page)
    {
        page.Title("Ask Oncology");
        ShowCommands(page);
        page.Notice();
    }

    public static void ShowCommands(Page page)
    {
        page.Heading("How to ask");
        page.Item("one entry in full, by name, by another name or by id", lead: "therapy CAR-T");
        page.Item("everything of one kind", lead: "therapy");
        page.Item("one entry of any kind", lead: "find melanoma");
        page.Item("a question in your own words; ask --format json for programs", lead: "ask \"can I drink wine\"");
        page.Item("the state of the content; overdue checks on a day: report --as-of 2027-06-01", lead: "report");
        page.Item(string.Join(", ", Shelves.All.Select(shelf => shelf.Word)), lead: "kinds");
        page.Detail("From the repository: dotnet run --project samples/AskOncology -- therapy CAR-T");
    }
}
