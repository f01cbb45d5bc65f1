using System.Text.RegularExpressions;

namespace AskOncology.Reports;

/// <summary>
/// About the US school grade at which a text reads: 0.39 × words / sentences + 11.8 × syllables / words − 15.59. A rough
/// measure of this program's own, with syllables by groups of vowels and no word exempt. The compiler measures with more
/// care (docs/reading.md) and lets names pass, so its grades are lower.
/// </summary>
internal static partial class FleschKincaid
{
    public static double GradeOf(IEnumerable<string> texts)
    {
        int sentences = 0;
        int words = 0;
        int syllables = 0;
        foreach (string text in texts)
        {
            foreach (string sentence in SentenceEnd().Split(text))
            {
                string[] found = [.. Word().Matches(sentence).Select(word => word.Value)];
                sentences += found.Length > 0 ? 1 : 0;
                words += found.Length;
                syllables += found.Sum(SyllablesOf);
            }
        }

        return words == 0 ? 0 : Math.Round((0.39 * words / sentences) + (11.8 * syllables / words) - 15.59, 1);
    }

    /// <summary>Abbreviations are spelled; else a syllable is a group of vowels, or two where they are spoken apart.</summary>
    private static int SyllablesOf(string word) => Math.Max(1, Abbreviation().IsMatch(word)
        ? word.Count(char.IsUpper)
        : Vowels().Count(SilentEnding().Replace(word, "")) + SpokenApart().Count(word));

    [GeneratedRegex(@"(?<=[.!?][""”’)]?)\s+|\n+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*")]
    private static partial Regex Word();

    [GeneratedRegex("(?<![aeiouyl]|^.?)e$|(?<=[^aeiouydt])ed$|(?<=[^aeiouycgsxz]|th)es$", RegexOptions.IgnoreCase)]
    private static partial Regex SilentEnding();

    [GeneratedRegex("(?<=[^tscgx])i[ao]|eo(?!u|ple)|ua|ie[tn]|ying|uing|sms?$", RegexOptions.IgnoreCase)]
    private static partial Regex SpokenApart();

    [GeneratedRegex("^[A-Z0-9]*[A-Z]-?[A-Z0-9]+s?$")]
    private static partial Regex Abbreviation();

    [GeneratedRegex("[aeiouy]+", RegexOptions.IgnoreCase)]
    private static partial Regex Vowels();
}
