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

    private static int SyllablesOf(string word) => Math.Max(1, Vowels().Count(SilentEnding().Replace(word, "")));

    [GeneratedRegex(@"(?<=[.!?][""”’)]?)\s+|\n+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*")]
    private static partial Regex Word();

    [GeneratedRegex("(?<![aeiouyl]|^.?)e$|(?<=[^aeiouydt])ed$|(?<=[^aeiouycgsxz]|th)es$", RegexOptions.IgnoreCase)]
    private static partial Regex SilentEnding();

    [GeneratedRegex("[aeiouy]+", RegexOptions.IgnoreCase)]
    private static partial Regex Vowels();
}
