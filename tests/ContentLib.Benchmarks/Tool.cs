using System.Diagnostics;

namespace ContentLib.Benchmarks;

/// <summary>How a process ended.</summary>
internal sealed record ToolResult(int ExitCode, string Output, TimeSpan Elapsed)
{
    public ToolResult Succeeded(string what) =>
        ExitCode == 0 ? this : throw new InvalidOperationException($"{what} ended with {ExitCode}:\n{Output}");
}

/// <summary>Starts a process and waits for it.</summary>
internal static class Tool
{
    public static ToolResult Run(string program, string folder, params IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What the benchmarks themselves were started with is not the measured program's business.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        long begin = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ToolResult(process.ExitCode, output + errors.Result, Stopwatch.GetElapsedTime(begin));
    }
}
