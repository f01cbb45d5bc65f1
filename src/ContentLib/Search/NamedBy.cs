namespace ContentLib;

/// <summary>The entries that have a word in their names or aliases.</summary>
internal static unsafe class NamedBy
{
    public static HashSet<int> Term(SearchIndex index, QueryWord word, bool isPrefix)
    {
        HashSet<int> ranks = [];
        if (index.TryFind(word.Term, out Postings exact))
        {
            Add(exact, ranks);
        }

        if (isPrefix)
        {
            AddPrefix(index, word.Word, ranks);
        }

        return ranks;
    }

    private static void AddPrefix(SearchIndex index, string prefix, HashSet<int> ranks)
    {
        Span<char> buffer = stackalloc char[SearchCode.MaxTermLength * 2];
        for (int part = index.PartFrom(prefix); part < index.PartCount; part++)
        {
            TermScan scan = index.Scan(part);
            scan.Seek(prefix);
            while (scan.Next(buffer))
            {
                ReadOnlySpan<char> term = scan.Term(buffer);
                if (term.StartsWith(prefix))
                {
                    Add(scan.Postings, ranks);
                }
                else if (term.SequenceCompareTo(prefix) > 0)
                {
                    return;
                }
            }
        }
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
