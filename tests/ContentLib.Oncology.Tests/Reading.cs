using System.Reflection;
using ContentLib.Generator.Reading;

namespace ContentLib.Oncology.Tests;

/// <summary>How hard texts are to read, by the very code with which the compiler measures them, but with no word exempt.</summary>
internal static class Reading
{
    // A meter keeps the words of its sentence, so each text has one: tests run side by side.
    private static TextMeter NewMeter() => new(ExemptTerms.From([]));

    public static double GradeOf(string text) => Sum(NewMeter().OfString(text)).Grade;

    /// <summary>The grade of all text of an entry together: what [ReadingGrade] on its type is about.</summary>
    public static double GradeOf(ContentEntry entry) => Sum(PatientText.MeasuredOf(entry).SelectMany(Sentences)).Grade;

    public static IEnumerable<(ContentEntry Entry, double Grade)> Grades() =>
        from entry in ContentWalk.Entries(OncologyContent.Library)
        where entry.Value.GetType().GetCustomAttribute<ReadingGradeAttribute>(inherit: true) is not null
        select (entry, GradeOf(entry));

    public static int WordsOf(ContentEntry entry) => Sum(PatientText.MeasuredOf(entry).SelectMany(Sentences)).Words;

    /// <summary>The sentences of a string or Markdown, as the compiler divides them.</summary>
    public static IEnumerable<string> SentencesOf(object text) => SentencesWithWordsOf(text).Select(sentence => sentence.Text);

    public static IEnumerable<(string Text, int Words)> SentencesWithWordsOf(object text) =>
        Sentences(text).Select(sentence => (sentence.Longest!.Range.In(sentence.Longest.Text), sentence.Words));

    private static IEnumerable<TextFigures> Sentences(object text) =>
        text is Markdown markdown ? NewMeter().OfMarkdown(markdown.ToHtml()) : NewMeter().OfString((string)text);

    private static TextFigures Sum(IEnumerable<TextFigures> sentences) => sentences.Aggregate(default(TextFigures), (all, one) => all + one);
}
