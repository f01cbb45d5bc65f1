namespace ContentLib;

/// <summary>
/// Finds what a word of the query stands for: the term itself; where no entry has it, terms that begin so (only the
/// last word, which may not be typed to its end), else terms within a typing error or two.
/// </summary>
internal sealed class TermFinder(SearchIndex[] indexes)
{
    private const int ShortestWithOneError = 4;
    private const int ShortestWithTwoErrors = 8;
    private const int ShortestPrefix = 2;
    private const int MostPrefixTerms = 16;
    private const int MostSimilarTerms = 8;
    private const float PrefixFactor = 0.8f;
    private const float OneErrorFactor = 0.8f;
    private const float TwoErrorsFactor = 0.6f;

    /// <summary>The matches of all words so far.</summary>
    public readonly List<TermMatch> Matches = [];

    private readonly List<TermMatch> _found = [];
    private readonly char[] _buffer = new char[TermScan.BufferLength];

    /// <summary>Adds the matches of a word, the likest first, and returns how many they are.</summary>
    public int Find(QueryWord word, bool mayBePrefix)
    {
        _found.Clear();
        FindTerm(word.Term);
        if (_found.Count == 0 && mayBePrefix && word.Word.Length >= ShortestPrefix)
        {
            FindPrefix(word.Word);
            if (_found.Count == 0 && word.Term.Length >= ShortestPrefix && word.Term != word.Word)
            {
                FindPrefix(word.Term);
            }

            KeepMostUsed(MostPrefixTerms);
        }

        if (_found.Count == 0 && word.Word.Length >= ShortestWithOneError)
        {
            FindSimilar(word, word.Word.Length >= ShortestWithTwoErrors ? 2 : 1);
            KeepMostUsed(MostSimilarTerms);
        }

        Matches.AddRange(_found);
        return _found.Count;
    }

    /// <summary>Adds the matches of a term as it is, and returns how many they are.</summary>
    public int FindExact(string term)
    {
        _found.Clear();
        FindTerm(term);
        Matches.AddRange(_found);
        return _found.Count;
    }

    /// <summary>Whether a collection has the term.</summary>
    public bool IsKnown(string term)
    {
        foreach (SearchIndex index in indexes)
        {
            if (index.Find(term, _buffer) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private void FindTerm(string term)
    {
        for (int i = 0; i < indexes.Length; i++)
        {
            if (indexes[i].Find(term, _buffer) is { } postings)
            {
                _found.Add(new TermMatch(i, term, postings, 1));
            }
        }
    }

    private void FindPrefix(string prefix) =>
        ForEachTerm(prefix, (index, scan) => _found.Add(new TermMatch(index, scan.Term.ToString(), scan.Postings, PrefixFactor)));

    /// <summary>
    /// The terms with the fewest errors; first among those with the same first letter, where errors are rare. An error
    /// may keep the stemmer from the ending ("choclate" beside "chocol"); so then the beginnings of the word.
    /// </summary>
    private void FindSimilar(QueryWord word, int errors)
    {
        if (!FindSimilar(word, errors, sameFirst: true) && !FindSimilar(word, errors, sameFirst: false))
        {
            FindBeginning(word.Word);
        }
    }

    private bool FindSimilar(QueryWord word, int errors, bool sameFirst)
    {
        int best = errors;
        ForEachTerm(sameFirst ? word.Term[..1] : "", (index, scan) =>
        {
            ReadOnlySpan<char> term = scan.Term;

            // As it was typed too: of "kidny" the stemmer makes "kidni", which is two errors from "kidney".
            int distance = EditDistance.Between(term, word.Term, best);
            distance = distance > best ? EditDistance.Between(term, word.Word, best) : distance;
            if (distance < best)
            {
                _found.Clear();
            }

            if (distance <= best)
            {
                best = distance;
                _found.Add(new TermMatch(index, term.ToString(), scan.Postings, distance > 1 ? TwoErrorsFactor : OneErrorFactor));
            }
        });
        return _found.Count > 0;
    }

    /// <summary>Terms within an error of a beginning of the word, which with the word's ending come to the same term.</summary>
    private void FindBeginning(string word) => ForEachTerm(word[..1], (index, scan) =>
    {
        ReadOnlySpan<char> term = scan.Term;
        for (int length = term.Length - 1; term.Length >= ShortestWithOneError && length <= Math.Min(term.Length + 1, word.Length - 1); length++)
        {
            if (EditDistance.Between(term, word.AsSpan(0, length), 1) <= 1 && StemOf(term, word.AsSpan(length)).SequenceEqual(term))
            {
                _found.Add(new TermMatch(index, term.ToString(), scan.Postings, OneErrorFactor));
                return;
            }
        }
    });

    private ReadOnlySpan<char> StemOf(ReadOnlySpan<char> stem, ReadOnlySpan<char> ending)
    {
        char[] word = new char[stem.Length + ending.Length];
        stem.CopyTo(word);
        ending.CopyTo(word.AsSpan(stem.Length));
        char[] term = new char[word.Length];
        return term.AsSpan(0, Analyzer.Analyze(indexes[0].Language, word, term));
    }

    private delegate void TermAction(int index, PrefixScan scan);

    /// <summary>Every term that begins so.</summary>
    private void ForEachTerm(string prefix, TermAction action)
    {
        for (int i = 0; i < indexes.Length; i++)
        {
            PrefixScan scan = new(indexes[i], prefix, _buffer);
            while (scan.Next())
            {
                action(i, scan);
            }
        }
    }

    private void KeepMostUsed(int count)
    {
        if (_found.Count > count)
        {
            _found.Sort(static (left, right) =>
                left.Postings.Count != right.Postings.Count
                    ? right.Postings.Count.CompareTo(left.Postings.Count)
                    : string.CompareOrdinal(left.Term, right.Term) is not 0 and var order ? order : left.Index.CompareTo(right.Index));
            _found.RemoveRange(count, _found.Count - count);
        }
    }
}
