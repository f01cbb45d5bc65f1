namespace ContentLib.Benchmarks.Corpus;

/// <summary>
/// Makes the entries that everything is measured with: a name, a summary of 30 words, a body of 220, an enum, one
/// single and five listed references, two aliases, three parts; about 1.6 KB. The same on every machine.
/// </summary>
internal static class CorpusGenerator
{
    public const string Collection = "topics";
    private const int FamilySize = 16;

    private static readonly string[] s_kinds = ["Overview", "Treatment", "SideEffect", "DailyLife"];

    private static readonly string[] s_words =
    [
        "a", "after", "again", "also", "any", "appointment", "ask", "at", "before", "blood", "body", "bring", "by",
        "call", "can", "care", "cell", "change", "clinic", "day", "does", "drink", "drug", "each", "eat", "feel",
        "fever", "find", "first", "for", "from", "give", "good", "hand", "have", "help", "home", "hour", "how", "if",
        "in", "infection", "into", "is", "it", "keep", "know", "last", "less", "like", "long", "look", "make", "many",
        "may", "medicine", "more", "most", "much", "need", "new", "night", "no", "not", "nurse", "of", "often", "on",
        "one", "or", "other", "our", "pain", "part", "people", "person", "plan", "question", "rest", "risk", "same",
        "scan", "see", "side", "sleep", "some", "start", "stop", "take", "team", "tell", "test", "than", "that",
        "the", "their", "then", "they", "this", "time", "tired", "to", "treatment", "tumor", "under", "until", "use",
        "very", "visit", "wait", "walk", "water", "week", "well", "what", "when", "which", "while", "will", "with",
        "without", "work", "year", "you", "your", "naïve", "Sjögren", "über",
    ];

    /// <summary>The entries number 0 to <paramref name="count"/> - 1; their text does not depend on the count.</summary>
    public static IEnumerable<CorpusEntry> Entries(int count)
    {
        for (int number = 0; number < count; number++)
        {
            yield return Entry(number, count);
        }
    }

    public static string Id(int number) => $"{Plain(number * 7)}-{Plain((number * 3) + 1)}-{number}";

    /// <summary>What the catalog calls the entry of this number.</summary>
    public static string MemberName(int number) =>
        string.Concat(Id(number).Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static CorpusEntry Entry(int number, int count)
    {
        Random random = new(number);
        return new CorpusEntry
        {
            Id = Id(number),
            Name = $"Topic {number}: {Sentence(random, 4)}",
            Summary = Sentence(random, 30),
            Body = Sentence(random, 220),
            Kind = s_kinds[random.Next(s_kinds.Length)],
            // One level deep, so that a lookup reads the entry and its parent and not a chain of them.
            Parent = number % FamilySize == 0 ? "" : Id(number - (number % FamilySize)),
            Related = [.. Enumerable.Range(0, 5).Select(_ => Id(random.Next(count)))],
            Aliases = [$"T-{number}", $"{Sentence(random, 2)} {number}"],
            Steps = [.. Enumerable.Range(1, 3).Select(_ => new CorpusStep(Sentence(random, 3), random.Next(1, 120)))],
        };
    }

    private static string Sentence(Random random, int words)
    {
        string text = string.Join(' ', Enumerable.Range(0, words).Select(_ => s_words[random.Next(s_words.Length)]));
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>A word in plain letters, as an id needs it.</summary>
    private static string Plain(int number) => s_words[number % (s_words.Length - 3)];
}
