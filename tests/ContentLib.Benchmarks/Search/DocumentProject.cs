using ContentLib.Benchmarks.Consumers;
using ContentLib.Benchmarks.Size;

namespace ContentLib.Benchmarks.Search;

/// <summary>A program that has documents compiled in by the packed generator, and searches them.</summary>
internal static class DocumentProject
{
    private const string Types = """
        using ContentLib;

        namespace Bench;

        [ContentType("documents", NamedEntries = false)]
        public sealed record Document
        {
            public required ContentId<Document> Id { get; init; }

            [Name, Searchable(4)]
            public string? Title { get; init; }

            [Searchable]
            public required string Text { get; init; }
        }
        """;

    public static ConsumerProject Make(string name, IReadOnlyList<SearchDocument> documents) => new()
    {
        Name = name,
        Items = PackedEngine.Items,
        Files = DocumentYaml.Files("documents", documents)
            .Append(new("nuget.config", PackedEngine.Sources))
            .Append(new("Document.cs", Types))
            .Concat(Program("SearchOurs.cs"))
            .ToDictionary(),
    };

    /// <summary>The bytes of the index in the program, once it is built.</summary>
    public static long IndexBytes(ConsumerProject project) => new AssemblyParts(project.Assembly).Literals("Search");

    /// <summary>The sources of a program that searches in its own way.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Program(string peer) =>
        ((string[])["SearchMain.cs", peer]).Select(file => new KeyValuePair<string, string>(file, File.ReadAllText(Path.Combine(RepositoryPaths.Programs, file))));
}
