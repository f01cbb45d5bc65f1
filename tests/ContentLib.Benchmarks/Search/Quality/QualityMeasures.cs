namespace ContentLib.Benchmarks.Search.Quality;

/// <summary>How well the ten best hits answer the queries; means over all queries with an answer.</summary>
internal sealed class QualityMeasures
{
    public const int Depth = 10;

    private double _gain;
    private double _reciprocalRank;
    private double _first;

    /// <summary>The queries measured.</summary>
    public int Count { get; private set; }

    /// <summary>Normalised discounted cumulative gain: grade over the logarithm of the rank, as trec_eval has it.</summary>
    public double Ndcg => _gain / Count;

    /// <summary>One over the rank of the first answer.</summary>
    public double ReciprocalRank => _reciprocalRank / Count;

    /// <summary>How often the first hit is an answer.</summary>
    public double PrecisionAtOne => _first / Count;

    /// <param name="hits">The ids of the hits, best first.</param>
    /// <param name="grades">The grades of documents by their ids; no answer where it is not above zero.</param>
    public void Add(IEnumerable<string> hits, IReadOnlyDictionary<string, double> grades)
    {
        double ideal = Gain(grades.Values.OrderDescending());
        if (ideal <= 0)
        {
            return;
        }

        double[] found = [.. hits.Distinct(StringComparer.Ordinal).Take(Depth).Select(id => grades.GetValueOrDefault(id))];
        int first = Array.FindIndex(found, static grade => grade > 0);
        Count++;
        _gain += Gain(found) / ideal;
        _reciprocalRank += first < 0 ? 0 : 1.0 / (first + 1);
        _first += first == 0 ? 1 : 0;
    }

    private static double Gain(IEnumerable<double> grades) =>
        grades.Take(Depth).Select(static (grade, rank) => Math.Max(0, grade) / Math.Log2(rank + 2)).Sum();
}
