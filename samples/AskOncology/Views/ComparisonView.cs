using Spectre.Console;

namespace AskOncology.Views;

/// <summary>Therapies side by side, as a table.</summary>
internal static class ComparisonView
{
    public static void Show(Comparison comparison, Page page)
    {
        page.Title(comparison.Name);
        page.Text(comparison.Summary);

        Table table = new Table().ShowRowSeparators().AddColumn(new TableColumn(""));
        foreach (Therapy therapy in comparison.Therapies)
        {
            table.AddColumn(new TableColumn(new Text(therapy.Name)));
        }

        foreach (ComparisonRow row in comparison.Rows)
        {
            table.AddRow([new Text(row.Aspect), .. comparison.Therapies.Select(therapy => Cell(row, therapy, page))]);
        }

        page.Table(table);
        page.Close(comparison.Sources, comparison.Review);
    }

    private static Text Cell(ComparisonRow row, Therapy therapy, Page page)
    {
        ComparisonCell? cell = row.Cells.FirstOrDefault(cell => cell.Therapy == therapy);
        return new Text(cell is null ? "" : $"{cell.Text} {page.Cite(cell.Source)}");
    }
}
