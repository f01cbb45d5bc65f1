using ContentLib.Benchmarks.Consumers;

namespace ContentLib.Benchmarks.Trim;

/// <summary>
/// A library of three collections, and programs that use some of it. Rivers refer to fruits, so that the fruits know
/// who refers to them; which must not keep the rivers.
/// </summary>
internal static class TrimProjects
{
    public static readonly string[] Collections = ["fruits", "rivers", "stones"];

    private const int EntryCount = 200;

    /// <summary>A text of every entry of the collection, and of nothing else.</summary>
    public static string Mark(string collection) => "a text of the " + collection;

    public static ConsumerProject Library() => new()
    {
        Name = "trim-library",
        Items = "<PropertyGroup><OutputType>Library</OutputType><AssemblyName>library</AssemblyName><ContentLibName>BenchContent</ContentLibName></PropertyGroup>" + Engine.Import("content"),
        Files = Collections
            .ToDictionary(collection => $"content/{collection}/{collection}.yaml", Content)
            .Append(new("Types.cs", Types))
            .ToDictionary(),
    };

    public static ConsumerProject Program(string name, string statement, ConsumerProject library, bool isNative) => new()
    {
        Name = $"trim-{name}-{(isNative ? "native" : "trimmed")}",
        Items = Engine.Reference + $"<ItemGroup><Reference Include=\"{Path.Combine(library.Folder, "out", "library.dll")}\" /></ItemGroup>",
        Files = new Dictionary<string, string> { ["Program.cs"] = $"using Bench;\n\nConsole.WriteLine({statement});\n" },
        IsNative = isNative,
        IsTrimmed = !isNative,
    };

    private static string Types => """
        using ContentLib;

        namespace Bench;

        [ContentType("fruits")]
        public sealed record Fruit(ContentId<Fruit> Id, string Text);

        [ContentType("stones")]
        public sealed record Stone(ContentId<Stone> Id, string Text);

        [ContentType("rivers")]
        public sealed record River(ContentId<River> Id, string Text)
        {
            public ContentList<Fruit> Fruits { get; init; } = [];
        }
        """;

    private static string Content(string collection) => string.Concat(Enumerable.Range(0, EntryCount).Select(number =>
        $"---\nid: {collection}-{number}\ntext: {Mark(collection)}, number {number}\n" + (collection == "rivers" ? $"fruits: [fruits-{number}]\n" : "")));
}
