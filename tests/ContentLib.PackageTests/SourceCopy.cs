namespace ContentLib.PackageTests;

/// <summary>Copies parts of the repository, without what builds left in it, to where nothing else of it is.</summary>
internal static class SourceCopy
{
    private static readonly string[] s_notSources = ["bin", "obj", "artifacts"];

    /// <summary>The files at the top of the repository and the folders named.</summary>
    public static void To(string target, params string[] folders)
    {
        CopyFiles(PackageFixture.RepositoryRoot, target);
        foreach (var folder in folders) Copy(Path.Combine(PackageFixture.RepositoryRoot, folder), Path.Combine(target, folder));
    }

    private static void Copy(string source, string target)
    {
        CopyFiles(source, target);
        foreach (var folder in Directory.EnumerateDirectories(source).Where(f => !s_notSources.Contains(Path.GetFileName(f))))
        {
            Copy(folder, Path.Combine(target, Path.GetFileName(folder)));
        }
    }

    /// <summary>But .git, which is a file in a linked work tree: a copy that seemed to be the repository would be half of one.</summary>
    private static void CopyFiles(string source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (var file in Directory.EnumerateFiles(source).Where(f => Path.GetFileName(f) != ".git"))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }
    }
}
