namespace ContentLib;

/// <summary>The words of a query, and what of the content they stand for: what search, snippets and highlights share.</summary>
internal sealed class QueryTerms
{
    /// <summary>A query is what a person types; of a whole page of text the beginning will do.</summary>
    private const int MaxWords = 48;
    private const int MaxLength = 2000;

    /// <summary>The text as names are compared.</summary>
    public readonly string Folded;

    public readonly List<QueryWord> Words = [];

    /// <summary>Whether the last word may be the beginning of one: nothing is typed behind it.</summary>
    public readonly bool EndsInWord;

    // Each term that a word of the query stands for, and the weight of that word. They are few.
    private readonly List<string> _terms = [];
    private float[] _weights = new float[16];

    private QueryTerms(string folded, bool endsInWord)
    {
        Folded = folded;
        EndsInWord = endsInWord;
    }

    public static QueryTerms Of(string text, SearchLanguage language)
    {
        text = text.Length > MaxLength ? text[..MaxLength] : text;
        QueryTerms terms = new(TextFolding.Fold(text), text.Length > 0 && char.IsLetterOrDigit(text[^1]));
        terms.ReadWords(language);
        return terms;
    }

    /// <summary>Remembers what a word stands for, for the snippets.</summary>
    public void Match(string term, float weight)
    {
        int index = _terms.IndexOf(term);
        if (index < 0)
        {
            index = _terms.Count;
            _terms.Add(term);
            if (index == _weights.Length)
            {
                Array.Resize(ref _weights, index * 2);
            }
        }

        _weights[index] = Math.Max(_weights[index], weight);
    }

    /// <summary>The number of a term among those that the query stands for; -1 where it has nothing to do with it.</summary>
    public int IndexOf(ReadOnlySpan<char> term)
    {
        for (int i = 0; i < _terms.Count; i++)
        {
            if (term.SequenceEqual(_terms[i]))
            {
                return i;
            }
        }

        return -1;
    }

    public float WeightOf(int index) => _weights[index];

    /// <summary>Whether a word that begins so may be one of the terms: most words are not, and need no closer look.</summary>
    public bool MayMatch(char first)
    {
        for (int i = 0; i < _terms.Count; i++)
        {
            if (_terms[i][0] == first)
            {
                return true;
            }
        }

        return false;
    }

    private void ReadWords(SearchLanguage language)
    {
        Tokenizer words = new(Folded, new char[Tokenizer.BufferLength]);
        char[] term = new char[Tokenizer.BufferLength];
        bool hasOthers = false;
        while (Words.Count < MaxWords && words.MoveNext())
        {
            // Neighbours are joined by the concepts, also those that are not hyphenated.
            if (!words.IsJoined)
            {
                int length = Analyzer.Analyze(language, words.Word, term);
                QueryWord word = new(words.Word.ToString(), new string(term, 0, length), words.Start, words.Start + words.Length, words.Position)
                {
                    IsStopWord = language == SearchLanguage.English && StopWords.Contains(words.Word),
                };
                hasOthers |= !word.IsStopWord;
                Words.Add(word);
            }
        }

        // "Who?" and "what is it" have nothing else to be found by.
        for (int i = 0; i < Words.Count && !hasOthers; i++)
        {
            Words[i].IsStopWord = false;
        }
    }
}
