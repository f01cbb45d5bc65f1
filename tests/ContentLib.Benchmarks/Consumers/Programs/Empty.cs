namespace Bench;

/// <summary>What every process costs.</summary>
internal static class Peer
{
    public static long First(string id) => id.Length;

    public static long All() => 0;
}
