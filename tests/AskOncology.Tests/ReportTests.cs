using System.Globalization;
using AskOncology.Reports;

namespace AskOncology.Tests;

public class ReportTests
{
    private static readonly DateOnly s_due = OncologyContent.Library.NextCheckDue!.Value;

    [Fact]
    public void It_counts_every_collection()
    {
        Asked asked = Asked.For("report");

        Assert.Equal(0, asked.ExitCode);
        Assert.All(Shelves.All, shelf => Assert.Contains(FormattableString.Invariant($"{shelf.Collection} {shelf.Entries.Count}"), asked.Text));
        Assert.Contains("Reviewed by a clinician: 0 of", asked.Text);
    }

    [Fact]
    public void It_names_the_median_and_the_ten_hardest_entries()
    {
        string text = Asked.For("report").Text;

        Assert.Contains("Median: ", text);
        Assert.All(Statistics.Grades(OncologyContent.Library).Take(10), graded => Assert.Contains($"- {graded.Entry}: ", text));
    }

    [Fact]
    public void It_finds_what_is_overdue_on_a_day()
    {
        Assert.Contains(": 0 of ", Overdue(s_due));
        Assert.DoesNotContain(": 0 of ", Overdue(s_due.AddDays(1)));

        static string Overdue(DateOnly day) => Asked
            .For("report", "--as-of", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .Screen.Split('\n').Single(line => line.Contains("Overdue on", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("report", "--as-of", "tomorrow")]
    [InlineData("report", "--as-of")]
    [InlineData("report", "please", "now", "or", "later")]
    public void A_day_that_is_none_is_not_understood(params string[] args)
    {
        Asked asked = Asked.For(args);

        Assert.Equal((2, ""), (asked.ExitCode, asked.Screen));
        Assert.Contains("YYYY-MM-DD", asked.Errors);
    }

    [Theory]
    [InlineData("The cat sat. The dog ran.", -2.6)]
    [InlineData("Your team may pause the treatment. You get steroids, which calm the immune system.", 2.3)]
    public void A_grade_is_that_of_the_formula(string text, double grade) => Assert.Equal(grade, FleschKincaid.GradeOf([text]));

    [Fact]
    public void Every_reference_is_counted_once() =>
        Assert.Equal(
            Statistics.Entries(OncologyContent.Library).Sum(entry => OncologyContent.Library.ReferrersOf(entry).Count),
            Statistics.Relations(OncologyContent.Library).Sum(relation => relation.Pairs));
}
