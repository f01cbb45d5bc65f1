namespace ContentLib;

/// <summary>The words of a query, and what of the content they stand for: what search, snippets and highlights share.</summary>
internal sealed class QueryTerms
{
    /// <summary>A query is what a person types; of a whole page of text the beginning will do.</summary>
    private const int MaxWords = 48;
    private const int MaxLength = 2000;

    private readonly List<QueryWord> _words = [];

    /// <summary>Each term that a word of the query stands for, with the weight of that word.</summary>
    private readonly Dictionary<string, float> _weights = new(StringComparer.Ordinal);

    private QueryTerms(string folded, bool endsInWord)
    {
        Folded = folded;
        EndsInWord = endsInWord;
    }

    /// <summary>The text as names are compared.</summary>
    public string Folded { get; }

    public IReadOnlyList<QueryWord> Words => _words;

    /// <summary>Whether the last word may be the beginning of one: nothing is typed behind it.</summary>
    public bool EndsInWord { get; }

    public static QueryTerms Of(string text, SearchLanguage language)
    {
        text = text.Length > MaxLength ? text[..MaxLength] : text;
        string folded = TextFolding.Fold(text);
        QueryTerms terms = new(folded, text.Length > 0 && char.IsLetterOrDigit(text[^1]));
        TermReader reader = new(folded, language, new char[TermReader.BufferLength]);
        while (terms._words.Count < MaxWords && reader.Next())
        {
            // Neighbours are joined by the concepts, also those that are not hyphenated.
            if (reader.IsJoined)
            {
                continue;
            }

            terms._words.Add(new QueryWord(
                reader.Word.ToString(),
                reader.ReadTerm().ToString(),
                reader.Start,
                reader.Start + reader.Length,
                reader.Position,
                reader.IsStopWord));
        }

        // "Who?" and "what is it" have nothing else to be found by.
        if (terms._words.TrueForAll(static word => word.IsStopWord))
        {
            for (int i = 0; i < terms._words.Count; i++)
            {
                terms._words[i] = terms._words[i] with { IsStopWord = false };
            }
        }

        return terms;
    }

    /// <summary>Remembers what a word stands for, for the snippets.</summary>
    public void Match(string term, float weight)
    {
        if (!_weights.TryGetValue(term, out float known) || known < weight)
        {
            _weights[term] = weight;
        }
    }

    /// <summary>The weight of a term of the content; 0 where the query has nothing to do with it.</summary>
    public float WeightOf(string term) => _weights.GetValueOrDefault(term);

    /// <summary>Whether a word that begins so may be one of the terms: most words are not, and need no closer look.</summary>
    public bool MayMatch(char first)
    {
        foreach (string term in _weights.Keys)
        {
            if (term[0] == first)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A word of a query.</summary>
/// <param name="Word">Folded, as typed.</param>
/// <param name="Term">What the index has for it.</param>
/// <param name="Start">Where it begins in the folded query.</param>
/// <param name="End">Where it ends in the folded query.</param>
/// <param name="Position">Its number among the words.</param>
/// <param name="IsStopWord">Whether it is a word that every text has.</param>
internal readonly record struct QueryWord(string Word, string Term, int Start, int End, int Position, bool IsStopWord);
