namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>
/// Files of the repository that a test holds to what the generator does. After a change that is meant,
/// <c>CONTENTLIB_ACCEPT=1 dotnet test tests/ContentLib.Generator.Tests</c> writes them anew; the diff shows what changed.
/// </summary>
internal static class Accepted
{
    private static readonly bool s_accept = Environment.GetEnvironmentVariable("CONTENTLIB_ACCEPT") == "1";

    public static string Root { get; } = FindRoot();

    /// <param name="path">Relative to the root of the repository.</param>
    public static string Read(string path) => File.Exists(Path.Combine(Root, path)) ? File.ReadAllText(Path.Combine(Root, path)) : "";

    /// <summary>The file has this text.</summary>
    public static void Is(string path, string text)
    {
        if (s_accept)
        {
            File.WriteAllText(Path.Combine(Root, path), text);
        }

        Assert.True(Read(path) == text, path + " should be (CONTENTLIB_ACCEPT=1 writes it):\n" + text);
    }

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ContentLib.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests run inside the repository.");
    }
}
