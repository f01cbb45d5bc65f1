using ContentLib.CompilerServices;

namespace ContentLib;

/// <summary>Finds the names and aliases that somebody may be typing.</summary>
internal static class Suggester
{
    /// <summary>Of very many entries that fit a letter or two, the first will do.</summary>
    private const int MostEntries = 500;

    public static ContentList<SearchSuggestion> Suggest(SearchIndex[] indexes, string prefix, int limit)
    {
        string typed = TextFolding.Fold(prefix);
        QueryTerms query = QueryTerms.Of(prefix, indexes[0].Language);
        if (query.Words.Count == 0)
        {
            return [];
        }

        List<Candidate> candidates = [];
        foreach (SearchIndex index in indexes)
        {
            foreach (int rank in Ranks(index, query))
            {
                AddNames(index.Store, rank, typed, candidates);
            }
        }

        candidates.Sort(Candidate.Compare);
        HashSet<string> texts = new(StringComparer.Ordinal);
        List<SearchSuggestion> suggestions = [];
        foreach (Candidate candidate in candidates)
        {
            if (suggestions.Count < limit && texts.Add(TextFolding.Fold(candidate.Text)))
            {
                suggestions.Add(new SearchSuggestion(candidate.Text, candidate.Entry));
            }
        }

        return suggestions.ToContentList();
    }

    /// <summary>The entries with the last word as the beginning of one in their names, and all words before it.</summary>
    private static IEnumerable<int> Ranks(SearchIndex index, QueryTerms query)
    {
        HashSet<int>? ranks = null;
        for (int i = 0; i < query.Words.Count; i++)
        {
            QueryWord word = query.Words[i];
            HashSet<int> having = NamedBy.Term(index, word, isPrefix: i == query.Words.Count - 1 && query.EndsInWord);
            ranks?.IntersectWith(having);
            ranks ??= having;
        }

        return (ranks ?? []).Order().Take(MostEntries);
    }

    private static void AddNames(ContentStore store, int rank, string typed, List<Candidate> candidates)
    {
        ContentNames names = new();
        store.AddNames(store.GetEntry(rank), names);
        Candidate? best = null;
        foreach (string name in names.All)
        {
            int at = WordStart(TextFolding.Fold(name), typed);
            if (at >= 0)
            {
                Candidate candidate = new(name, at == 0, name == names.All[0], new ContentEntry(store, rank));
                best = best is null || Candidate.Compare(candidate, best) < 0 ? candidate : best;
            }
        }

        // The words stand in other places, or other forms, than they were typed.
        candidates.Add(best ?? new Candidate(names.All[0], false, true, new ContentEntry(store, rank)));
    }

    /// <summary>Where a name goes on as typed, from the beginning of a word on; -1 where it does not.</summary>
    private static int WordStart(string name, string typed)
    {
        for (int at = name.IndexOf(typed, StringComparison.Ordinal); at >= 0; at = name.IndexOf(typed, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsLetterOrDigit(name[at - 1]))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>A name that may be meant.</summary>
    private sealed record Candidate(string Text, bool BeginsAsTyped, bool IsName, ContentEntry Entry)
    {
        /// <summary>What begins as typed first, names before aliases, short ones first.</summary>
        public static int Compare(Candidate left, Candidate right)
        {
            int order = right.BeginsAsTyped.CompareTo(left.BeginsAsTyped);
            order = order != 0 ? order : right.IsName.CompareTo(left.IsName);
            order = order != 0 ? order : left.Text.Length.CompareTo(right.Text.Length);
            order = order != 0 ? order : string.CompareOrdinal(left.Text, right.Text);
            order = order != 0 ? order : string.CompareOrdinal(left.Entry.Collection, right.Entry.Collection);
            return order != 0 ? order : string.CompareOrdinal(left.Entry.Id, right.Entry.Id);
        }
    }
}
