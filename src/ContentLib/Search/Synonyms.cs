using ContentLib.CompilerServices;

namespace ContentLib;

/// <summary>
/// Other words for what a person wrote, from the content's own names and aliases: who asks for "chemo" also means
/// chemotherapy.
/// </summary>
internal static class Synonyms
{
    private const int LongestName = 5;
    private const int MostNames = 4;

    /// <summary>Terms of the other names of entries that the query names, none of them in the query itself.</summary>
    /// <param name="query">The query.</param>
    /// <param name="indexes">Where to look.</param>
    /// <param name="language">The language.</param>
    /// <param name="named">Gets the entries that the query names.</param>
    public static List<string> Of(QueryTerms query, SearchIndex[] indexes, SearchLanguage language, List<NamedEntry> named)
    {
        List<string> terms = [];
        List<QueryWord> words = query.Words;
        for (int first = 0; first < words.Count; first++)
        {
            for (int last = first; MayBegin(words[first]) && last < words.Count && words[last].Position - words[first].Position < LongestName; last++)
            {
                if (MayBegin(words[last]))
                {
                    AddNamesOf(query.Folded[words[first].Start..words[last].End], indexes, language, query, terms, named);
                }
            }
        }

        return terms;
    }

    /// <summary>Whether a name may begin or end with the word: names that do so with "the" are left to their other words.</summary>
    private static bool MayBegin(QueryWord word) => !word.IsStopWord;

    private static void AddNamesOf(string name, SearchIndex[] indexes, SearchLanguage language, QueryTerms query, List<string> terms, List<NamedEntry> named)
    {
        for (int number = 0; number < indexes.Length; number++)
        {
            ContentStore store = indexes[number].Store;
            foreach (int rank in store.FindNames(name))
            {
                named.Add(new NamedEntry(number, rank));
                ContentNames names = new();
                store.AddNames(store.GetEntry(rank), names);
                for (int i = 0; i < Math.Min(names.All.Count, MostNames); i++)
                {
                    AddTerms(names.All[i], language, query, terms);
                }
            }
        }
    }

    private static void AddTerms(string name, SearchLanguage language, QueryTerms query, List<string> terms)
    {
        foreach (QueryWord word in QueryTerms.Of(name, language).Words)
        {
            if (!word.IsStopWord && !terms.Contains(word.Term) && !IsAsked(word.Term, query))
            {
                terms.Add(word.Term);
            }
        }
    }

    private static bool IsAsked(string term, QueryTerms query)
    {
        foreach (QueryWord word in query.Words)
        {
            if (word.Term == term)
            {
                return true;
            }
        }

        return false;
    }
}
