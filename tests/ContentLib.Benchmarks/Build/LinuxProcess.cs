using System.Diagnostics;
using System.Globalization;

namespace ContentLib.Benchmarks.Build;

/// <summary>A running process as /proc tells of it.</summary>
internal sealed record LinuxProcess(int Id, string CommandLine)
{
    public bool IsCompiler => CommandLine.Contains("/Roslyn/bincore/", StringComparison.Ordinal);

    /// <summary>The most memory that it has had so far, in megabytes.</summary>
    public double PeakMegabytes =>
        File.ReadLines($"/proc/{Id}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)) is { } line
            ? double.Parse(line.Split(':')[1].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) / 1024
            : 0;

    public static IEnumerable<LinuxProcess> All()
    {
        foreach (string folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out int id)
                && Read($"{folder}/cmdline") is { Length: > 0 } commandLine)
            {
                yield return new LinuxProcess(id, commandLine);
            }
        }
    }

    /// <summary>Whether it was started by this program, or by what this program started.</summary>
    public bool Descends(string mark) => Read($"/proc/{Id}/environ")?.Contains(mark, StringComparison.Ordinal) == true;

    public void Kill()
    {
        using Process process = Process.GetProcessById(Id);
        process.Kill();
    }

    /// <summary>Null for a process that has ended, or that is somebody else's.</summary>
    private static string? Read(string file)
    {
        try
        {
            return File.ReadAllText(file).Replace('\0', ' ');
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
