using ContentLib.Benchmarks.Consumers;
using ContentLib.Benchmarks.Corpus;

namespace ContentLib.Benchmarks.Search;

/// <summary>The programs that search the same documents in different ways, and what they have besides.</summary>
internal sealed class SearchPeers(IReadOnlyList<SearchDocument> documents)
{
    public const string Empty = "empty program";
    public const string Ours = "ContentLib";
    public const string Sqlite = "SQLite FTS5";
    public const string Lucene = "Lucene.NET";

    private readonly MadeOnce _made = new(Path.Combine(RepositoryPaths.Work, "corpus", "search-" + Hash.Of(documents.Select(document => document.Title + document.Text))));

    /// <summary>A database with nothing but the index.</summary>
    private string Database => _made.Path("search.db", file => SqliteIndex.Write(file, documents));

    /// <summary>A folder with nothing but the index.</summary>
    private string LuceneFolder => _made.Path("lucene", folder => LuceneIndex.Write(folder, documents));

    public ConsumerProject Project(string peer) => peer switch
    {
        Empty => Make("search-empty", "", "SearchEmpty.cs"),
        Ours => DocumentProject.Make("search-ours", documents),
        Sqlite => Make("search-sqlite", Beside(Database, "search.db") + CentralPackages.Reference("Microsoft.Data.Sqlite"), "SearchSqlite.cs"),
        Lucene => Make(
            "search-lucene",
            Beside(Path.Combine(LuceneFolder, "*"), "lucene/%(Filename)%(Extension)")
                + CentralPackages.Reference("Lucene.Net.Analysis.Common") + CentralPackages.Reference("Lucene.Net.QueryParser"),
            "SearchLucene.cs"),
        _ => throw new ArgumentOutOfRangeException(nameof(peer), peer, null),
    };

    /// <summary>The bytes of a peer's index, without the texts themselves.</summary>
    public long IndexBytes(string peer) => peer switch
    {
        Ours => DocumentProject.IndexBytes(Project(Ours)),
        Sqlite => new FileInfo(Database).Length,
        Lucene => Directory.EnumerateFiles(LuceneFolder).Sum(file => new FileInfo(file).Length),
        _ => throw new ArgumentOutOfRangeException(nameof(peer), peer, null),
    };

    private static ConsumerProject Make(string name, string items, string program) => new()
    {
        Name = name,
        Items = items,
        Files = DocumentProject.Program(program).ToDictionary(),
    };

    private static string Beside(string files, string link) =>
        $"<ItemGroup><None Include=\"{files}\" Link=\"{link}\" CopyToOutputDirectory=\"PreserveNewest\" /></ItemGroup>\n";
}
