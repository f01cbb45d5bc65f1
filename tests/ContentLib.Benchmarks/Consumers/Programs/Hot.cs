using System.Collections.Frozen;
using System.Globalization;
using Bench;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ContentLib;

// Prints "result <operation> <nanoseconds> <error> <bytes>" for each benchmark, after what BenchmarkDotNet has to say.
// In process: a project that BenchmarkDotNet makes itself would compile all the content again.
Job job = (args is ["quick"] ? Job.Dry : Job.ShortRun.WithIterationCount(9)).WithToolchain(InProcessEmitToolchain.Instance);
ManualConfig config = ManualConfig.CreateMinimumViable().AddJob(job).AddDiagnoser(MemoryDiagnoser.Default).WithArtifactsPath("reports");
foreach (BenchmarkReport report in BenchmarkRunner.Run<Hot>(config).Reports)
{
    string name = report.BenchmarkCase.Descriptor.WorkloadMethod.Name;
    long? bytes = report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"result {name} {report.ResultStatistics?.Mean ?? double.NaN:F3} {report.ResultStatistics?.StandardError ?? double.NaN:F3} {bytes}"));
}

/// <summary>What a program does over and over, when everything has been touched before.</summary>
public class Hot
{
    /// <summary>So many different entries that one of them alone does not stay in the nearest cache.</summary>
    private const int Asked = 1_000;

    private FrozenDictionary<string, Topic> _frozen = null!;
    private string[] _found = null!;
    private string[] _absent = null!;
    private string[] _aliases = null!;
    private Topic[] _topics = null!;

    [GlobalSetup]
    public void Touch()
    {
        _frozen = Topics.All.ToFrozenDictionary(topic => topic.Id.Value, StringComparer.Ordinal);
        _topics = Random.Shared.GetItems(Topics.All.ToArray(), Asked);
        // Texts of their own: who compares references first would win for nothing.
        _found = [.. _topics.Select(topic => new string(topic.Id.Value.AsSpan()))];
        _absent = [.. _found.Select(id => string.Concat(id.AsSpan(0, id.Length - 1), "x"))];
        _aliases = [.. _topics.Select(topic => new string(topic.Aliases[0].AsSpan()))];
        foreach (Topic topic in _topics)
        {
            _ = topic.Related.Sum(related => related.Name.Length);
        }
    }

    [Benchmark(OperationsPerInvoke = 16)]
    public int NamedEntry()
    {
        int length = 0;
        for (int i = 0; i < 16; i++)
        {
            length += Topics.NAMED.Name.Length;
        }

        return length;
    }

    [Benchmark(OperationsPerInvoke = Asked)]
    public int LookupFound() => LookUp(_found);

    [Benchmark(OperationsPerInvoke = Asked)]
    public int FrozenFound() => LookUpFrozen(_found);

    [Benchmark(OperationsPerInvoke = Asked)]
    public int LookupAbsent() => LookUp(_absent);

    [Benchmark(OperationsPerInvoke = Asked)]
    public int FrozenAbsent() => LookUpFrozen(_absent);

    private static int LookUp(string[] ids)
    {
        int found = 0;
        foreach (string id in ids)
        {
            found += Topics.All.TryGet(id, out _) ? 1 : 0;
        }

        return found;
    }

    private int LookUpFrozen(string[] ids)
    {
        int found = 0;
        foreach (string id in ids)
        {
            found += _frozen.TryGetValue(id, out _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Asked)]
    public int FindByAlias()
    {
        int found = 0;
        foreach (string alias in _aliases)
        {
            found += Topics.All.Find(alias) is null ? 0 : 1;
        }

        return found;
    }

    /// <summary>All entries, per entry.</summary>
    [Benchmark(OperationsPerInvoke = COUNT)]
    public int EnumerateSet()
    {
        int length = 0;
        foreach (Topic topic in Topics.All)
        {
            length += topic.Name.Length;
        }

        return length;
    }

    /// <summary>Five references, per list.</summary>
    [Benchmark(OperationsPerInvoke = Asked)]
    public int EnumerateList()
    {
        int length = 0;
        foreach (Topic topic in _topics)
        {
            foreach (Topic related in topic.Related)
            {
                length += related.Name.Length;
            }
        }

        return length;
    }
}
