namespace ContentLib.Benchmarks.Build;

/// <summary>Looks, while a build runs, at the compiler that it has started.</summary>
internal static class CompilerMemory
{
    private const string Name = "CONTENTLIB_BENCHMARK";
    private static readonly string s_mark = Guid.NewGuid().ToString("N");

    /// <summary>The most megabytes that it had. A kernel keeps the peak itself, so only the last moments can be missed.</summary>
    public static double Peak(Action build)
    {
        // Who is started by a build inherits its environment: so its compiler is told from other people's.
        Environment.SetEnvironmentVariable(Name, s_mark);
        double peak = 0;
        using CancellationTokenSource done = new();
        Task watch = Task.Run(() =>
        {
            while (!done.IsCancellationRequested)
            {
                peak = Math.Max(peak, Look());
                done.Token.WaitHandle.WaitOne(20);
            }
        });
        try
        {
            build();
        }
        finally
        {
            done.Cancel();
            watch.Wait();
            Environment.SetEnvironmentVariable(Name, null);
        }

        return peak;
    }

    private static double Look()
    {
        double peak = 0;
        foreach (LinuxProcess process in LinuxProcess.All().Where(process => process.IsCompiler && process.Descends($"{Name}={s_mark}")))
        {
            try
            {
                peak = Math.Max(peak, process.PeakMegabytes);
            }
            catch (IOException)
            {
                // It has just ended.
            }
        }

        return peak;
    }
}
