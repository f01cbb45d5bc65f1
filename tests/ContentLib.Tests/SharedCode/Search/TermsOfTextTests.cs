using System.Text;

namespace ContentLib.Tests.Search;

/// <summary>
/// The compiler fills the index and the program looks up in it, each with its own build of the analysis: these hold for
/// both. A change of the figures is a change of the index, which then needs a new layout.
/// </summary>
public class TermsOfTextTests
{
    [Theory]
    [InlineData("The patient’s tumours were re-analysed after CAR T-cell therapy.", "the patient tumor were re reanalys analys after car cart t tcell cell therapi")]
    [InlineData("Ménière’s disease, Sjögren’s syndrome; naïve T‑cells", "menier diseas sjogren syndrom naiv t tcell cell")]
    [InlineData("39.5 °C, 1,000 mg/m² of paracetamol (10%)", "39.5 c 1000 mg m2 of paracetamol 10")]
    [InlineData("PD-L1 and anti-PD-1/CTLA-4 in leukaemia", "pd pdl1 l1 and anti antipd pd pd1 1 ctla ctla4 4 in leukemia")]
    [InlineData("ﬁbre Straße 免疫 👍🏽 \uD800", "fiber strass 免 疫")]
    public void Are_the_same_to_the_compiler_and_to_the_program(string text, string terms) =>
        Assert.Equal(terms, string.Join(" ", TermsOf(text, SearchLanguage.English)));

    [Fact]
    public void Are_the_same_for_every_character()
    {
        StringBuilder terms = new();
        for (int c = 0; c <= char.MaxValue; c++)
        {
            terms.Append(string.Join(" ", TermsOf($"a{(char)c}b 1{(char)c}2 {(char)c}", SearchLanguage.None))).Append('\n');
        }

        Assert.Equal(2_405_615_582u, StableHash.Of(terms.ToString()));
    }

    [Fact]
    public void Are_the_same_for_every_ending()
    {
        string[] starts = ["", "a", "col", "metast", "haem", "oedem", "practi", "char", "organ", "tumo"];
        string[] ends = ["isation", "our", "ours", "tre", "ising", "ational", "yses", "eed", "ingly", "ogist", "fulli", "ement", "ion", "e", "ll", "y", "ied", "ness"];
        IEnumerable<string> terms = starts.SelectMany(_ => ends, (start, end) => string.Join(" ", TermsOf(start + end, SearchLanguage.English)));
        Assert.Equal(622_314_097u, StableHash.Of(string.Join("\n", terms)));
    }

    private static List<string> TermsOf(string text, SearchLanguage language)
    {
        List<string> terms = [];
        char[] term = new char[Tokenizer.MaxWordLength];
        Tokenizer tokenizer = new(text.AsSpan(), new char[Tokenizer.BufferLength]);
        while (tokenizer.MoveNext())
        {
            terms.Add(new string(term, 0, Analyzer.Analyze(language, tokenizer.Word, term)));
        }

        return terms;
    }
}
