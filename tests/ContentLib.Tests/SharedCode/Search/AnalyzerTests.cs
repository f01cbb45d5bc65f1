using CsCheck;

namespace ContentLib.Tests.Search;

/// <summary>From a word of a text to the term that the index knows it by.</summary>
public class AnalyzerTests
{
    [Theory]
    [InlineData("en", true)]
    [InlineData("en-GB", true)]
    [InlineData("EN_us", true)]
    [InlineData("eng", false)]
    [InlineData("e", false)]
    [InlineData("de", false)]
    [InlineData("none", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Knows_English_by_its_tag(string? tag, bool isEnglish) =>
        Assert.Equal(isEnglish ? SearchLanguage.English : SearchLanguage.None, Analyzer.LanguageOf(tag));

    [Theory]
    [InlineData("treatments", "treatment", "treatments")]
    [InlineData("tumour's", "tumor", "tumours")]
    [InlineData("can't", "cant", "cant")]
    [InlineData("haemorrhaging", "hemorrhag", "haemorrhaging")]
    [InlineData("l'immunité", "limmunité", "immunité")]
    [InlineData("qu'il", "quil", "il")]
    [InlineData("39.5", "39.5", "39.5")]
    [InlineData("免", "免", "免")]
    [InlineData("привет", "привет", "привет")]
    public void Makes_terms_in_English_and_in_no_language(string word, string english, string none)
    {
        Assert.Equal(english, TermOf(SearchLanguage.English, word));
        Assert.Equal(none, TermOf(SearchLanguage.None, word));
    }

    [Theory]
    [InlineData("metastasis", "metastases")]
    [InlineData("diagnosis", "diagnoses")]
    [InlineData("prosthesis", "prostheses")]
    [InlineData("analysis", "analyse")]
    [InlineData("synopsis", "synopses")]
    public void A_word_in_sis_meets_its_plural(string singular, string plural) =>
        Assert.Equal(TermOf(SearchLanguage.English, singular), TermOf(SearchLanguage.English, plural));

    [Theory]
    [InlineData("basis", "bases")]
    [InlineData("thesis", "these")]
    [InlineData("genesis", "genes")]
    public void But_not_the_plural_of_another(string singular, string other) =>
        Assert.NotEqual(TermOf(SearchLanguage.English, singular), TermOf(SearchLanguage.English, other));

    [Fact]
    public void A_term_is_never_empty_nor_longer_than_its_word() =>
        Gen.Select(Gen.String[Gen.Char["aeiouysdngltrcz"], 1, 12], Gen.String[Gen.Char["'se"], 0, 3]).Sample((start, end) =>
        {
            string word = start + end;
            Assert.InRange(TermOf(SearchLanguage.English, word).Length, 1, word.Length);
            Assert.InRange(TermOf(SearchLanguage.None, start + "'" + start).Length, 1, 2 * start.Length);
        });

    [Theory]
    [InlineData("the", true)]
    [InlineData("a", true)]
    [InlineData("yours", true)]
    [InlineData("before", true)]
    [InlineData("th", false)]
    [InlineData("the a", false)]
    [InlineData("", false)]
    [InlineData("cancer", false)]
    [InlineData("treatment", false)]
    public void Function_words_are_known(string word, bool isStopWord) => Assert.Equal(isStopWord, StopWords.Contains(word.AsSpan()));

    internal static string TermOf(SearchLanguage language, string word)
    {
        char[] term = new char[word.Length];
        return new string(term, 0, Analyzer.Analyze(language, word.AsSpan(), term));
    }
}
