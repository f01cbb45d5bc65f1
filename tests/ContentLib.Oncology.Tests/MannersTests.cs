using System.Text.RegularExpressions;

namespace ContentLib.Oncology.Tests;

/// <summary>How the content speaks.</summary>
public partial class MannersTests
{
    [Fact]
    public void Promises_nothing_and_wages_no_war() => AssertNone(text => BannedWord().Match(text));

    [Fact]
    public void Holds_no_dosage() => AssertNone(text => Dosage().Match(text));

    [Fact]
    public void Holds_no_telephone_number() => AssertNone(text => Telephone().Match(text));

    [Fact]
    public void Checks_what_it_says_it_checks()
    {
        Assert.Equal(["car-t", "3.5", "don't"], PatientText.Words("CAR-T (3.5), don't!"));
        Assert.InRange(PatientText.All().Count(), 1000, int.MaxValue);
        Assert.Matches(BannedWord(), "Miracles happen");
        Assert.Matches(Dosage(), "take 200 mg");
        Assert.DoesNotMatch(Dosage(), "every 3 weeks, in 12 in 100 people with MG");
        Assert.Matches(Telephone(), "call 1-800-555-0100");
    }

    [SharedFact("source")]
    public void Takes_no_sentence_from_the_article() => AssertNotCopiedFrom("source");

    [SharedFact("facts")]
    public void Takes_no_sentence_from_the_facts_that_were_gathered() => AssertNotCopiedFrom("facts");

    /// <summary>Eight words in a row are seldom chance.</summary>
    private static void AssertNotCopiedFrom(string folder)
    {
        string[] files = Directory.GetFiles(SharedData.Find(folder)!);
        HashSet<string> known = [.. files.SelectMany(file => Shingles(File.ReadAllText(file)))];
        Assert.NotEmpty(known);
        Offenders.None(
            from text in PatientText.All()
            from sentence in PatientText.Sentences(text.Text)
            let copied = Shingles(sentence).FirstOrDefault(known.Contains)
            where copied is not null
            select $"{text.Place}: {copied}");
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

    [GeneratedRegex(@"\b\d[\d.,]*\s*(mg|mcg|µg|μg|g|ml|iu|gy|units?|grams?|grays?|milligrams?|micrograms?|milliliters?|tablets?|pills?)\b|\bunits per\b|\bper (kg|kilogram|pound)\b|/kg\b", RegexOptions.IgnoreCase)]
    private static partial Regex Dosage();

    [GeneratedRegex(@"(?<![\d-])(?!\d{4}-\d\d-\d\d)\+?\d[\d ()-]{6,}\d")]
    private static partial Regex Telephone();
}
