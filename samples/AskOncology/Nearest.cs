namespace AskOncology;

/// <summary>What a person may have meant who wrote something that no entry is called.</summary>
internal static class Nearest
{
    private const int Most = 8;

    /// <summary>Suggestions are for all collections, so many are asked for to have some of one.</summary>
    private const int MostSuggested = 200;

    /// <summary>The entries whose names go on as the text begins or hold its words; else those with the fewest letters to change.</summary>
    public static IReadOnlyList<ContentEntry> To(string text, IReadOnlyList<Shelf> shelves)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        HashSet<string> collections = [.. shelves.Select(shelf => shelf.Collection)];
        ContentEntry[] suggested = [.. OncologyContent.Library.Suggest(text, MostSuggested)
            .Select(suggestion => suggestion.Entry)
            .Where(entry => collections.Contains(entry.Collection))
            .Distinct()
            .Take(Most)];
        return suggested.Length > 0 ? suggested : WithFewestChanges(text, [.. shelves.SelectMany(shelf => shelf.Entries)]);
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
        ContentList<string> aliases = entry.Value switch
        {
            HealthTopic topic => topic.Aliases,
            GlossaryTerm term => term.Aliases,
            UrgentSign sign => sign.Aliases,
            FaqEntry faq => faq.Aliases,
            _ => [],
        };
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
