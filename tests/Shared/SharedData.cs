namespace ContentLib.Tests;

/// <summary>Material for tests that is not kept in the repository; tests that want it do without where it is absent.</summary>
internal static class SharedData
{
    /// <summary>
    /// The full path of a file or folder below a folder <c>shared</c> beside the repository, or where the environment
    /// variable CONTENTLIB_SHARED says; null where it is not there.
    /// </summary>
    public static string? Find(params string[] relativePath)
    {
        string? chosen = Environment.GetEnvironmentVariable("CONTENTLIB_SHARED");
        IEnumerable<string> folders = string.IsNullOrEmpty(chosen) ? Repositories().Select(folder => Path.Combine(folder, "..", "shared")) : [chosen];
        return Find(folders, relativePath);
    }

    /// <summary>The full path of a file that build/get-test-data brings; null where it did not run.</summary>
    public static string? FindFetched(params string[] relativePath) =>
        Find(Repositories().Select(folder => Path.Combine(folder, "artifacts")), relativePath);

    private static string? Find(IEnumerable<string> folders, string[] relativePath) =>
        folders.Select(folder => Path.GetFullPath(Path.Combine([folder, .. relativePath]))).FirstOrDefault(Path.Exists);

    private static IEnumerable<string> Repositories()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ContentLib.sln")))
            {
                yield return folder.FullName;
            }
        }
    }
}

/// <summary>A test that compares with a folder of the shared material, and is skipped where that is not at hand.</summary>
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute(string folder)
    {
        if (SharedData.Find(folder) is null)
        {
            Skip = $"There is no folder '{folder}' to compare with: it lies in 'shared' beside the repository, or where CONTENTLIB_SHARED says.";
        }
    }
}

/// <summary>A test that needs a file from npm, and is skipped where it is not at hand.</summary>
internal sealed class FetchedFactAttribute : FactAttribute
{
    public FetchedFactAttribute(string folder, string file)
    {
        if (SharedData.FindFetched(folder, file) is null)
        {
            Skip = $"There is no file '{file}': run build/get-test-data, which takes it from npm.";
        }
    }
}
