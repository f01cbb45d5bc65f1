using System.Globalization;

namespace AskOncology.Wording;

/// <summary>How often a side effect comes. A band word never stands alone, and a figure says what was counted.</summary>
internal static class FrequencyWords
{
    public static string Band(FrequencyBand band) => band switch
    {
        FrequencyBand.VeryCommon => "very common (10 or more in 100 people)",
        FrequencyBand.Common => "common (1 to fewer than 10 in 100 people)",
        FrequencyBand.Uncommon => "uncommon (1 to fewer than 10 in 1,000 people)",
        FrequencyBand.Rare => "rare (1 to fewer than 10 in 10,000 people)",
        FrequencyBand.VeryRare => "very rare (fewer than 1 in 10,000 people)",
        FrequencyBand.NotKnown => "no figure was found, which does not mean seldom",
        _ => Words.Of(band),
    };

    public static string Figure(SideEffectMeasurement measured)
    {
        string medications = measured.Medications.Count == 0
            ? ""
            : $" who had {Words.Join(measured.Medications.Select(medication => medication.GenericName), "with")}";
        return $"{Share(measured.PercentLow, measured.PercentHigh)} people{medications}: {Grade(measured.Grade)}, {Counts(measured.Counts)}.";
    }

    public static string? Studied(SideEffectMeasurement measured)
    {
        string? people = measured.People is { } count ? Words.Invariant($"{count:N0} people") : null;
        string[] known = [.. new[] { people, measured.Population }.OfType<string>()];
        return known.Length == 0 ? null : $"Looked at: {string.Join("; ", known)}.";
    }

    /// <summary>A share as a count of people: "36 in 100", "9 in 1,000", "12 to 25 in 100".</summary>
    internal static string Share(double? low, double? high)
    {
        // decimal, because 0.7 * 10 in binary is not 7.
        decimal[] shares = [.. new[] { low, high }.OfType<double>().Select(share => (decimal)share).Distinct()];
        int hundreds = 100;
        while (hundreds < 100_000 && shares.Any(share => share * hundreds / 100 % 1 != 0))
        {
            hundreds *= 10;
        }

        string figures = string.Join(" to ", shares.Select(share => (share * hundreds / 100).ToString("#,0.###", CultureInfo.InvariantCulture)));
        string bound = (low, high) switch
        {
            (null, not null) => "up to ",
            (not null, null) => "at least ",
            _ => "",
        };
        return figures.Length == 0 ? "An unknown number of" : $"{bound}{figures} in {hundreds.ToString("N0", CultureInfo.InvariantCulture)}";
    }

    private static string Grade(MeasurementGrade grade) => grade switch
    {
        MeasurementGrade.Any => "any severity",
        MeasurementGrade.ThreeOrMore => "severe or worse",
        MeasurementGrade.Fatal => "deaths",
        _ => Words.Of(grade),
    };

    private static string Counts(MeasurementCounts counts) => counts switch
    {
        MeasurementCounts.AnyCause => "whatever the cause",
        MeasurementCounts.TreatmentRelated => "put down to the treatment by the doctors",
        MeasurementCounts.ImmuneMediated => "immune reactions only",
        _ => Words.Of(counts),
    };
}
