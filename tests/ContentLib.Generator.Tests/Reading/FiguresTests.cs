using ContentLib.Generator.Reading;

namespace ContentLib.Generator.Tests.Reading;

public class FiguresTests
{
    [Fact]
    public void The_grade_is_that_of_Flesch_and_Kincaid()
    {
        TextFigures figures = Of("The cat sat. It was a happy animal.");

        Assert.Equal((2, 8, 11), (figures.Sentences, figures.Words, figures.Syllables));
        Assert.Equal(2.2, figures.Grade); // 0.39 * 8 / 2 + 11.8 * 11 / 8 - 15.59 = 2.195
    }

    [Fact]
    public void No_text_has_no_grade() => Assert.Equal(double.NegativeInfinity, default(TextFigures).Grade);

    [Theory]
    [InlineData("Ask about pembrolizumab", 3, 5)]
    [InlineData("Ask about PEMBROLIZUMAB's cost", 4, 6)]
    [InlineData("checkpoint inhibitors", 1, 2)]
    [InlineData("a checkpoint", 2, 3)]
    [InlineData("CAR-T cell therapy for CAR‑T cells", 3, 5)]
    [InlineData("Guillain-Barre syndrome", 1, 2)]
    [InlineData("Inhibitor checkpoint", 2, 6)]
    public void A_term_is_one_word_of_two_syllables(string text, int words, int syllables)
    {
        TextFigures figures = Of(text, "Pembrolizumab", "Checkpoint inhibitor", "CAR-T cell", "CAR-T cell therapy", "Guillain–Barré syndrome", "Guillain-Barré syndrome", "?");

        Assert.Equal((words, syllables), (figures.Words, figures.Syllables));
    }

    [Fact]
    public void Terms_are_equal_whatever_their_order()
    {
        Assert.Equal(Terms("a b", "c"), Terms("C", "A  b", "c"));
        Assert.Equal(Terms("a b", "c").GetHashCode(), Terms("C", "A  b", "c").GetHashCode());
        Assert.NotEqual(Terms("a b"), Terms("a", "b"));
    }

    [Theory]
    [InlineData("Short  and\n sweet.", "Short and sweet.")]
    [InlineData("a\u0007b", "a\\u0007b")]
    public void A_sentence_is_shown_on_one_line(string text, string shown) => Assert.Equal(shown, Shown(text));

    [Fact]
    public void A_long_sentence_is_cut_between_two_words()
    {
        string shown = Shown(string.Concat(Enumerable.Repeat("seven letters ", 30)));

        Assert.EndsWith(" seven…", shown);
        Assert.InRange(shown.Length, 100, 121);
        Assert.Equal(121, Shown(new string('x', 500)).Length);
        Assert.EndsWith("x…", Shown(new string('x', 119) + "𝒜𝒜"));
    }

    private static string Shown(string text) => Excerpt.Of(new Sentence(text, new TextStretch(0, text.Length), 1));

    private static ExemptTerms Terms(params string[] terms) => ExemptTerms.From(terms.Select(ExemptTerms.Normal));

    private static TextFigures Of(string text, params string[] terms) =>
        new TextMeter(Terms(terms)).OfString(text).Aggregate((left, right) => left + right);
}
