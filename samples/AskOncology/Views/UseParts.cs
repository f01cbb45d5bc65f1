namespace AskOncology.Views;

/// <summary>
/// Uses under what stands behind them: approved ones first, research and failures under a heading that says so. A use is
/// never shown without its standing, its region and its date.
/// </summary>
internal static class UseParts
{
    public static void Show(string heading, IEnumerable<Use> uses, Page page)
    {
        foreach (IGrouping<string, Use> standing in uses.OrderBy(use => use.Status).GroupBy(use => use.Standing))
        {
            page.Heading($"{heading}: {char.ToLowerInvariant(standing.Key[0])}{standing.Key[1..]}");
            foreach (Use use in standing)
            {
                page.Item($"{use.Text} {page.Cite(use.Source)}".TrimStart(), use.Lead);
            }
        }
    }
}
