using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ContentLib;

/// <summary>
/// The id of an entry of the content type <typeparamref name="T"/>: chosen by the author, in kebab-case, such as
/// <c>car-t-cell-therapy</c>. Ids of different types do not compare.
/// </summary>
/// <remarks>
/// Ids are compared ordinally. The default value is no entry's id; its <see cref="Value"/> is the empty string.
/// System.Text.Json writes an id as its string, and the default value as the empty string.
/// </remarks>
/// <typeparam name="T">The content type.</typeparam>
[JsonConverter(typeof(ContentIdJsonConverterFactory))]
public readonly struct ContentId<T> : IEquatable<ContentId<T>>, IComparable<ContentId<T>>, IParsable<ContentId<T>>, IContentId
    where T : class
{
    private readonly string? _value;

    internal ContentId(string value) => _value = value;

    /// <summary>The id as text.</summary>
    public string Value => _value ?? "";

    /// <summary>Reads an id; it need not be one that exists.</summary>
    /// <param name="s">Lower-case letters and digits in groups joined by single hyphens.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not in kebab-case.</exception>
    public static ContentId<T> Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out ContentId<T> id)
            ? id
            : throw new FormatException($"'{s}' is not a content id: lower-case letters and digits in groups joined by single hyphens, such as 'car-t-cell-therapy'.");
    }

    /// <summary>Reads an id, and says whether the text is one.</summary>
    /// <param name="s">The text, may be null.</param>
    /// <param name="result">The id, or the default where the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out ContentId<T> result)
    {
        bool valid = s is not null && IdSyntax.IsValid(s);
        result = valid ? new ContentId<T>(s!) : default;
        return valid;
    }

    static ContentId<T> IParsable<ContentId<T>>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ContentId<T>>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ContentId<T> result) =>
        TryParse(s, out result);

    /// <summary>The id as text.</summary>
    public override string ToString() => Value;

    /// <inheritdoc />
    public bool Equals(ContentId<T> other) => string.Equals(Value, other.Value);

    /// <inheritdoc />
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ContentId<T> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>Compares ordinally, as sets are ordered.</summary>
    /// <param name="other">The other id.</param>
    public int CompareTo(ContentId<T> other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Whether two ids are the same.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(ContentId<T> left, ContentId<T> right) => left.Equals(right);

    /// <summary>Whether two ids differ.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(ContentId<T> left, ContentId<T> right) => !left.Equals(right);

    JsonConverter IContentId.CreateJsonConverter() => new ContentIdJsonConverter<T>();
}

/// <summary>Lets the factory make the converter of a closed type without making generic types at run time.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
internal interface IContentId
{
    JsonConverter CreateJsonConverter();
}
