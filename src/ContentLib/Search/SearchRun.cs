using ContentLib.CompilerServices;

namespace ContentLib;

/// <summary>
/// One search: finds what the words stand for, scores the entries that have them (BM25 over all texts of an entry,
/// each with its weight), and picks the best. Counts and lengths are summed over the collections searched, so that
/// scores compare. docs/search.md tells where the numbers come from.
/// </summary>
internal sealed class SearchRun
{
    // BM25: how soon more of the same word stops to count, and how much a long text is held to be merely long.
    private const float K1 = 0.9f;
    private const float B = 0.8f;

    /// <summary>How much of the score depends on how many of the words an entry has.</summary>
    private const float CoverageShare = 0.5f;

    /// <summary>Two words of the query as neighbours near the beginning of the text, as a share of a word's score.</summary>
    private const float PhraseShare = 0.3f;
    private const float PhraseLead = 4;
    private const float LeadWords = 20;

    /// <summary>The most hits that come first.</summary>
    public const int MostPinned = 5;

    /// <summary>How much more an entry is worth whose name the query says, as far as it does.</summary>
    private const float NameShare = 3;

    private static readonly float[] s_weights = Levels(32, SearchCode.LowestWeight);
    private static readonly float[] s_lengths = Levels(64, 1);

    [ThreadStatic]
    private static Cell[]? t_cells;

    public readonly SearchIndex[] Indexes;
    public readonly QueryTerms Query;

    /// <summary>Of each index the cell of its first entry, and behind them the number of all.</summary>
    public readonly int[] FirstCells;

    private readonly ConceptFinder _finder;
    private readonly NameFit?[] _fits;
    private readonly int _count;
    private readonly float[] _shortness = new float[64];
    private Cell[] _cells = [];

    public SearchRun(SearchIndex[] indexes, QueryTerms query)
    {
        Indexes = indexes;
        Query = query;
        FirstCells = new int[indexes.Length + 1];
        _fits = new NameFit?[indexes.Length];
        double length = 0;
        for (int i = 0; i < indexes.Length; i++)
        {
            FirstCells[i + 1] = FirstCells[i] + indexes[i].Count;
            length += indexes[i].TotalLength;
        }

        _count = FirstCells[^1];
        _finder = new ConceptFinder(indexes, query, _count);
        float average = Math.Max(1, (float)(length / Math.Max(1, _count)));
        for (int level = 0; level < _shortness.Length; level++)
        {
            _shortness[level] = 1 / (1 - B + (B * s_lengths[level] / average));
        }
    }

    public SearchResults Run(SearchOptions options)
    {
        _finder.Find();
        if (_finder.Concepts.Count == 0)
        {
            return SearchResults.None;
        }

        // Lent from search to search, so that a search allocates for its hits alone.
        _cells = t_cells is { } cells && cells.Length >= _count ? cells : new Cell[_count];
        t_cells = null;
        Array.Clear(_cells, 0, _count);
        MarkNamed();
        for (int i = 0; i < _finder.Concepts.Count; i++)
        {
            Score(i);
        }

        SearchResults results = new ResultPicker(this, options).Pick();
        t_cells = _cells;
        return results;
    }

    /// <summary>Whether the search found an entry.</summary>
    public bool IsHit(int cell) => _cells[cell].Score > 0;

    /// <summary>What the score of an entry cannot exceed: it tells without a look at the names that most have no chance.</summary>
    public float UpperScoreOf(int cell) => ScoreWith(_cells[cell].IsNamed ? 1 : 0, cell);

    /// <summary>The score of an entry, from 0 to 1: more where the query says its name, as far as it does.</summary>
    public float ScoreOf(int index, int rank)
    {
        int cell = FirstCells[index] + rank;
        return ScoreWith(_cells[cell].IsNamed ? FitOf(index).Of(rank) : 0, cell);
    }

    private float ScoreWith(float nameFit, int cell)
    {
        ref Cell found = ref _cells[cell];
        float covered = _finder.AskedWeight <= 0 ? 0 : found.Covered / _finder.AskedWeight;
        float best = _finder.Weight * (K1 + 1) * (1 + PhraseShare) * (1 + NameShare);
        float score = (found.Score + (nameFit * found.OtherNames)) * (1 + (NameShare * nameFit));
        return MathF.Min(1, score * (1 - CoverageShare + (CoverageShare * covered)) / best);
    }

    /// <summary>
    /// Whether a hit of a type that comes first is good enough to do so: the query has all words of one of its names.
    /// Not the other way round: "what is CAR T" is no question about "confusion after CAR T".
    /// </summary>
    public bool IsGood(int index, int rank) => _cells[FirstCells[index] + rank].IsNamed && FitOf(index).IsNamed(rank);

    private NameFit FitOf(int index) => _fits[index] ??= new NameFit(Indexes[index], _finder, index);

    private void MarkNamed()
    {
        foreach (NamedEntry entry in _finder.Named)
        {
            _cells[FirstCells[entry.Index] + entry.Rank].IsCalled = true;
        }
    }

    private void Score(int number)
    {
        Concept concept = _finder.Concepts[number];
        Concept? previous = number > 0 && concept.IsAsked ? _finder.Concepts[number - 1] : null;
        int before = previous is not null && previous.IsAsked && previous.Position == concept.Position - 1 ? number : -1;
        float phraseWeight = before > 0 ? PhraseShare * MathF.Min(concept.Weight, previous!.Weight) : 0;
        for (int match = concept.FirstMatch; match < concept.FirstMatch + concept.MatchCount; match++)
        {
            TermMatch found = _finder.Matches[match];
            SearchIndex index = Indexes[found.Index];
            float weight = concept.Weight * found.Factor;
            PostingReader posting = new(found.Postings);
            while (posting.Next())
            {
                ref Cell cell = ref _cells[FirstCells[found.Index] + posting.Rank];
                float shortness = _shortness[index.LengthLevel(posting.Rank)];
                if (cell.LastConcept == number + 1)
                {
                    // A likelier match of the same word stands here.
                    continue;
                }

                if (cell.IsCalled && !concept.IsAsked)
                {
                    cell.OtherNames += weight * Saturated(s_weights[posting.Level] * shortness);
                    continue;
                }

                cell.Score += weight * Saturated(s_weights[posting.Level] * shortness);
                if (concept.IsAsked)
                {
                    cell.Covered += concept.Weight * found.Factor;
                    cell.IsNamed |= posting.IsInName;
                }

                if (before > 0 && cell.LastConcept == before && posting.Place == cell.LastPlace + 1 && posting.Place < SearchCode.LastPlace)
                {
                    cell.Score += phraseWeight * Saturated((1 + (PhraseLead / (1 + (posting.Place / LeadWords)))) * shortness);
                }

                cell.LastConcept = (short)(number + 1);
                cell.LastPlace = (byte)posting.Place;
            }
        }
    }

    private static float Saturated(float frequency) => frequency * (K1 + 1) / (frequency + K1);

    /// <summary>What the levels stand for, the lowest one given.</summary>
    private static float[] Levels(int count, double lowest)
    {
        float[] levels = new float[count];
        for (int i = 0; i < count; i++)
        {
            levels[i] = (float)(lowest * SearchCode.RatioOf(i));
        }

        return levels;
    }

    /// <summary>What is known of an entry so far.</summary>
    private struct Cell
    {
        public float Score;
        public float Covered;
        public bool IsNamed;

        /// <summary>The query says one of its names.</summary>
        public bool IsCalled;

        /// <summary>What its other names, which the query does not say, would add.</summary>
        public float OtherNames;
        public short LastConcept;
        public byte LastPlace;
    }
}
