using System.ComponentModel.DataAnnotations;

namespace ContentLib.Oncology;

/// <summary>How often a side effect was counted, in whom, and what exactly was counted.</summary>
/// <remarks>Figures of different studies cannot be compared with each other: the people, the doses and the way of counting differ.</remarks>
public sealed record SideEffectMeasurement
{
    /// <summary>The medications that were given; several mean together. Empty when the figure is about the kind of treatment.</summary>
    public ContentList<Medication> Medications { get; init; } = [];

    /// <summary>The figure, or the lower end of a range, in percent of people.</summary>
    [Range(0, 100)]
    public double? PercentLow { get; init; }

    /// <summary>The same figure again, or the upper end of a range, in percent of people. Null where the source gives only a lower bound.</summary>
    [Range(0, 100)]
    public double? PercentHigh { get; init; }

    /// <summary>The number of people that were looked at; null when the source does not say.</summary>
    [Range(1, 10_000_000)]
    public int? People { get; init; }

    /// <summary>Who was looked at, in plain words.</summary>
    public string? Population { get; init; }

    /// <summary>Which events were counted.</summary>
    public required MeasurementCounts Counts { get; init; }

    /// <summary>Which severity was counted.</summary>
    public required MeasurementGrade Grade { get; init; }

    /// <summary>The source of the figure.</summary>
    public required Source Source { get; init; }
}

/// <summary>Which events a figure counts.</summary>
/// <remarks>Treatment-related figures are much higher than immune-mediated ones. Never put the two side by side without saying so.</remarks>
public enum MeasurementCounts
{
    /// <summary>Every event, whatever the cause.</summary>
    AnyCause,

    /// <summary>Events that the doctors put down to the treatment.</summary>
    TreatmentRelated,

    /// <summary>Events in which the immune system acts on healthy tissue.</summary>
    ImmuneMediated,
}

/// <summary>Which severity a figure counts. Grades run from 1 (mild) to 5 (death).</summary>
public enum MeasurementGrade
{
    /// <summary>Every severity.</summary>
    Any,

    /// <summary>Severe or worse: grade 3 to 5.</summary>
    ThreeOrMore,

    /// <summary>Deaths.</summary>
    Fatal,
}
