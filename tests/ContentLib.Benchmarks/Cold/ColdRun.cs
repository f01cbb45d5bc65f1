using System.Globalization;
using ContentLib.Benchmarks.Consumers;
using ContentLib.Benchmarks.Report;

namespace ContentLib.Benchmarks.Cold;

/// <summary>The measurements of one program in fresh processes.</summary>
internal sealed class ColdRun(string peer, ConsumerProject project)
{
    public string Peer => peer;

    public Samples Milliseconds { get; } = new();

    public Samples ResidentMegabytes { get; } = new();

    public Samples WallMilliseconds { get; } = new();

    /// <summary>What the program says it has read; the same for all peers.</summary>
    public string Read { get; private set; } = "";

    public void Start(params string[] arguments)
    {
        ToolResult result = Tool.Run(project.Program, project.Folder, arguments).Succeeded(project.Name);
        string[] figures = result.Output.Split(' ', StringSplitOptions.TrimEntries);
        Milliseconds.Add(double.Parse(figures[0], CultureInfo.InvariantCulture) / 1000);
        ResidentMegabytes.Add(double.Parse(figures[1], CultureInfo.InvariantCulture) / 1024);
        WallMilliseconds.Add(result.Elapsed.TotalMilliseconds);
        Read = figures[2];
    }
}
