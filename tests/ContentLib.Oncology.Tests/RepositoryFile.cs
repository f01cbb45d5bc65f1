using System.Reflection;

namespace ContentLib.Oncology.Tests;

/// <summary>
/// Files of the repository that a test reads, or holds to what the content says. After a change that is meant,
/// <c>CONTENTLIB_ACCEPT=1 dotnet test tests/ContentLib.Oncology.Tests</c> writes them anew; the diff shows what changed.
/// </summary>
internal static class RepositoryFile
{
    private static readonly string s_root = Path.GetFullPath(Path.Combine(
        typeof(RepositoryFile).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "ProjectFolder").Value!, "..", ".."));

    /// <param name="path">Relative to the root of the repository.</param>
    public static string Read(string path) => File.ReadAllText(Path.Combine(s_root, path)).ReplaceLineEndings("\n");

    /// <summary>The file has this text.</summary>
    public static void Is(string path, string text)
    {
        if (Environment.GetEnvironmentVariable("CONTENTLIB_ACCEPT") == "1")
        {
            File.WriteAllText(Path.Combine(s_root, path), text);
        }

        Assert.True(Read(path) == text, path + " should be (CONTENTLIB_ACCEPT=1 writes it):\n" + text);
    }
}
