namespace ContentLib.Benchmarks.Search;

/// <summary>
/// A vocabulary of 10,000 words, the frequent first, as a language has it: the small words of English, then made-up
/// stems in several forms. A word is as rare as its place in the list is late, by the law of Zipf.
/// </summary>
internal sealed class SearchWords
{
    private const int Count = 10_000;

    private const int Frequent = 800;

    /// <summary>Mandelbrot's addition to Zipf's law, which flattens its top: so much that "the" is one word in fourteen.</summary>
    private const double Flatness = 0.5;

    private static readonly string[] s_small =
    [
        "the", "of", "and", "to", "in", "a", "is", "that", "for", "it", "as", "was", "with", "be", "by", "on", "not",
        "he", "this", "are", "or", "his", "from", "at", "which", "but", "have", "an", "had", "they", "you", "were",
        "their", "one", "all", "we", "can", "her", "has", "there", "been", "if", "more", "when", "will", "would", "who",
        "so", "no", "your", "may", "what", "how", "after", "do",
    ];

    private static readonly string[] s_onsets = ["b", "br", "c", "ch", "d", "f", "g", "gr", "h", "j", "l", "m", "n", "p", "pl", "r", "s", "st", "t", "v", "w"];
    private static readonly string[] s_vowels = ["a", "e", "i", "o", "u", "a", "e", "i", "o", "u", "ea"];
    private static readonly string[] s_codas = ["", "", "", "", "", "", "l", "m", "n", "r", "s", "t", "nd"];
    private static readonly string[] s_endings = ["s", "ing", "ed", "er", "ment", "al", "ly"];

    private readonly string[] _words = [.. All()];
    private readonly double[] _sums = new double[Count];

    public SearchWords()
    {
        double sum = 0;
        for (int i = 0; i < Count; i++)
        {
            _sums[i] = sum += 1 / (i + 1 + Flatness);
        }
    }

    /// <summary>Any word, the frequent ones often.</summary>
    public string Any(Random random) => Pick(random, 0);

    /// <summary>A word that says what a text is about.</summary>
    public string Telling(Random random) => Pick(random, s_small.Length);

    public static bool IsSmall(string word) => s_small.Contains(word);

    private string Pick(Random random, int first)
    {
        double below = first == 0 ? 0 : _sums[first - 1];
        int at = Array.BinarySearch(_sums, below + (random.NextDouble() * (_sums[^1] - below)));
        return _words[Math.Min(at < 0 ? ~at : at, Count - 1)];
    }

    private static List<string> All()
    {
        Random random = new(1);
        HashSet<string> seen = [.. s_small];
        List<string> made = [];
        while (seen.Count < Count)
        {
            // Frequent words are short.
            string stem = Stem(random, made.Count < Frequent ? 1 : 2);
            foreach (string form in s_endings.Where(_ => random.Next(4) == 0).Select(ending => stem + ending).Prepend(stem))
            {
                if (seen.Count < Count && seen.Add(form))
                {
                    made.Add(form);
                }
            }
        }

        return [.. s_small, .. made];
    }

    private static string Stem(Random random, int syllables) =>
        string.Concat(Enumerable.Range(0, syllables + random.Next(2)).Select(_ => One(random, s_onsets) + One(random, s_vowels) + One(random, s_codas)));

    private static string One(Random random, string[] sounds) => sounds[random.Next(sounds.Length)];
}
