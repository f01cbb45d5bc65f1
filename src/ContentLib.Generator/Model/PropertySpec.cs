namespace ContentLib.Generator.Model;

/// <summary>A property of a content type or part that YAML (or, for an inverse, the linker) fills.</summary>
internal sealed record PropertySpec
{
    /// <summary>The C# name, without <c>@</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The key in YAML: the name in camelCase, or what [JsonPropertyName] says.</summary>
    public required string Key { get; init; }

    public required ValueSpec Value { get; init; }

    /// <summary>ContentList&lt;T&gt; of <see cref="Value"/>.</summary>
    public bool IsList { get; init; }

    /// <summary>Null may be written for the property itself.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Null may be written for an element of the list.</summary>
    public bool ItemIsNullable { get; init; }

    /// <summary>A missing key is an error (required, a positional parameter without default, or a non-nullable reference without initializer).</summary>
    public bool IsMandatory { get; init; }

    /// <summary>The C# <c>required</c> modifier: an object initializer must name it.</summary>
    public bool IsRequiredMember { get; init; }

    /// <summary>The position among the constructor's parameters; -1 for an init property.</summary>
    public int ParameterIndex { get; init; } = -1;

    /// <summary>The C# text of the parameter's default; null where there is none or the property is no parameter.</summary>
    public string? ParameterDefault { get; init; }

    /// <summary>The C# text of what the property holds where nothing sets it; null where only an instance can tell.</summary>
    public string? AbsentValue { get; init; }

    public EquatableArray<ConstraintSpec> Constraints { get; init; }

    /// <summary>How easy its text must be to read; null where nothing is asked.</summary>
    public ReadingSpec? Reading { get; init; }

    /// <summary>[Indexed]: the catalog gets <c>ByName(value)</c>.</summary>
    public bool IsIndexed { get; init; }

    /// <summary>[Searchable]: how much a word of its text counts; 0 where the property is not marked.</summary>
    public double SearchWeight { get; init; }

    /// <summary>[InverseOf]: filled by the linker, never written in YAML.</summary>
    public InverseSpec? Inverse { get; init; }

    /// <summary>
    /// What a missing key means, for the name, an [Indexed] property or the one that orders the set: the constant of its
    /// initializer or parameter. Null: nothing.
    /// </summary>
    public BoundValue? Default { get; init; }

    /// <summary>
    /// The property has an error, which is reported. It stays so that nothing else becomes one: its key may be
    /// written and counts for nothing, and the record gets its default.
    /// </summary>
    public bool IsOmitted { get; init; }

    /// <summary>Where the property is declared, for diagnostics of later stages about C#; null in metadata.</summary>
    public SourcePlace? Place { get; init; }

    /// <summary>The property without anything that a later stage would use.</summary>
    public PropertySpec Omit() => this with
    {
        Value = new ValueSpec(ValueKind.String, "string"),
        IsList = false,
        IsMandatory = false,
        Reading = null,
        IsIndexed = false,
        SearchWeight = 0,
        Inverse = null,
        Default = null,
        Constraints = EquatableArray<ConstraintSpec>.Empty,
        IsOmitted = true,
    };
}

/// <summary>[InverseOf(typeof(Declaring), nameof(Declaring.Property))]; names as in <see cref="ValueSpec.TypeName"/>.</summary>
internal sealed record InverseSpec(string DeclaringType, string PropertyName);

/// <summary>
/// A DataAnnotations rule that is evaluated at compile time. Numbers are invariant text; what is absent is null.
/// Required: no arguments. StringLength, MinLength, MaxLength, Length: Minimum and Maximum (whole numbers).
/// Range: Minimum, Maximum and the Exclusive flags. RegularExpression: Pattern. AllowedValues: Values. Url, EmailAddress: none.
/// </summary>
internal sealed record ConstraintSpec(ConstraintKind Kind)
{
    public string? Minimum { get; init; }

    public string? Maximum { get; init; }

    public bool MinimumIsExclusive { get; init; }

    public bool MaximumIsExclusive { get; init; }

    public string? Pattern { get; init; }

    public EquatableArray<string> Values { get; init; }

    /// <summary>The author's own ErrorMessage, if any; added to ours.</summary>
    public string? Message { get; init; }
}

internal enum ConstraintKind
{
    Required,
    StringLength,
    MinLength,
    MaxLength,
    Length,
    Range,
    RegularExpression,
    Url,
    EmailAddress,
    AllowedValues,
}
