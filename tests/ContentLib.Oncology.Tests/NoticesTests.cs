using System.Globalization;

namespace ContentLib.Oncology.Tests;

/// <summary>The words that apps show around the content.</summary>
public class NoticesTests
{
    public static TheoryData<string> All => [OncologyContent.Notices.Short, OncologyContent.Notices.Long, OncologyContent.Notices.Emergency];

    [Theory]
    [MemberData(nameof(All))]
    public void Can_be_read_by_anybody(string notice)
    {
        Assert.InRange(Reading.GradeOf(notice), 0, 8);
        Assert.All(PatientText.Sentences(notice), sentence => Assert.InRange(PatientText.Words(sentence).Length, 1, 25));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Say_whom_to_call_and_no_number(string notice)
    {
        Assert.Contains("all your local emergency number", notice);
        Assert.DoesNotMatch(@"\d{3}(?!\d)(?<!20\d\d)", notice);
    }

    [Fact]
    public void Say_that_it_is_no_advice_and_that_nobody_clinical_reviewed_it()
    {
        Assert.Contains("not medical advice", OncologyContent.Notices.Short);
        Assert.Contains("not medical advice", OncologyContent.Notices.Long);
        Assert.Contains("Nobody clinical has reviewed it.", OncologyContent.Notices.Short);
        Assert.Contains("No doctor, nurse or pharmacist has reviewed it.", OncologyContent.Notices.Long);
    }

    [Fact]
    public void Say_as_of_when() => Assert.Contains(
        OncologyContent.Library.AsOf!.Value.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture), OncologyContent.Notices.Long);
}
