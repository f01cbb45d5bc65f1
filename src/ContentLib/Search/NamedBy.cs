namespace ContentLib;

/// <summary>The entries that have a word in their names or aliases.</summary>
internal static class NamedBy
{
    public static HashSet<int> Term(SearchIndex index, QueryWord word, bool isPrefix)
    {
        HashSet<int> ranks = [];
        char[] buffer = new char[TermScan.BufferLength];
        if (index.Find(word.Term, buffer) is { } exact)
        {
            Add(exact, ranks);
        }

        if (isPrefix)
        {
            PrefixScan scan = new(index, word.Word, buffer);
            while (scan.Next())
            {
                Add(scan.Postings, ranks);
            }
        }

        return ranks;
    }

    private static void Add(Postings postings, HashSet<int> ranks)
    {
        PostingReader reader = new(postings);
        while (reader.Next())
        {
            if (reader.IsInName)
            {
                ranks.Add(reader.Rank);
            }
        }
    }
}
