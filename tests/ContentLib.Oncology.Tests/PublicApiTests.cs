namespace ContentLib.Oncology.Tests;

/// <summary>What users compile against: the record types, and a member for every entry.</summary>
public class PublicApiTests
{
    [Fact]
    public void Is_as_approved() => PublicApi.Check(typeof(Therapy).Assembly, typeof(PublicApiTests).Assembly);
}
