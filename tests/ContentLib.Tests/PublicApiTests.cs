namespace ContentLib.Tests;

/// <summary>What users compile against.</summary>
public class PublicApiTests
{
    [Fact]
    public void Is_as_approved() => PublicApi.Check(typeof(ContentList).Assembly, typeof(PublicApiTests).Assembly);
}
