namespace ContentLib.Tests;

/// <summary>
/// Material that is not kept in the repository. It lies in a folder <c>shared</c> beside the repository, or where the
/// environment variable CONTENTLIB_SHARED says; tests that want it do without where it is absent.
/// </summary>
internal static class SharedData
{
    /// <summary>The full path of a file below the shared folder, or null.</summary>
    public static string? Find(params string[] relativePath)
    {
        string? chosen = Environment.GetEnvironmentVariable("CONTENTLIB_SHARED");
        IEnumerable<string> folders = string.IsNullOrEmpty(chosen) ? SharedFoldersAbove(AppContext.BaseDirectory) : [chosen];
        return folders.Select(folder => Path.Combine([folder, .. relativePath])).FirstOrDefault(Path.Exists);
    }

    private static IEnumerable<string> SharedFoldersAbove(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ContentLib.sln")) && folder.Parent is not null)
            {
                yield return Path.Combine(folder.Parent.FullName, "shared");
            }
        }
    }
}
