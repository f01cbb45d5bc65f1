namespace ContentLib.Tests;

/// <summary>When an entry is to be checked again.</summary>
public class ReviewTests
{
    [Theory]
    [InlineData("2026-01-01", false)]
    [InlineData("2026-01-02", true)]
    [InlineData("2026-01-03", true)]
    public void A_check_is_due_from_its_day_on(string today, bool due) =>
        Assert.Equal(due, Topics.Lung.Review.IsDue(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void The_library_is_due_with_its_first_entry() =>
        Assert.Equal(Topics.All.Min(topic => topic.Review.NextCheckDue), SampleContent.Library.NextCheckDue);

    [Fact]
    public void The_manifest_says_it_too() =>
        Assert.All(
            typeof(SampleContent).Assembly.GetCustomAttributes(typeof(CompilerServices.ContentManifestAttribute), false).Cast<CompilerServices.ContentManifestAttribute>(),
            manifest => Assert.Equal(("2025-03-05", "2026-01-02"), (manifest.AsOf, manifest.NextCheckDue)));
}
