using ContentLib.Generator.Reading;

namespace ContentLib.Generator.Tests.Reading;

public class SyllableTests
{
    [Theory]
    [InlineData("7", 1)]
    [InlineData("1,024.5", 1)]
    [InlineData("3rd", 1)]
    [InlineData("10-year-old", 3)]
    [InlineData("CD19", 3)]
    public void A_number_is_one_syllable(string word, int syllables) => Assert.Equal(syllables, SyllableCounter.Count(word));

    [Theory]
    [InlineData("DNA", 3)]
    [InlineData("MRIs", 3)]
    [InlineData("EGFR", 4)]
    [InlineData("UK", 2)]
    [InlineData("WHO", 5)]
    [InlineData("WBC", 5)]
    [InlineData("CAR-T", 2)]
    [InlineData("AIDS", 1)]
    [InlineData("HIV", 3)]
    [InlineData("U.S", 2)]
    [InlineData("I", 1)]
    public void Capitals_that_cannot_be_pronounced_are_spelled(string word, int syllables) => Assert.Equal(syllables, SyllableCounter.Count(word));

    [Theory]
    [InlineData("Naïve", 2)]
    [InlineData("anæmia", 4)]
    [InlineData("don’t", 1)]
    [InlineData("couldn’t", 2)]
    [InlineData("well-being", 3)]
    [InlineData("well‑being", 3)]
    [InlineData("mother-in-law's", 4)]
    [InlineData("mg", 1)]
    [InlineData("αβγ", 1)]
    [InlineData("治療", 1)]
    public void Whatever_the_spelling_a_word_has_a_syllable(string word, int syllables) => Assert.Equal(syllables, SyllableCounter.Count(word));
}
