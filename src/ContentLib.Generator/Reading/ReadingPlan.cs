using ContentLib.Generator.Model;

namespace ContentLib.Generator.Reading;

/// <summary>
/// What is to be measured: all content types and parts with their texts and limits. Made only where something is
/// marked; two plans of equal types are equal, so that it can travel in the pipeline.
/// </summary>
internal sealed class ReadingPlan : IEquatable<ReadingPlan>
{
    private readonly EquatableArray<ReadingType> _types;
    private readonly Dictionary<string, ReadingType> _byName = new(StringComparer.Ordinal);

    public ReadingPlan(EquatableArray<ReadingType> types)
    {
        _types = types;
        foreach (ReadingType type in types)
        {
            _byName[type.TypeName] = type;
        }
    }

    public ReadingType? Find(string typeName) => _byName.TryGetValue(typeName, out ReadingType? type) ? type : null;

    public bool Equals(ReadingPlan? other) => other is not null && _types.Equals(other._types);

    public override bool Equals(object? obj) => Equals(obj as ReadingPlan);

    public override int GetHashCode() => _types.GetHashCode();
}

/// <summary>A content type or part: the limits of all its text together, its texts, and the properties that name its entries.</summary>
/// <param name="HasLimits">Whether it, a property of it, or a part within it has limits.</param>
internal sealed record ReadingType(
    string TypeName, ReadingSpec? Limits, EquatableArray<ReadingProperty> Texts, EquatableArray<int> Names, bool HasLimits);

/// <summary>A property that holds text, or parts that may.</summary>
/// <param name="Index">Its place among the values of its record.</param>
/// <param name="Part">The part's type; null for text.</param>
internal sealed record ReadingProperty(int Index, string Key, ReadingSpec? Limits, string? Part);
