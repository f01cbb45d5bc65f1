namespace ContentLib;

/// <summary>Collects the terms of one entry from its texts, of which the heaviest count as the first.</summary>
internal sealed class EntryTermsBuilder
{
    /// <summary>
    /// Patient texts say first what they are about, and answers repeat their question. So a word counts more at the
    /// beginning of its text: three times, and twice after some twenty words. Measured on question sets of five health
    /// sites and on abstracts; docs/search.md.
    /// </summary>
    private const double LeadBoost = 2;
    private const double LeadWords = 20;

    /// <summary>Words of two texts are no phrase.</summary>
    private const int PlacesBetweenTexts = 2;

    private readonly Dictionary<string, EntryTerm> _terms = new(StringComparer.Ordinal);
    private readonly List<string[]> _names = [];
    private readonly List<(string Text, double Weight, bool IsName)> _texts = [];
    private readonly SearchLanguage _language;
    private readonly char[] _buffer = new char[Tokenizer.BufferLength];
    private readonly char[] _term = new char[Tokenizer.BufferLength];
    private int _place;
    private double _length;

    public EntryTermsBuilder(SearchLanguage language) => _language = language;

    /// <summary>Goes on where another left off; what is added now stands late in the text.</summary>
    public EntryTermsBuilder(SearchLanguage language, EntryTerms start)
        : this(language)
    {
        for (int i = 0; i < start.Count; i++)
        {
            _terms.Add(start[i].Text, start[i]);
        }

        _names.AddRange(start.Names);
        _place = SearchCode.LastPlace;
        _length = start.Length;
    }

    public void Add(string text, double weight, bool isName) => _texts.Add((text, weight, isName));

    public EntryTerms ToTerms()
    {
        // OrderBy keeps the order of equals.
        foreach ((string text, double weight, bool isName) in _texts.OrderByDescending(static text => text.Weight))
        {
            Read(text, weight, isName);
        }

        _texts.Clear();
        EntryTerm[] terms = [.. _terms.Values];
        Array.Sort(terms, static (left, right) => string.CompareOrdinal(left.Text, right.Text));
        return new EntryTerms(terms, _length, [.. _names]);
    }

    private void Read(string text, double weight, bool isName)
    {
        Tokenizer words = new(text.AsSpan(), _buffer);
        List<string> name = [];
        List<string> stopWords = [];
        int last = -1;
        while (words.MoveNext())
        {
            last = words.Position;

            // Words such as "the" lie in every text; only in a name they may be what somebody looks for.
            bool isStopWord = _language == SearchLanguage.English && StopWords.Contains(words.Word);
            if (isStopWord && !isName)
            {
                continue;
            }

            string term = new(_term, 0, Analyzer.Analyze(_language, words.Word, _term));
            Count(term, weight * (1 + (LeadBoost / (1 + (last / LeadWords)))), _place + last, isName);
            if (!words.IsJoined)
            {
                _length += weight;
                (isStopWord ? stopWords : name).Add(term);
            }
        }

        if (isName && last >= 0)
        {
            _names.Add([.. name.Count > 0 ? name : stopWords]);
        }

        _place += last + 1 + PlacesBetweenTexts;
    }

    private void Count(string term, double weight, int place, bool isName)
    {
        if (_terms.TryGetValue(term, out EntryTerm known))
        {
            weight += known.Weight;
            place = known.Place;
            isName |= known.IsInName;
        }

        _terms[term] = new EntryTerm(term, weight, (byte)Math.Min(place, SearchCode.LastPlace), isName);
    }
}
