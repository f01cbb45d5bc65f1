using ContentLib.CompilerServices;

namespace ContentLib;

/// <summary>The terms of the names and aliases of a collection's entries, read once for each entry that is asked for.</summary>
internal sealed class EntryNameTerms(SearchIndex index)
{
    private readonly string[][]?[] _names = new string[index.Count][][];

    /// <summary>Whether the query has every word of one of the entry's names.</summary>
    public bool IsOneIn(int rank, QueryTerms query)
    {
        // Threads that read the same names at once read the same.
        foreach (string[] name in _names[rank] ??= Read(rank))
        {
            bool isIn = name.Length > 0;
            for (int i = 0; i < name.Length && isIn; i++)
            {
                isIn = query.Asks(name[i]);
            }

            if (isIn)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// How well the query says one of the entry's names, from 0 to 1: the share of the name's words that it has, times
    /// the share of its own weight that they make up.
    /// </summary>
    public float FitOf(int rank, QueryTerms query, float askedWeight)
    {
        float best = 0;
        foreach (string[] name in _names[rank] ??= Read(rank))
        {
            int words = 0;
            float weight = 0;
            foreach (string word in name)
            {
                if (query.IndexOf(word) is >= 0 and var index && query.IsAsked(index))
                {
                    words++;
                    weight += query.WeightOf(index);
                }
            }

            best = Math.Max(best, words == 0 ? 0 : (float)words / name.Length * Math.Min(1, weight / askedWeight));
        }

        return best;
    }

    private string[][] Read(int rank)
    {
        ContentNames names = new();
        index.Store.AddNames(index.Store.GetEntry(rank), names);
        string[][] terms = new string[names.All.Count][];
        for (int i = 0; i < terms.Length; i++)
        {
            List<string> words = [];
            foreach (QueryWord word in QueryTerms.Of(names.All[i], index.Language).Words)
            {
                if (!word.IsStopWord)
                {
                    words.Add(word.Term);
                }
            }

            terms[i] = words.ToArray();
        }

        return terms;
    }
}
