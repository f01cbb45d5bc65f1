using System.Reflection;

namespace ContentLib.Oncology.Tests;

/// <summary>That the content can be read by the people whom it is for.</summary>
public class ReadingTests
{
    /// <summary>The compiler holds every entry to the marks on its type, and a warning stops the build; so the marks must be there.</summary>
    [Fact]
    public void Every_type_but_the_sources_asks_the_compiler_for_plain_language() => Assert.All(
        ContentWalk.Entries(OncologyContent.Library).Select(entry => entry.Value.GetType()).Distinct().Where(type => type != typeof(Source)),
        type =>
        {
            Assert.True(type.GetCustomAttribute<ReadingGradeAttribute>()?.Highest <= 8, type.Name);
            Assert.True(type.GetCustomAttribute<MaxSentenceWordsAttribute>()?.Words <= 25, type.Name);
        });

    [Fact]
    public void Keeps_its_sentences_short() => Offenders.None(
        from entry in ContentWalk.Entries(OncologyContent.Library)
        from value in PatientText.MeasuredOf(entry)
        where entry.Collection != "sources"
        from sentence in Reading.SentencesWithWordsOf(value)
        where sentence.Words > 25
        select $"{entry}, {sentence.Words} words: {sentence.Text}");

    /// <summary>The compiler lets names pass as easy words; a reader does not.</summary>
    [Fact]
    public void Stays_readable_when_no_name_is_exempt()
    {
        var grades = Reading.Grades().OrderBy(graded => graded.Grade).ToArray();
        var hard = grades.Where(graded => graded.Grade > 9).ToArray();
        Assert.True(grades[grades.Length / 2].Grade <= 8, $"The median is {grades[grades.Length / 2].Grade}.");
        Assert.True(
            hard.Length * 20 <= grades.Length,
            $"{hard.Length} of {grades.Length} entries are above grade 9:\n{string.Join('\n', hard.Reverse().Select(graded => $"{graded.Entry}: {graded.Grade}"))}");
    }

    [Fact]
    public void Measures_what_it_says()
    {
        Assert.Equal(-2.6, Reading.GradeOf("The cat sat. The dog ran."));
        Assert.InRange(Reading.GradeOf("Immunotherapeutic interventions necessitate multidisciplinary consideration."), 20, 60);
        Assert.Equal(["One two.", "Three four five."], Reading.SentencesOf("One two. Three four five."));
    }

    /// <summary>The sample cannot have the compiler's measure, for it must run on the packages alone. Its own must not flatter.</summary>
    [Fact]
    public void The_rough_measure_of_the_sample_comes_near()
    {
        double[] differences = [.. Reading.Grades()
            .Select(graded => AskOncology.Reports.FleschKincaid.GradeOf(PatientText.MeasuredOf(graded.Entry).Select(text => text.ToString()!)) - graded.Grade)
            .Order()];
        Assert.InRange(differences[differences.Length / 2], -0.3, 0.5); // the median of the report
        Assert.InRange(differences[differences.Length / 20], -1, 0); // and its list of the hardest
    }
}
