using System.Text;

namespace ContentLib.Benchmarks.Corpus;

/// <summary>An entry as YAML, in the way a person would write it.</summary>
internal static class CorpusYaml
{
    public static string Write(CorpusEntry entry)
    {
        StringBuilder yaml = new();
        Append(yaml, entry, "");
        return yaml.ToString();
    }

    /// <summary>All entries as items of one sequence, for a peer that reads a single file.</summary>
    public static void WriteAll(TextWriter writer, IEnumerable<CorpusEntry> entries)
    {
        StringBuilder yaml = new();
        foreach (CorpusEntry entry in entries)
        {
            yaml.Clear();
            Append(yaml, entry, "  ");
            yaml[0] = '-';
            writer.Write(yaml);
        }
    }

    private static void Append(StringBuilder yaml, CorpusEntry entry, string indent)
    {
        Line(yaml, indent, "id: " + entry.Id);
        Line(yaml, indent, "name: '" + entry.Name + "'");
        Line(yaml, indent, "summary: " + entry.Summary + ".");
        Line(yaml, indent, "body: >-");
        foreach (string line in Wrap(entry.Body))
        {
            Line(yaml, indent, "  " + line);
        }

        Line(yaml, indent, "kind: " + Kebab(entry.Kind));
        if (entry.Parent.Length > 0)
        {
            Line(yaml, indent, "parent: " + entry.Parent);
        }

        Line(yaml, indent, "related: [" + string.Join(", ", entry.Related) + "]");
        Line(yaml, indent, "aliases: [" + string.Join(", ", entry.Aliases) + "]");
        Line(yaml, indent, "steps:");
        foreach (CorpusStep step in entry.Steps)
        {
            Line(yaml, indent, "  - title: " + step.Title);
            Line(yaml, indent, "    minutes: " + step.Minutes);
        }
    }

    private static void Line(StringBuilder yaml, string indent, string text) => yaml.Append(indent).Append(text).Append('\n');

    private static IEnumerable<string> Wrap(string text)
    {
        const int Width = 110;
        int start = 0;
        while (text.Length - start > Width)
        {
            int end = text.LastIndexOf(' ', start + Width);
            yield return text[start..end];
            start = end + 1;
        }

        yield return text[start..];
    }

    private static string Kebab(string pascal) =>
        string.Concat(pascal.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
