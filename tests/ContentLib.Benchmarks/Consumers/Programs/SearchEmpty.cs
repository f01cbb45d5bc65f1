namespace Bench;

/// <summary>What every process costs.</summary>
internal static class Peer
{
    public static bool HasSnippets => false;

    public static int Search(string query) => query.Length;

    public static int Snippets(string query) => 0;

    public static IEnumerable<string> Ids(string query) => [];
}
