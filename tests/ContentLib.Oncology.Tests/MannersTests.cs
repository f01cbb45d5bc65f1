using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace ContentLib.Oncology.Tests;

/// <summary>How the content speaks.</summary>
public partial class MannersTests(ITestOutputHelper output)
{
    [Fact]
    public void Promises_nothing_and_wages_no_war() => AssertNone(text => BannedWord().Match(text));

    [Fact]
    public void Holds_no_dosage() => AssertNone(text => Dosage().Match(text));

    [Fact]
    public void Holds_no_telephone_number() => AssertNone(text => Telephone().Match(text));

    [Fact]
    public void Keeps_sentences_short() => Offenders.None(
        from text in PatientText.All()
        from sentence in PatientText.Sentences(text.Text)
        where PatientText.Words(sentence).Length > 25
        select $"{text.Place}, {PatientText.Words(sentence).Length} words: {sentence}");

    [Fact]
    public void Checks_what_it_says_it_checks()
    {
        Assert.Equal(4, PatientText.Sentences("One. Two e.g.three? Four\nfive").Count());
        Assert.Equal(["car-t", "3.5", "don't"], PatientText.Words("CAR-T (3.5), don't!"));
        Assert.InRange(PatientText.All().Count(), 1000, int.MaxValue);
        Assert.Matches(BannedWord(), "Miracles happen");
        Assert.Matches(Dosage(), "take 200 mg");
        Assert.DoesNotMatch(Dosage(), "every 3 weeks, in 12 in 100 people");
        Assert.Matches(Telephone(), "call 1-800-555-0100");
    }

    [Fact]
    public void Says_everything_in_words_of_its_own()
    {
        if (SharedData.Find("source", "immunotherapy-article.txt") is not { } path)
        {
            output.WriteLine("The article is not here (a folder 'shared' beside the repository, or CONTENTLIB_SHARED): its wording was not compared.");
            return;
        }

        HashSet<string> article = [.. Shingles(File.ReadAllText(path))];
        Assert.NotEmpty(article);
        Offenders.None(
            from text in PatientText.All()
            from shingle in Shingles(text.Text)
            where article.Contains(shingle)
            select $"{text.Place}: {shingle}");
    }

    private static void AssertNone(Func<string, Match> find) => Offenders.None(
        from text in PatientText.All()
        let match = find(text.Text)
        where match.Success
        select $"{text.Place}: '{match.Value}' in: {text.Text}");

    private static IEnumerable<string> Shingles(string text)
    {
        string[] words = PatientText.Words(text);
        return Enumerable.Range(0, Math.Max(0, words.Length - 7)).Select(i => string.Join(' ', words[i..(i + 8)]));
    }

    [GeneratedRegex(@"\b(magic\w*|miracle\w*|miraculous\w*|breakthrough\w*|cure-?\s?alls?|guarantee\w*|battl(e|es|ed|ing)|warriors?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex BannedWord();

    [GeneratedRegex(@"\b\d[\d.,]*\s*(mg|mcg|µg|μg|g|ml|iu|units?|grams?|milligrams?|micrograms?|milliliters?|tablets?|pills?)\b|\b(mg|mcg|ml)\b|\bunits per\b|\bper (kg|kilogram|pound)\b|/kg\b", RegexOptions.IgnoreCase)]
    private static partial Regex Dosage();

    [GeneratedRegex(@"(?<![\d-])(?!\d{4}-\d\d-\d\d)\+?\d[\d ()-]{6,}\d")]
    private static partial Regex Telephone();
}
