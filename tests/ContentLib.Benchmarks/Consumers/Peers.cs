using System.Globalization;
using ContentLib.Benchmarks.Corpus;

namespace ContentLib.Benchmarks.Consumers;

/// <summary>The programs that do the same work in different ways.</summary>
internal static class Peers
{
    public const string Empty = "empty program";
    public const string Ours = "ContentLib";
    public const string OursNamed = "ContentLib, named entries";
    public const string Json = "System.Text.Json";
    public const string Yaml = "YamlDotNet";
    public const string Static = "static array";
    public const string Sqlite = "SQLite";

    public static ConsumerProject Project(string peer, CorpusFolder corpus, bool isNative = false) => peer switch
    {
        Empty => Make("empty", 0, "", isNative, "Empty.cs"),
        Ours => Make("ours", corpus.Count, Engine.Import(corpus.YamlFiles), isNative, "Ours.cs").With("Topic.cs", CorpusTypes.Source(namedEntries: false)),
        OursNamed => Make("named", corpus.Count, Engine.Import(corpus.YamlFiles), isNative, "Ours.cs").With("Topic.cs", CorpusTypes.Source(namedEntries: true)),
        Json => Make("json", corpus.Count, Resource(corpus.Json), isNative, "Json.cs", "PlainTopic.cs"),
        Yaml => Make("yaml", corpus.Count, Resource(corpus.Yaml) + CentralPackages.Reference("YamlDotNet"), isNative, "Yaml.cs", "PlainTopic.cs"),
        Static => Make("static", corpus.Count, $"<ItemGroup><Compile Include=\"{corpus.CSharp}\" /></ItemGroup>", isNative, "Static.cs", "PlainTopic.cs"),
        Sqlite => Make("sqlite", corpus.Count, Beside(corpus.Database) + CentralPackages.Reference("Microsoft.Data.Sqlite"), isNative, "Sqlite.cs", "PlainTopic.cs"),
        _ => throw new ArgumentOutOfRangeException(nameof(peer), peer, null),
    };

    /// <summary>A program with BenchmarkDotNet in it, over content with named entries.</summary>
    public static ConsumerProject Hot(CorpusFolder corpus) => new()
    {
        Name = $"hot-{corpus.Count}",
        Items = Engine.Import(corpus.YamlFiles) + CentralPackages.Reference("BenchmarkDotNet"),
        Files = new Dictionary<string, string>
        {
            ["Topic.cs"] = CorpusTypes.Source(namedEntries: true),
            ["Hot.cs"] = File.ReadAllText(Path.Combine(RepositoryPaths.Programs, "Hot.cs"))
                .Replace("NAMED", CorpusGenerator.MemberName(corpus.Count / 2), StringComparison.Ordinal)
                .Replace("COUNT", corpus.Count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal),
        },
    };

    private static ConsumerProject Make(string name, int count, string items, bool isNative, params string[] programs) => new()
    {
        Name = $"{name}-{count}" + (isNative ? "-native" : ""),
        Items = items,
        IsNative = isNative,
        Files = programs.Append("Main.cs").ToDictionary(file => file, file => File.ReadAllText(Path.Combine(RepositoryPaths.Programs, file))),
    };

    private static string Resource(string file) =>
        $"<ItemGroup><EmbeddedResource Include=\"{file}\" LogicalName=\"corpus\" /></ItemGroup>\n";

    private static string Beside(string file) =>
        $"<ItemGroup><None Include=\"{file}\" Link=\"corpus.db\" CopyToOutputDirectory=\"PreserveNewest\" /></ItemGroup>\n";
}
