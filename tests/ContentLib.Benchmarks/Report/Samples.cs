using System.Globalization;

namespace ContentLib.Benchmarks.Report;

/// <summary>Several measurements of one thing.</summary>
internal sealed class Samples
{
    private readonly List<double> _values = [];

    public int Count => _values.Count;

    public double Median => Quantile(0.5);

    public void Add(double value) => _values.Add(value);

    /// <summary>The median with the middle half of all values: "2.31 (2.28-2.40)".</summary>
    public string ToString(string format) =>
        string.Create(CultureInfo.InvariantCulture, $"{Text(Median, format)} ({Text(Quantile(0.25), format)}-{Text(Quantile(0.75), format)})");

    public static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private double Quantile(double share)
    {
        if (_values.Count == 0)
        {
            return double.NaN;
        }

        double[] sorted = [.. _values.Order()];
        double position = share * (sorted.Length - 1);
        int below = (int)position;
        int above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((position - below) * (sorted[above] - sorted[below]));
    }
}
