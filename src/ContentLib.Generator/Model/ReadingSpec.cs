namespace ContentLib.Generator.Model;

/// <summary>[ReadingGrade] and [MaxSentenceWords] of a type or property; what is not marked is null.</summary>
internal sealed record ReadingSpec(double? Grade, int? SentenceWords)
{
    /// <summary>Whether a property holds text that people read; of the parts that the runtime brings, reviews and codes do not.</summary>
    public static bool IsFor(PropertySpec property) => property is { IsOmitted: false, Inverse: null } && property.Value.Kind switch
    {
        ValueKind.String or ValueKind.Markdown => true,
        ValueKind.Part => property.Value.TypeName is not (RuntimeParts.Review or RuntimeParts.Code),
        _ => false,
    };
}
