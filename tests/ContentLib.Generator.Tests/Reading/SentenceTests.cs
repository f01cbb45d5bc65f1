using ContentLib.Generator.Reading;

namespace ContentLib.Generator.Tests.Reading;

public class SentenceTests
{
    [Theory]
    [InlineData("One. Two! Three? Four", "One.|Two!|Three?|Four")]
    [InlineData("  One.   Two.  ", "One.|Two.")]
    [InlineData("“Is it safe?” Ask. (It is.) So there.", "“Is it safe?”|Ask.|(It is.)|So there.")]
    [InlineData("Really?! Yes!!", "Really?!|Yes!!")]
    [InlineData("", "")]
    [InlineData(" \n ", "")]
    public void End_at_a_mark_before_white_space(string text, string sentences) => Assert.Equal(sentences, Split(text));

    [Theory]
    [InlineData("Take it, e.g. at night. Rest.", "Take it, e.g. at night.|Rest.")]
    [InlineData("It is, i.e. it was. Rest.", "It is, i.e. it was.|Rest.")]
    [InlineData("Dr. Smith and Mrs. Jones met. They spoke.", "Dr. Smith and Mrs. Jones met.|They spoke.")]
    [InlineData("Rest vs. work. Both.", "Rest vs. work.|Both.")]
    [InlineData("The U.S. Food and Drug Administration said so.", "The U.S. Food and Drug Administration said so.")]
    [InlineData("Come at 9 a.m. on Monday. Eat at 8 a.m. Then rest.", "Come at 9 a.m. on Monday.|Eat at 8 a.m.|Then rest.")]
    [InlineData("Bring tea, milk, etc. and a cup, plates, etc. Then sit.", "Bring tea, milk, etc. and a cup, plates, etc.|Then sit.")]
    [InlineData("J. R. Smith wrote it.", "J. R. Smith wrote it.")]
    [InlineData("Dr. J. Smith has hepatitis B. He rests.", "Dr. J. Smith has hepatitis B.|He rests.")]
    [InlineData("1. Wash your hands. 2. Dry them.", "1. Wash your hands.|2. Dry them.")]
    [InlineData("It takes 2. Then 3.5 more.", "It takes 2.|Then 3.5 more.")]
    [InlineData("Wait... then go. Or… stay.", "Wait... then go.|Or… stay.")]
    [InlineData("See example.org now. Go.", "See example.org now.|Go.")]
    public void Do_not_end_at_abbreviations_numbers_and_ellipses(string text, string sentences) => Assert.Equal(sentences, Split(text));

    [Theory]
    [InlineData("Heading\n\nText goes\non here", "Heading|Text goes on here")]
    [InlineData("Bring:\n- a card\n- a letter", "Bring:|- a card|- a letter")]
    [InlineData("Take it for\n10 days", "Take it for 10 days")]
    [InlineData("Do:\n1. this\n2) that", "Do:|1. this|2) that")]
    public void End_with_the_blocks_of_a_string(string text, string sentences) => Assert.Equal(sentences, Split(text));

    [Theory]
    [InlineData("<h1 id=\"a\">Title</h1>\n<p>One\nTwo<br />\nthree. <em>Four.</em></p>\n", "Title|One Two three.|Four.")]
    [InlineData("<ul>\n<li>One</li>\n<li>two\n<ul>\n<li>three</li>\n</ul>\n</li>\n</ul>\n", "One|two|three")]
    [InlineData("<p>Here:</p>\n<pre><code>var x = 1. Y\n</code></pre>\n<p>End &amp; rest</p>\n", "Here:|End & rest")]
    [InlineData("<p>So it is<a class=\"citation\" href=\"\u0001\">[1]</a>. <a href=\"\u0001\" title=\"a > b\">More</a>.</p>\n", "So it is.|More.")]
    public void End_with_the_blocks_of_Markdown(string html, string sentences) =>
        Assert.Equal(sentences, string.Join("|", new TextMeter(ExemptTerms.From([])).OfMarkdown(html).Select(Text)));

    [Theory]
    [InlineData("A well-known, 3.5 times larger CAR-T. 1,000 don't—do", "A|well-known|3.5|times|larger|CAR-T|1,000|don't|do")]
    [InlineData("'Quoted' and/or dogs' 5% of e.g. this -x- mg/m2", "Quoted|and|or|dogs|5|of|e.g|this|x|mg|m2")]
    [InlineData("naïve nai\u0308ve co\u00ADop 𝒜b — …", "naïve|nai\u0308ve|co\u00ADop|𝒜b")]
    public void Have_words(string text, string words)
    {
        List<string> found = [];
        int position = 0;
        while (WordReader.TryNext(text, ref position, text.Length, out TextStretch word))
        {
            found.Add(word.In(text));
        }

        Assert.Equal(words, string.Join("|", found));
    }

    [Fact]
    public void Half_of_a_pair_of_surrogates_is_no_word()
    {
        int position = 0;

        Assert.False(WordReader.TryNext("\uD835 \uDC9C", ref position, 3, out _));
    }

    private static string Split(string text) => string.Join("|", new TextMeter(ExemptTerms.From([])).OfString(text).Select(Text));

    private static string Text(TextFigures sentence) =>
        string.Join(" ", sentence.Longest!.Range.In(sentence.Longest.Text).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
