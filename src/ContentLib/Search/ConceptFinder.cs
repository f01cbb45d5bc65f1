namespace ContentLib;

/// <summary>
/// Turns the words of a query into concepts: the words themselves; neighbours written as one word, and one word
/// written as two; and, for less, other names of what the query names.
/// </summary>
internal sealed class ConceptFinder
{
    /// <summary>A rare word tells more, but not as much more as the formula of books says: many rare words are chance.</summary>
    private const double RarityPower = 0.8;

    private const float SynonymFactor = 0.25f;
    private const float JoinedFactor = 0.5f;
    private const int ShortestHalf = 3;
    private const int LongestShortWord = 2;

    /// <summary>In the order of the query, synonyms last.</summary>
    public readonly List<Concept> Concepts = [];

    public readonly List<TermMatch> Matches;

    /// <summary>The entries that the query names. What they are called besides tells nothing more of them.</summary>
    public readonly List<NamedEntry> Named = [];

    /// <summary>The sum of the weights of the words that a person wrote and the content knows.</summary>
    public float AskedWeight;

    /// <summary>The sum of the weights of all concepts.</summary>
    public float Weight;

    private readonly SearchIndex[] _indexes;
    private readonly QueryTerms _query;
    private readonly int _entryCount;
    private readonly TermFinder _finder;
    private readonly List<string> _seen = [];

    public ConceptFinder(SearchIndex[] indexes, QueryTerms query, int entryCount)
    {
        _indexes = indexes;
        _query = query;
        _entryCount = entryCount;
        _finder = new TermFinder(indexes);
        Matches = _finder.Matches;
    }

    private SearchLanguage Language => _indexes[0].Language;

    public void Find()
    {
        for (int i = 0; i < _query.Words.Count; i++)
        {
            QueryWord word = _query.Words[i];
            if (!word.IsStopWord && IsNew(word.Term))
            {
                bool mayBePrefix = i == _query.Words.Count - 1 && _query.EndsInWord;
                int first = Matches.Count;
                int count = _finder.Find(word, mayBePrefix);
                Add(word.Position, first, count, 1, isAsked: true);
                if (count == 0)
                {
                    AddHalves(word);
                }
            }
        }

        for (int i = 1; i < _query.Words.Count; i++)
        {
            AddJoined(_query.Words[i - 1], _query.Words[i]);
        }

        foreach (string term in Synonyms.Of(_query, _indexes, Language, Named))
        {
            AddExact(term, SynonymFactor);
        }
    }

    /// <summary>
    /// "car t" and "CAR-T" for what the content writes as "CART". Two words that tell enough each are left alone: who
    /// happens to write "heart-attack" is no better answer to "heart attack".
    /// </summary>
    private void AddJoined(QueryWord left, QueryWord right)
    {
        bool isShort = Math.Min(left.Word.Length, right.Word.Length) <= LongestShortWord;
        if (!left.IsStopWord && !right.IsStopWord && (isShort || !_finder.IsKnown(left.Term) || !_finder.IsKnown(right.Term)))
        {
            AddExact(Analyzed(left.Word + right.Word), JoinedFactor);
        }
    }

    /// <summary>"hairloss" for what the content writes as two words.</summary>
    private void AddHalves(QueryWord word)
    {
        for (int length = ShortestHalf; length <= word.Word.Length - ShortestHalf; length++)
        {
            string left = Analyzed(word.Word[..length]);
            string right = Analyzed(word.Word[length..]);
            if (_finder.IsKnown(left) && _finder.IsKnown(right))
            {
                AddTerm(left, word.Position, 1, isAsked: true);
                AddTerm(right, word.Position + 1, 1, isAsked: true);
                return;
            }
        }
    }

    private void AddExact(string term, float factor)
    {
        if (IsNew(term))
        {
            AddTerm(term, -1, factor, isAsked: false);
        }
    }

    private void AddTerm(string term, int position, float factor, bool isAsked)
    {
        int first = Matches.Count;
        Add(position, first, _finder.FindExact(term), factor, isAsked);
    }

    private string Analyzed(string word)
    {
        char[] term = new char[word.Length];
        return new string(term, 0, Analyzer.Analyze(Language, word, term));
    }

    private bool IsNew(string term)
    {
        if (_seen.Contains(term))
        {
            return false;
        }

        _seen.Add(term);
        return true;
    }

    private void Add(int position, int first, int count, float factor, bool isAsked)
    {
        if (count == 0)
        {
            return;
        }

        int entries = 0;
        for (int i = first; i < first + count; i++)
        {
            entries += Matches[i].Postings.Count;
        }

        double rarity = Math.Log(1 + ((_entryCount - Math.Min(entries, _entryCount) + 0.5) / (entries + 0.5)));
        float weight = factor * (float)Math.Pow(rarity, RarityPower);
        Concepts.Add(new Concept(weight, position, isAsked, first, count));
        Weight += weight;
        AskedWeight += isAsked ? weight : 0;
        for (int i = first; i < first + count; i++)
        {
            Matches[i].ConceptWeight = weight;
            _query.Match(Matches[i].Term, weight);
        }
    }
}
