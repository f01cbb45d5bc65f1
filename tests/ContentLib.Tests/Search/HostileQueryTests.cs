using System.Text;

namespace ContentLib.Tests.Search;

/// <summary>Any text is a query.</summary>
public class HostileQueryTests
{
    [Theory]
    [InlineData("\0")]
    [InlineData("\uD800")]
    [InlineData("cake\uDC00")]
    [InlineData("\uFEFFcake")]
    [InlineData("c\u0336a\u0336k\u0336e\u0336")]
    [InlineData("\u202Eekac")]
    [InlineData("'; DROP TABLE dishes; --")]
    [InlineData("\"unclosed")]
    [InlineData("+cake -soup (bread OR")]
    [InlineData("cake~2 soup^9 *")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("👩‍👩‍👧 cake")]
    [InlineData("%s%n{0}{1}")]
    [InlineData("1/0 NaN -Infinity 0x1F")]
    [InlineData("我想吃蛋糕")]
    [InlineData("אני רוצה עוגה")]
    public void Is_answered(string query)
    {
        SearchResults results = SampleContent.Library.Search(query);

        Assert.All(results.Hits, hit => Assert.All(hit.Highlights, range => Assert.InRange(range.Start + range.Length, 1, hit.Snippet.Length)));
        Assert.NotNull(SampleContent.Library.Suggest(query));
    }

    [Fact]
    public void A_whole_book_is_answered() => Assert.NotEmpty(SampleContent.Library.Search("cake " + new string('a', 10_000_000)).Hits);

    [Fact]
    public void Random_text_is_answered()
    {
        Random random = new(7);
        for (int i = 0; i < 2000; i++)
        {
            StringBuilder query = new();
            for (int length = random.Next(40); length > 0; length--)
            {
                query.Append(random.Next(3) == 0 ? (char)random.Next(0x10000) : (char)random.Next(0x20, 0x7F));
            }

            Assert.All(SampleContent.Library.Search(query.ToString()).Hits, hit => Assert.NotNull(hit.Snippet));
        }
    }
}
