namespace ContentLib.Tests.Search;

public class SuggestTests
{
    [Theory]
    [InlineData("c", "Chocolate cake|Ice cake|A deep cut")]
    [InlineData("choc", "Chocolate cake")]
    [InlineData("CAKE", "Ice cake|Chocolate cake")]
    [InlineData("lins", "Linsensuppe")]
    [InlineData("ice c", "Ice cake")]
    [InlineData("cake ice", "Ice cake")]
    [InlineData("soft", "")]
    [InlineData("", "")]
    public void Names_and_aliases_that_go_on_as_typed(string prefix, string expected) =>
        Assert.Equal(expected, string.Join("|", SampleContent.Library.Suggest(prefix).Select(suggestion => suggestion.Text)));

    [Fact]
    public void No_more_than_asked_for() => Assert.Single(Dishes.All.Suggest("c", 1));
}
