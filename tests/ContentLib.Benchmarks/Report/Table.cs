using System.Text;

namespace ContentLib.Benchmarks.Report;

/// <summary>A table in Markdown that reads well on a terminal, too.</summary>
internal sealed class Table(params string[] head)
{
    private readonly List<string[]> _rows = [];

    public void Row(params string[] cells) => _rows.Add(cells);

    public override string ToString()
    {
        int[] widths = [.. head.Select((title, column) => _rows.Select(row => row[column].Length).Append(title.Length).Append(3).Max())];
        StringBuilder table = new();
        Append(table, head, widths);
        Append(table, [.. widths.Select(width => new string('-', width))], widths);
        foreach (string[] row in _rows)
        {
            Append(table, row, widths);
        }

        return table.ToString();
    }

    private static void Append(StringBuilder table, string[] cells, int[] widths)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            table.Append("| ").Append(cells[i].PadRight(widths[i])).Append(' ');
        }

        table.Append("|\n");
    }
}
