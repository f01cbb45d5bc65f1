namespace ContentLib.Tests.Search;

/// <summary>What a search tells of its hits.</summary>
public class ResultTests
{
    [Theory]
    [InlineData("cumin", "Method", "cumin")]
    [InlineData("turmeric", "Ingredients[1].Text", "Turmeric")]
    [InlineData("freezing", "Tips[1]", "Freeze")]
    [InlineData("lentils half an hour", "Summary", "lentils|half|hour")]
    [InlineData("dal", "Aliases[0]", "Dal")]
    public void A_snippet_shows_where_the_words_stand(string query, string property, string highlighted)
    {
        SearchHit hit = Dishes.All.Search(query).Hits[0];

        Assert.Equal(property, hit.Property);
        Assert.Equal(highlighted, string.Join("|", hit.Highlights.Select(range => hit.Snippet.Substring(range.Start, range.Length))));
    }

    [Fact]
    public void A_long_text_is_cut_between_words()
    {
        string text = string.Concat(Enumerable.Repeat("Some words without any meaning. ", 40)) + "Then comes the xylophone at last. " + string.Concat(Enumerable.Repeat("More of them. ", 40));
        SearchHit hit = ContentSet.Create(new Leaflet { Id = new("a"), Name = "A", Text = text }).Search("xylophone").Hits[0];

        Assert.StartsWith("…Then comes the xylophone at last. More", hit.Snippet);
        Assert.EndsWith("…", hit.Snippet);
        Assert.InRange(hit.Snippet.Length, 50, 220);
        Assert.Equal("xylophone", hit.Snippet.Substring(hit.Highlights[0].Start, hit.Highlights[0].Length));
    }

    [Fact]
    public void Marks_of_the_text_are_text()
    {
        SearchHit hit = ContentSet.Create(new Leaflet { Id = new("a"), Name = "A", Text = "<b>x</b> & a cure" }).Search("cures").Hits[0];

        Assert.Equal("<b>x</b> & a cure", hit.Snippet);
    }

    [Theory]
    [InlineData("smoke in the kitchen", "fire")]
    [InlineData("fire!", "fire")]
    [InlineData("I am bleeding from a knife", "cut")]
    public void What_must_be_seen_comes_first(string query, string alarm)
    {
        SearchResults results = SampleContent.Library.Search(query);

        Assert.Equal(alarm, Assert.Single(results.Pinned).Entry.Id);
        Assert.Equal(alarm, results.Hits[0].Entry.Id);
    }

    [Theory]
    [InlineData("chocolate cake for the kitchen")]
    [InlineData("a soft cake for my mother")]
    public void And_not_where_it_has_nothing_to_do_with_the_question(string query)
    {
        SearchResults results = SampleContent.Library.Search(query);

        Assert.Empty(results.Pinned);
        Assert.Equal("dishes", results.Hits[0].Entry.Collection);
    }

    [Fact]
    public void Pinned_hits_stay_on_every_page_and_lead_the_first()
    {
        SearchResults second = SampleContent.Library.Search("fire cake", new SearchOptions { Skip = 1 });

        Assert.DoesNotContain(second.Hits, hit => hit.Entry.Id == "fire");
    }

    [Fact]
    public void A_filter_leaves_out_what_is_something_else()
    {
        Assert.Equal(["dishes"], Collections(SearchFilter.Type<Dish>()));
        Assert.Equal(["alarms"], Collections(SearchFilter.Collections("alarms", "none")));
        Assert.Empty(Collections(SearchFilter.Collections()));

        static string[] Collections(SearchFilter filter) =>
            [.. SampleContent.Library.Search("cake", new SearchOptions { Filters = [filter] }).Hits.Select(hit => hit.Entry.Collection).Distinct()];
    }

    [Fact]
    public void A_filter_by_property_takes_values_of_each_kind()
    {
        Assert.Equal("cold-chocolate-cake,chocolate-cake", Ids("frozen cake", SearchFilter.By(nameof(Dish.Course), Course.Dessert)));
        Assert.Equal("tomato-salad", Ids("soup salad bread", SearchFilter.By(nameof(Dish.Tags), "cold")));
        Assert.Equal("cold-chocolate-cake", Ids("cake", SearchFilter.By(nameof(Dish.Base), Dishes.ChocolateCake)));
        Assert.Equal("", Ids("cake", SearchFilter.By(nameof(Dish.Course), Course.Starter), SearchFilter.By(nameof(Dish.Tags), "none")));
        Assert.Equal("", Ids("cake", SearchFilter.By("Nothing", 1)));

        static string Ids(string query, params SearchFilter[] filters) =>
            string.Join(",", SampleContent.Library.Search(query, new SearchOptions { Filters = [.. filters] }).Hits.Select(hit => hit.Entry.Id));
    }

    [Fact]
    public void Facets_count_all_that_was_found()
    {
        SearchResults results = SampleContent.Library.Search("cake soup bread", new SearchOptions { Limit = 1, Facets = [nameof(Dish.Course), nameof(Dish.Tags), nameof(Dish.Base)] });

        Assert.Equal(["Collection: dishes 4, alarms 1", "Course: Dessert 2, Main 1, Starter 1", "Tags: vegan 2, warm 1", "Base: dishes/chocolate-cake 1"], results.Facets.Select(Written));

        static string Written(SearchFacet facet) => facet.Property + ": " + string.Join(", ", facet.Values.Select(value => value.Value + " " + value.Count));
    }
}
