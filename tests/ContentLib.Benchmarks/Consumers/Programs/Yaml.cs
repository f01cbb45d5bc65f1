using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Bench;

/// <summary>An embedded YAML file, YamlDotNet, a Dictionary.</summary>
internal static class Peer
{
    public static long First(string id) => Load()[id].Name.Length;

    public static long All() => Load().ReadAll();

    private static TopicTable Load()
    {
        using StreamReader reader = new(typeof(Peer).Assembly.GetManifestResourceStream("corpus")!);
        IDeserializer deserializer = new DeserializerBuilder()
            .WithNamingConvention(CamelCaseNamingConvention.Instance)
            .WithEnumNamingConvention(HyphenatedNamingConvention.Instance)
            .Build();
        return new TopicTable(deserializer.Deserialize<Topic[]>(reader));
    }
}
