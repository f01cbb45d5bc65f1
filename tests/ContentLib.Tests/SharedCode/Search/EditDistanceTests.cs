using CsCheck;

namespace ContentLib.Tests.Search;

public class EditDistanceTests
{
    [Theory]
    [InlineData("immune", "immune", 0)]
    [InlineData("immune", "imune", 1)]
    [InlineData("immune", "immmune", 1)]
    [InlineData("immune", "immane", 1)]
    [InlineData("immune", "imumne", 1)]
    [InlineData("immune", "imumen", 2)]
    [InlineData("immune", "mmunei", 2)]
    [InlineData("", "ab", 2)]
    [InlineData("ca", "abc", 3)]
    [InlineData("immune", "cancer", 3)]
    [InlineData("a", "abcd", 3)]
    public void Counts_typing_errors_up_to_the_bound(string a, string b, int distance)
    {
        Assert.Equal(distance, EditDistance.Between(a.AsSpan(), b.AsSpan(), 2));
        Assert.Equal(distance, EditDistance.Between(b.AsSpan(), a.AsSpan(), 2));
        Assert.Equal(Math.Min(distance, 2), EditDistance.Between(a.AsSpan(), b.AsSpan(), 1));
    }

    [Fact]
    public void Agrees_with_the_whole_table() =>
        Gen.Select(Gen.String[Gen.Char["abc"], 0, 9], Gen.String[Gen.Char["abc"], 0, 9], Gen.Int[0, 3]).Sample((a, b, bound) =>
            Assert.Equal(Math.Min(InFull(a, b), bound + 1), EditDistance.Between(a.AsSpan(), b.AsSpan(), bound)));

    [Fact]
    public void Long_words_are_compared_where_they_differ()
    {
        string common = new('x', 200);
        Assert.Equal(1, EditDistance.Between((common + "a" + common).AsSpan(), (common + common).AsSpan(), 2));
        Assert.Equal(2, EditDistance.Between(("a" + common.Substring(138) + "a").AsSpan(), ("b" + common.Substring(138) + "b").AsSpan(), 2));
        Assert.Equal(3, EditDistance.Between(("a" + common + "a").AsSpan(), ("b" + common + "b").AsSpan(), 2));
    }

    private static int InFull(string a, string b)
    {
        int[,] d = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                d[i, j] = i == 0 || j == 0 ? i + j : Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }
}
