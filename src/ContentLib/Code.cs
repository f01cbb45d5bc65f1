using System.Text.Json.Serialization;

namespace ContentLib;

/// <summary>A code for an entry in a code system, such as an ICD-10-CM category.</summary>
public sealed record Code
{
    /// <summary>The code system by its official URI, such as <c>http://hl7.org/fhir/sid/icd-10-cm</c>.</summary>
    public required Uri System { get; init; }

    /// <summary>The code itself, as the system writes it: <c>C43</c>. Its key in YAML and JSON is <c>code</c>; a C# member cannot have the name of its type.</summary>
    [JsonPropertyName("code")]
    public required string Value { get; init; }

    /// <summary>The system's own name for the code.</summary>
    public string? Display { get; init; }

    /// <summary>The release of the system in which the code was read.</summary>
    public string? Release { get; init; }

    /// <summary>How the code's meaning relates to the entry's; exact unless said otherwise.</summary>
    public CodeMatch Match { get; init; } = CodeMatch.Exact;
}

/// <summary>How a code's meaning relates to that of the entry that carries it.</summary>
public enum CodeMatch
{
    /// <summary>The code means the same as the entry.</summary>
    Exact,

    /// <summary>The code means more than the entry.</summary>
    Broader,

    /// <summary>The code means less than the entry.</summary>
    Narrower,
}
