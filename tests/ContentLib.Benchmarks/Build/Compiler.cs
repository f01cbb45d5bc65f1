using ContentLib.Benchmarks.Consumers;

namespace ContentLib.Benchmarks.Build;

/// <summary>
/// How a build gets its compiler: from a server that has compiled already, or in a process of its own. The server is
/// nobody else's, so that its memory is that of these builds, and it ends with them.
/// </summary>
internal sealed class Compiler(bool isWarm) : IDisposable
{
    private readonly string _id = "contentlib-benchmarks-" + Guid.NewGuid().ToString("N");

    public string Name => isWarm ? "warm server" : "cold";

    public bool IsWarm => isWarm;

    /// <summary>Builds everything but the restored packages.</summary>
    public ToolResult Build(ConsumerProject project, params string[] more)
    {
        foreach (string folder in (string[])["obj/Release", "out"])
        {
            string path = Path.Combine(project.Folder, folder);
            if (Directory.Exists(path))
            {
                Directory.Delete(path, recursive: true);
            }
        }

        // Said outright, because the environment may forbid servers.
        string[] compiler = isWarm ? ["-p:UseSharedCompilation=true", "-p:SharedCompilationId=" + _id] : ["-p:UseSharedCompilation=false"];
        return Tool.Run("dotnet", project.Folder, ["build", "-c", "Release", "-o", "out", "--nologo", "-nodeReuse:false", .. compiler, .. more])
            .Succeeded(project.Name);
    }

    /// <summary>The server's process and no other: its command line has the id.</summary>
    public LinuxProcess? Server => isWarm ? LinuxProcess.All().FirstOrDefault(process => process.CommandLine.Contains(_id, StringComparison.Ordinal) && process.IsCompiler) : null;

    public void Dispose() => Server?.Kill();
}
