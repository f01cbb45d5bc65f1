using System.Runtime.Loader;
using ContentLib.Benchmarks;
using ContentLib.Benchmarks.Build;
using ContentLib.Benchmarks.Cold;
using ContentLib.Benchmarks.Driver;
using ContentLib.Benchmarks.Hot;
using ContentLib.Benchmarks.Report;
using ContentLib.Benchmarks.Search;
using ContentLib.Benchmarks.Search.Quality;
using ContentLib.Benchmarks.Size;
using ContentLib.Benchmarks.Trim;

// A library that the generator brings along lies beside it and is in nobody's list of dependencies.
AssemblyLoadContext.Default.Resolving += static (context, name) =>
    Path.Combine(AppContext.BaseDirectory, name.Name + ".dll") is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;

Dictionary<string, Action<Options, Document>> commands = new()
{
    ["cold"] = ColdBenchmark.Run,
    ["build"] = BuildBenchmark.Run,
    ["options"] = OptionsMatching.Run,
    ["hot"] = HotBenchmark.Run,
    ["size"] = SizeBenchmark.Run,
    ["trim"] = TrimBenchmark.Run,
    ["driver"] = DriverBenchmark.Run,
    ["search"] = SearchBenchmark.Run,
};

Options? options = Options.Parse(args);
if (options is null || (options.Command is not ("all" or Options.QualityCommand) && !commands.ContainsKey(options.Command)))
{
    Console.Error.WriteLine("Usage: " + Options.Usage);
    return 2;
}

if (options.Command == Options.QualityCommand)
{
    try
    {
        QualityBenchmark.Run(options);
        return 0;
    }
    catch (UsageException exception)
    {
        Console.Error.WriteLine(exception.Message);
        return 2;
    }
}

Document document = new(RepositoryPaths.Document);
foreach ((string name, Action<Options, Document> run) in commands)
{
    if (options.Command == "all" || options.Command == name)
    {
        run(options, document);
    }
}

return 0;
