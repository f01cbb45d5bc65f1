namespace ContentLib.Tests;

/// <summary>What a misspelled word probably means.</summary>
public class NearestTextTests
{
    private static readonly string[] s_words = ["fatigue", "fever", "colitis", "a", "ab"];

    [Theory]
    [InlineData("fatige", "fatigue")]
    [InlineData("fatiuge", "fatigue")]
    [InlineData("FATIGUE", "fatigue")]
    [InlineData("colites", "colitis")]
    [InlineData("fevr", "fever")]
    [InlineData("b", "a")]
    [InlineData("something else", null)]
    [InlineData("fa", "a")]
    [InlineData("", null)]
    public void Finds_the_nearest(string word, string? nearest) => Assert.Equal(nearest, NearestText.Find(word, s_words));

    [Fact]
    public void Takes_the_first_in_ordinal_order_of_equals() => Assert.Equal("bat", NearestText.Find("rat", ["cat", "hat", "bat"]));

    [Fact]
    public void Finds_nothing_among_nothing_and_for_no_word_at_all()
    {
        Assert.Null(NearestText.Find("word", []));
        Assert.Null(NearestText.Find(new string('x', 101), [new string('x', 101)]));
        Assert.Equal("x-1", NearestText.Find("x1", ["x-1"]));
    }
}
