namespace ContentLib.Benchmarks.Corpus;

/// <summary>The C# types of the corpus as ContentLib wants them.</summary>
internal static class CorpusTypes
{
    private static readonly string[] s_texts = ["public required string Summary", "public required string Body", "public required string Title"];

    /// <param name="namedEntries">Whether the catalog names its entries.</param>
    /// <param name="searchable">Whether the texts are in a search index.</param>
    public static string Source(bool namedEntries, bool searchable = false)
    {
        string source = Source(namedEntries ? "" : ", NamedEntries = false");
        return searchable ? s_texts.Aggregate(source, static (marked, text) => marked.Replace(text, "[Searchable] " + text, StringComparison.Ordinal)) : source;
    }

    private static string Source(string namedEntries) => $$"""
        using ContentLib;

        namespace Bench;

        [ContentType("topics"{{namedEntries}})]
        public sealed record Topic
        {
            public required ContentId<Topic> Id { get; init; }
            public required string Name { get; init; }
            public required string Summary { get; init; }
            public required string Body { get; init; }
            public required TopicKind Kind { get; init; }
            public Topic? Parent { get; init; }
            public ContentList<Topic> Related { get; init; } = [];
            public ContentList<string> Aliases { get; init; } = [];
            public ContentList<Step> Steps { get; init; } = [];
        }

        public sealed record Step
        {
            public required string Title { get; init; }
            public required int Minutes { get; init; }
        }

        public enum TopicKind { Overview, Treatment, SideEffect, DailyLife }
        """;
}
