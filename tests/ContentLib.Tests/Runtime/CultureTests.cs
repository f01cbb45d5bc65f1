using System.Globalization;

namespace ContentLib.Tests;

/// <summary>Content is the same wherever the program runs.</summary>
public class CultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("")]
    public void Nothing_depends_on_the_culture(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            Assert.Same(People.Istanbul, People.All.Find("ISTANBUL ISIK"));
            Assert.Same(People.Istanbul, People.All.Find("İSTANBUL IŞIK"));
            Assert.Contains("'istanbul'", Assert.Throws<KeyNotFoundException>(() => People.All["ISTANBUL-"]).Message);
            Assert.Equal("ContentSet<Node>(nodes, 6)", Nodes.All.ToString());
            Assert.Equal(TitleCatalog.All, ContentSet.Create(TitleCatalog.All.Reverse()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
