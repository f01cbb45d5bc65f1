namespace Bench;

/// <summary>A static array of records in C#, a Dictionary.</summary>
internal static class Peer
{
    private static readonly TopicTable s_topics = new(StaticTopics.All);

    public static long First(string id) => s_topics[id].Name.Length;

    public static long All() => s_topics.ReadAll();
}
