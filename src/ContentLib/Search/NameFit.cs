using ContentLib.CompilerServices;

namespace ContentLib;

/// <summary>How well a query says the names of a collection's entries.</summary>
internal sealed class NameFit(SearchIndex index, ConceptFinder finder, int number)
{
    // The terms of this collection that the person asked for, and what each weighs. They are few.
    private readonly List<TermMatch> _asked = Asked(finder, number);

    /// <summary>Whether the query has every word of one of the entry's names.</summary>
    public bool IsNamed(int rank)
    {
        ContentReader reader = index.NamesOf(rank);
        for (int names = reader.ReadCount(); names > 0; names--)
        {
            int words = reader.ReadCount();
            int found = 0;
            for (int i = 0; i < words; i++)
            {
                found += Find(reader.ReadCount()) is null ? 0 : 1;
            }

            if (words > 0 && found == words)
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
    public float Of(int rank)
    {
        float best = 0;
        ContentReader reader = index.NamesOf(rank);
        for (int names = reader.ReadCount(); names > 0; names--)
        {
            int words = reader.ReadCount();
            int found = 0;
            float weight = 0;
            for (int i = 0; i < words; i++)
            {
                if (Find(reader.ReadCount()) is { } match)
                {
                    found++;
                    weight += match.ConceptWeight;
                }
            }

            if (found > 0)
            {
                best = MathF.Max(best, (float)found / words * MathF.Min(1, weight / finder.AskedWeight));
            }
        }

        return best;
    }

    private static List<TermMatch> Asked(ConceptFinder finder, int number)
    {
        List<TermMatch> asked = [];
        foreach (Concept concept in finder.Concepts)
        {
            for (int i = concept.FirstMatch; concept.IsAsked && i < concept.FirstMatch + concept.MatchCount; i++)
            {
                if (finder.Matches[i].Index == number)
                {
                    asked.Add(finder.Matches[i]);
                }
            }
        }

        return asked;
    }

    private TermMatch? Find(int term)
    {
        foreach (TermMatch match in _asked)
        {
            if (match.Postings.Term == term)
            {
                return match;
            }
        }

        return null;
    }
}
