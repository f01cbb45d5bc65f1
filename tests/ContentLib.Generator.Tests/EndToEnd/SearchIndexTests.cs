namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>What is emitted for search.</summary>
public class SearchIndexTests
{
    [Theory]
    [InlineData("public string? Text { get; init; }", 0)]
    [InlineData("[Searchable] public string? Text { get; init; }", 1)]
    [InlineData("public ContentList<Step> Steps { get; init; } = [];", 1)]
    public void An_index_is_emitted_where_something_is_searched(string property, int indexes)
    {
        GeneratorRun run = Things.With(property, "public sealed record Step { [Searchable] public string? Text { get; init; } }", [("content/things/a.yaml", "id: a\n")]).Run();

        Assert.Equal(indexes, run.IsSound().Sources.Count(source => source.HintName.Contains(".Search")));
    }

    [Fact]
    public void A_broken_entry_is_not_searched()
    {
        GeneratorRun run = Things.With(
            "[Searchable] public string? Text { get; init; }",
            "",
            [("content/things/a.yaml", "id: a\ntext: Marmalade.\nnope: 1\n"), ("content/things/b.yaml", "id: b\ntext: Honey.\n")]).Run();

        string index = run.Sources.Single(source => source.HintName.Contains(".Search")).SourceText.ToString();
        Assert.Contains("honey", index);
        Assert.DoesNotContain("marmalad", index);
    }

    [Fact]
    public void The_language_decides_what_is_one_word()
    {
        Project project = Things.With("[Searchable] public string? Text { get; init; }", "", [("content/things/a.yaml", "id: a\ntext: Treatments.\n")]);

        Assert.Contains("treatment", Index(project));
        Assert.DoesNotContain("treatments", Index(project));
        Assert.Contains("treatments", Index(project.With("ContentLibLanguage", "nb")));

        static string Index(Project project) => project.Run().Sources.Single(source => source.HintName.Contains(".Search")).SourceText.ToString();
    }
}
