using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bench;

/// <summary>An embedded JSON file, System.Text.Json with generated metadata, a Dictionary.</summary>
internal static class Peer
{
    public static long First(string id) => Load()[id].Name.Length;

    public static long All() => Load().ReadAll();

    private static TopicTable Load()
    {
        using Stream stream = typeof(Peer).Assembly.GetManifestResourceStream("corpus")!;
        return new TopicTable(JsonSerializer.Deserialize(stream, TopicJson.Default.TopicArray)!);
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Topic[]))]
internal sealed partial class TopicJson : JsonSerializerContext;
