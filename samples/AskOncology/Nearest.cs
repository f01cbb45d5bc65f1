namespace AskOncology;

/// <summary>What a person may have meant who wrote something that no entry is called.</summary>
internal static class Nearest
{
    private const int Most = 8;

    /// <summary>The entries with the text in a name; else those with the fewest letters to change.</summary>
    public static IReadOnlyList<ContentEntry> To(string text, IEnumerable<ContentEntry> entries)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        ContentEntry[] all = [.. entries];
        ContentEntry[] holding = [.. all.Where(entry => Names(entry).Any(name => name.Contains(text, StringComparison.OrdinalIgnoreCase))).Take(Most)];
        return holding.Length > 0 ? holding : WithFewestChanges(text, all);
    }

    private static ContentEntry[] WithFewestChanges(string text, ContentEntry[] entries)
    {
        int limit = Math.Max(1, text.Length / 3);
        var near = entries
            .Select(entry => (Entry: entry, Changes: Names(entry).Min(name => Changes(text, name))))
            .Where(candidate => candidate.Changes <= limit)
            .ToArray();
        return [.. near.Where(candidate => candidate.Changes == near.Min(other => other.Changes)).Select(candidate => candidate.Entry).Take(Most)];
    }

    private static IEnumerable<string> Names(ContentEntry entry)
    {
        ContentList<string> aliases =
            entry.TryGet(out HealthTopic? topic) ? topic.Aliases :
            entry.TryGet(out GlossaryTerm? term) ? term.Aliases : [];
        return [entry.Id, entry.Name, .. aliases];
    }

    /// <summary>How many letters must be put in, taken out or replaced to make one text of the other (Levenshtein).</summary>
    public static int Changes(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 1; i <= from.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int replaced = diagonal + (char.ToLowerInvariant(from[i - 1]) == char.ToLowerInvariant(to[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j - 1], row[j]) + 1);
            }
        }

        return row[to.Length];
    }
}
