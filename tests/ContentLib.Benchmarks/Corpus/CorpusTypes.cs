namespace ContentLib.Benchmarks.Corpus;

/// <summary>The C# types of the corpus as ContentLib wants them.</summary>
internal static class CorpusTypes
{
    public static string Source(bool namedEntries) => $$"""
        using ContentLib;

        namespace Bench;

        [ContentType("topics"{{(namedEntries ? "" : ", NamedEntries = false")}})]
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
