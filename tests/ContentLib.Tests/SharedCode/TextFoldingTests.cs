using System.Globalization;
using System.Text;
using CsCheck;

namespace ContentLib.Tests;

/// <summary>Names are compared without case and accents, on every machine alike.</summary>
public class TextFoldingTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("plain text 1", "plain text 1")]
    [InlineData("  Ends\t\n", "ends")]
    [InlineData("CAR-T", "car-t")]
    [InlineData("Élan vital", "elan vital")]
    [InlineData("E\u0301lan", "elan")]
    [InlineData("Straße STRASSE ẞ", "strasse strasse ss")]
    [InlineData("ﬁn", "fin")]
    [InlineData("\u0301 fin \u0301", "fin")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Ørsted Æsir Œuvre", "orsted aesir oeuvre")]
    [InlineData("İIıi", "iiii")]
    [InlineData("ΣΊΣΥΦΟΣ ς", "σισυφοσ σ")]
    [InlineData("ЁЛКА Й", "елка и")]
    [InlineData("Việt Nam", "viet nam")]
    [InlineData("日本 שלום \U0001F600", "日本 שלום \U0001F600")]
    public void Folds(string text, string folded) => Assert.Equal(folded, TextFolding.Fold(text));

    [Fact]
    public void Folding_again_changes_nothing_for_any_character()
    {
        IEnumerable<char> unstable = Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => Twice($"a{c}b") != TextFolding.Fold($"a{c}b"));
        Offenders.None(unstable.Select(c => $"U+{(int)c:X4}"));
    }

    [Fact]
    public void Folding_again_changes_nothing_for_any_text() =>
        Gen.String[Gen.Char[" \u00A0\taAé\u0301ßẞİΣ"], 0, 6]
            .Sample(text => Twice(text) == TextFolding.Fold(text));

    [Fact]
    public void Case_and_composition_make_no_difference()
    {
        IEnumerable<char> letters = "\u00C0-\u017F\u0386-\u03CE\u0400-\u045F\u1E00-\u1EFF".Chunk(3).SelectMany(r => Enumerable.Range(r[0], r[2] - r[0] + 1)).Select(c => (char)c).Where(char.IsLetter);
        Offenders.None(letters.Where(c => TextFolding.Fold($"{c}") != TextFolding.Fold($"{c}".Normalize(NormalizationForm.FormD))).Select(Describe));
        Offenders.None(letters.Where(c => TextFolding.Fold($"{c}") != TextFolding.Fold(char.ToUpperInvariant(c).ToString())).Select(Describe));
        Offenders.None(letters.Where(c => TextFolding.Fold($"{c}") != TextFolding.Fold(char.ToLowerInvariant(c).ToString())).Select(Describe));
    }

    [Fact]
    public void Loses_no_letter() => Offenders.None(
        Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c)
            .Where(c => char.IsLetterOrDigit(c) && TextFolding.Fold($"{c}").Length == 0)
            .Select(Describe));

    private static string Twice(string text) => TextFolding.Fold(TextFolding.Fold(text));

    private static string Describe(char c) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4} {c} {TextFolding.Fold($"{c}")}");
}
