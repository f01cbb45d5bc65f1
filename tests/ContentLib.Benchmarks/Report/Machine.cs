using System.Runtime.InteropServices;

namespace ContentLib.Benchmarks.Report;

/// <summary>What a figure means nothing without: the machine, the versions and the day.</summary>
internal static class Machine
{
    public static string Describe() =>
        $"{DateTime.UtcNow:yyyy-MM-dd}; {Processor()}, {Environment.ProcessorCount} cores, {Memory()}; {RuntimeInformation.OSDescription.Trim()} {RuntimeInformation.OSArchitecture}; " +
        $"{RuntimeInformation.FrameworkDescription}, SDK {Tool.Run("dotnet", RepositoryPaths.Root, "--version").Output.Trim()}";

    private static string Processor() => Field("/proc/cpuinfo", "model name") ?? "unknown processor";

    private static string Memory() => $"{GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GB";

    private static string? Field(string file, string name) =>
        File.Exists(file)
            ? File.ReadLines(file).FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal))?.Split(':')[1].Trim()
            : null;
}
