using System.ComponentModel.DataAnnotations;

namespace ContentLib.Oncology;

/// <summary>A boxed warning of a US label, in short and in plain words.</summary>
public sealed record BoxedWarning
{
    /// <summary>What the box warns of.</summary>
    [Searchable]
    public required string Text { get; init; }

    /// <summary>Since when this stands in the box, as exact as known: a year, a month or a day. Null when not known.</summary>
    [RegularExpression("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")]
    public string? Since { get; init; }

    /// <summary>The source that says so.</summary>
    public required Source Source { get; init; }
}
