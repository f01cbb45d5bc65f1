using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ContentLib;

/// <summary>Makes the converter of <see cref="ContentId{T}"/>; System.Text.Json finds it by itself.</summary>
public sealed class ContentIdJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc />
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(ContentId<>);
    }

    /// <inheritdoc />
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "The type is a struct without constructors; its default instance needs none.")]
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        // An open converter type on the attribute throws, and MakeGenericType is not for NativeAOT: a default
        // instance of the closed struct makes its own converter.
        return ((IContentId)RuntimeHelpers.GetUninitializedObject(typeToConvert)).CreateJsonConverter();
    }
}

internal sealed class ContentIdJsonConverter<T> : JsonConverter<ContentId<T>>
    where T : class
{
    public override ContentId<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadText(ref reader);

    public override void Write(Utf8JsonWriter writer, ContentId<T> value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);

    public override ContentId<T> ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadText(ref reader);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, ContentId<T> value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Value);

    private static ContentId<T> ReadText(ref Utf8JsonReader reader)
    {
        string? text = reader.GetString();
        if (text is { Length: 0 })
        {
            return default;
        }

        return ContentId<T>.TryParse(text, out ContentId<T> id)
            ? id
            : throw new JsonException($"'{text}' is not a content id.");
    }
}
