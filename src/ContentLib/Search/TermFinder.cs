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

    private readonly List<TermMatch> _matches = [];
    private readonly List<TermMatch> _found = [];

    /// <summary>The matches of all words so far.</summary>
    public List<TermMatch> Matches => _matches;

    /// <summary>Adds the matches of a word, the likest first, and returns how many they are.</summary>
    public int Find(QueryWord word, bool mayBePrefix)
    {
        _found.Clear();
        FindTerm(word.Term, 1);
        if (_found.Count == 0 && mayBePrefix && word.Word.Length >= ShortestPrefix)
        {
            FindPrefix(word.Word);
            if (_found.Count == 0 && word.Term.Length >= ShortestPrefix && word.Term != word.Word)
            {
                FindPrefix(word.Term);
            }

            KeepMostUsed(MostPrefixTerms);
        }

        if (_found.Count == 0 && !word.IsJoined && word.Word.Length >= ShortestWithOneError)
        {
            FindSimilar(word.Term, word.Word.Length >= ShortestWithTwoErrors ? 2 : 1);
            KeepMostUsed(MostSimilarTerms);
        }

        _matches.AddRange(_found);
        return _found.Count;
    }

    /// <summary>Adds the matches of a term as it is, and returns how many they are.</summary>
    public int FindExact(string term)
    {
        _found.Clear();
        FindTerm(term, 1);
        _matches.AddRange(_found);
        return _found.Count;
    }

    private void FindTerm(string term, float factor)
    {
        for (int i = 0; i < indexes.Length; i++)
        {
            if (term.Length > 0 && indexes[i].TryFind(term, out Postings postings))
            {
                _found.Add(new TermMatch(i, term, postings, factor));
            }
        }
    }

    private void FindPrefix(string prefix)
    {
        Span<char> buffer = stackalloc char[SearchCode.MaxTermLength * 2];
        for (int i = 0; i < indexes.Length; i++)
        {
            SearchIndex index = indexes[i];
            for (int part = index.PartFrom(prefix); part < index.PartCount; part++)
            {
                TermScan scan = index.Scan(part);
                scan.Seek(prefix);
                while (scan.Next(buffer))
                {
                    ReadOnlySpan<char> term = scan.Term(buffer);
                    if (term.StartsWith(prefix))
                    {
                        _found.Add(new TermMatch(i, term.ToString(), scan.Postings, PrefixFactor));
                    }
                    else if (term.SequenceCompareTo(prefix) > 0)
                    {
                        part = index.PartCount;
                        break;
                    }
                }
            }
        }
    }

    /// <summary>The terms with the fewest errors; first among those with the same first letter, where errors are rare.</summary>
    private void FindSimilar(string word, int errors)
    {
        int best = FindSimilar(word, errors, sameFirst: true);
        if (best > errors)
        {
            FindSimilar(word, errors, sameFirst: false);
        }
    }

    private int FindSimilar(string word, int errors, bool sameFirst)
    {
        int best = errors + 1;
        Span<char> buffer = stackalloc char[SearchCode.MaxTermLength * 2];
        ReadOnlySpan<char> first = word.AsSpan(0, 1);
        for (int i = 0; i < indexes.Length; i++)
        {
            SearchIndex index = indexes[i];
            for (int part = sameFirst ? index.PartFrom(first) : 0; part < index.PartCount; part++)
            {
                TermScan scan = index.Scan(part);
                if (sameFirst)
                {
                    scan.Seek(first);
                }

                while (scan.Next(buffer))
                {
                    ReadOnlySpan<char> term = scan.Term(buffer);
                    if (sameFirst && term[0] != word[0])
                    {
                        if (term[0] > word[0])
                        {
                            part = index.PartCount;
                            break;
                        }

                        continue;
                    }

                    if (Math.Abs(term.Length - word.Length) > errors)
                    {
                        continue;
                    }

                    int distance = EditDistance.Between(term, word, Math.Min(errors, best));
                    if (distance < best)
                    {
                        best = distance;
                        _found.Clear();
                    }

                    if (distance == best && distance <= errors)
                    {
                        _found.Add(new TermMatch(i, term.ToString(), scan.Postings, distance > 1 ? TwoErrorsFactor : OneErrorFactor));
                    }
                }
            }
        }

        return best;
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
