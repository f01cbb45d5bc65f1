namespace ContentLib.Benchmarks;

/// <summary>Where things are.</summary>
internal static class RepositoryPaths
{
    public static string Root { get; } = FindRoot();

    public static string Document { get; } = Path.Combine(Root, "docs", "benchmarks.md");

    /// <summary>The sources of the programs that are measured.</summary>
    public static string Programs { get; } = Path.Combine(Root, "tests", "ContentLib.Benchmarks", "Consumers", "Programs");

    /// <summary>Where those programs are built; nothing in it is worth keeping.</summary>
    public static string Work { get; } = Path.Combine(Root, "artifacts", "benchmarks");

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ContentLib.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The benchmarks run from within the repository only.");
    }
}
