using System.ComponentModel.DataAnnotations;

namespace ContentLib.Oncology;

/// <summary>A product by which a medication is sold.</summary>
public sealed record Brand
{
    /// <summary>The brand name.</summary>
    public required string Name { get; init; }

    /// <summary>How this product is given.</summary>
    public required TreatmentRoute Route { get; init; }

    /// <summary>When this product was first approved, as exact as known: a year, a month or a day.</summary>
    [RegularExpression("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")]
    public string? Approved { get; init; }
}
