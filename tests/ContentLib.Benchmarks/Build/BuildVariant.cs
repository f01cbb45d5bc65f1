using ContentLib.Benchmarks.Consumers;
using ContentLib.Benchmarks.Corpus;

namespace ContentLib.Benchmarks.Build;

/// <summary>The projects that are built whole, each with one thing more than the one before.</summary>
internal static class BuildVariant
{
    public const string Plain = "no ContentLib";
    public const string NoFiles = "ContentLib, no files";

    public static ConsumerProject Without() => Make("build-plain", "", "Empty.cs");

    public static ConsumerProject WithoutFiles() =>
        Make("build-no-files", Engine.Import(Path.Combine(RepositoryPaths.Work, "nothing")), "Ours.cs").With("Topic.cs", CorpusTypes.Source(namedEntries: false));

    /// <summary>What the files cost before any generator sees them: MSBuild, their options, the compiler's start.</summary>
    public static ConsumerProject WithoutGenerator(CorpusFolder corpus) =>
        Make($"build-{corpus.Count}-no-generator", Engine.Import(corpus.YamlFiles, withGenerator: false), "Empty.cs");

    public static ConsumerProject With(CorpusFolder corpus) =>
        Make($"build-{corpus.Count}", Engine.Import(corpus.YamlFiles), "Ours.cs").With("Topic.cs", CorpusTypes.Source(namedEntries: false));

    private static ConsumerProject Make(string name, string items, string program) => new()
    {
        Name = name,
        Items = items,
        Files = new[] { program, "Main.cs" }.ToDictionary(file => file, file => File.ReadAllText(Path.Combine(RepositoryPaths.Programs, file))),
    };
}
