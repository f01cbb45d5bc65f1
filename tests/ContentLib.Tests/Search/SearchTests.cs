namespace ContentLib.Tests.Search;

/// <summary>What a search finds, and in which order.</summary>
public class SearchTests
{
    [Theory]
    [InlineData("lentil", "dishes/lentil-soup")]
    [InlineData("how do I cook lentils?", "dishes/lentil-soup")]
    [InlineData("LINSENSUPPE", "dishes/lentil-soup")]
    [InlineData("boiling cumin", "dishes/lentil-soup")]
    [InlineData("freezing", "dishes/lentil-soup")]
    [InlineData("turmeric", "dishes/lentil-soup")]
    [InlineData("colored pepper", "dishes/tomato-salad")]
    [InlineData("ice", "dishes/cold-chocolate-cake")]
    public void A_text_is_found_wherever_it_is_marked(string query, string first) => Assert.Equal(first, First(query));

    [Theory]
    [InlineData("lentl", "dishes/lentil-soup")]
    [InlineData("letnil", "dishes/lentil-soup")]
    [InlineData("choclate", "dishes/chocolate-cake")]
    [InlineData("chockolate", "dishes/chocolate-cake")]
    [InlineData("tomatoe salat", "dishes/tomato-salad")]
    public void A_typing_error_costs_little(string query, string first) => Assert.Equal(first, First(query));

    [Theory]
    [InlineData("chocol", "dishes/chocolate-cake")]
    [InlineData("red lent", "dishes/lentil-soup")]
    public void The_last_word_may_be_the_beginning_of_one(string query, string first) => Assert.Equal(first, First(query));

    [Fact]
    public void A_word_in_the_name_counts_more_than_one_in_the_text() =>
        Assert.Equal(["flat-bread", "lentil-soup"], Ids(Dishes.All.Search("bread")));

    [Fact]
    public void An_entry_is_found_by_the_names_of_those_that_it_refers_to() =>
        Assert.Contains("lentil-soup", Ids(Dishes.All.Search("flat")));

    [Fact]
    public void Another_name_of_an_entry_finds_what_mentions_it()
    {
        ContentSet<Leaflet> set = ContentSet.Create(
            new Leaflet { Id = new("a"), Name = "Chemotherapy", Aliases = ["chemo"], Text = "Medicine." },
            new Leaflet { Id = new("b"), Name = "Hair loss", Text = "It comes from chemotherapy." },
            new Leaflet { Id = new("c"), Name = "Travel", Text = "Ask first." });

        Assert.Equal(["a", "b"], Ids(set.Search("chemo")));
    }

    [Fact]
    public void Words_side_by_side_come_before_words_apart()
    {
        ContentSet<Leaflet> set = ContentSet.Create(
            new Leaflet { Id = new("a"), Name = "One", Text = "Stem of a plant with a cell in it." },
            new Leaflet { Id = new("b"), Name = "Two", Text = "Here is a stem cell in a plant with." });

        Assert.Equal(["b", "a"], Ids(set.Search("stem cell")));
    }

    [Fact]
    public void A_hit_that_has_all_words_comes_before_one_with_half_of_them() =>
        Assert.Equal("cold-chocolate-cake", Ids(Dishes.All.Search("frozen cake"))[0]);

    [Fact]
    public void What_is_not_marked_is_not_found() => Assert.Empty(Dishes.All.Search("xylophone").Hits);

    [Fact]
    public void A_type_without_marks_is_not_searched() => Assert.Equal(0, Books.All.Search("cook").Total);

    [Fact]
    public void Equal_scores_are_ordered_by_collection_and_id()
    {
        ContentSet<Leaflet> set = ContentSet.Create(
            new Leaflet { Id = new("b"), Name = "Same", Text = "Word." },
            new Leaflet { Id = new("a"), Name = "Same", Text = "Word." });

        Assert.Equal(["a", "b"], Ids(set.Search("word")));
    }

    [Fact]
    public void Scores_are_from_zero_to_one_and_fall()
    {
        SearchResults results = SampleContent.Library.Search("chocolate cake with lentils");

        Assert.All(results.Hits, hit => Assert.InRange(hit.Score, 0.0001, 1));
        Assert.Equal(results.Hits.Select(hit => hit.Score).OrderDescending(), results.Hits.Select(hit => hit.Score));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!")]
    [InlineData("the")]
    [InlineData("qqqqqqqq zzzzzzzz")]
    public void Nothing_to_look_for_finds_nothing(string query) => Assert.Equal(0, SampleContent.Library.Search(query).Hits.Count(hit => hit.Entry.Collection == "dishes"));

    [Fact]
    public void A_page_begins_where_the_one_before_ends()
    {
        ContentList<SearchHit> all = SampleContent.Library.Search("cake soup bread fire", 100).Hits;
        ContentList<SearchHit> page = SampleContent.Library.Search("cake soup bread fire", new SearchOptions { Skip = 1, Limit = 2 }).Hits;

        Assert.True(all.Count > 3);
        Assert.Equal(all.Skip(1).Take(2).Select(hit => hit.Entry), page.Select(hit => hit.Entry));
    }

    [Fact]
    public void The_total_counts_what_the_page_leaves_out()
    {
        Assert.Equal(2, Dishes.All.Search("bread", 0).Total);
        Assert.Empty(Dishes.All.Search("bread", 0).Hits);
    }

    [Fact]
    public void Wrong_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Dishes.All.Search(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => Dishes.All.Search("x", -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Dishes.All.Search("x", new SearchOptions { Skip = -1 }));
    }

    [Fact]
    public void The_answers_are_the_same_from_many_threads()
    {
        string[] queries = ["lentil soup", "choclate", "fire in the kitchen", "bread", "frozen"];
        string[] expected = [.. queries.Select(query => string.Join(",", SampleContent.Library.Search(query).Hits))];

        Parallel.For(0, 400, i => Assert.Equal(expected[i % 5], string.Join(",", SampleContent.Library.Search(queries[i % 5]).Hits)));
    }

    private static string First(string query) => SampleContent.Library.Search(query).Hits[0].Entry.ToString();

    private static string[] Ids(SearchResults results) => [.. results.Hits.Select(hit => hit.Entry.Id)];
}

/// <summary>For sets made by hand.</summary>
[ContentType("hand-made")]
public sealed record Leaflet
{
    public required ContentId<Leaflet> Id { get; init; }

    public required string Name { get; init; }

    public ContentList<string> Aliases { get; init; } = [];

    [Searchable]
    public required string Text { get; init; }
}
