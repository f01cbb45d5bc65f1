using System.Text;

namespace ContentLib.Benchmarks.Search;

/// <summary>
/// The documents and queries that the engines are compared with: texts of about 1.2 KB, each about some words of its
/// own, and queries of two to six of a document's words, every tenth with a typing error. The same on every machine.
/// </summary>
internal static class SearchCorpus
{
    private const int WordsPerText = 170;
    private const int WordsOfItsOwn = 25;
    private const double ShareOfItsOwn = 0.25;

    private static readonly SearchWords s_words = new();

    public static IEnumerable<SearchDocument> Documents(int count) => Enumerable.Range(0, count).Select(Document);

    public static IEnumerable<string> Queries(int count, int documents) =>
        Enumerable.Range(0, count).Select(number => Query(number, Document(DocumentOf(number, documents))));

    /// <summary>The document that a query has its words of.</summary>
    public static int DocumentOf(int query, int documents) => query * 7919 % documents;

    public static bool IsMistyped(int query) => query % 10 == 9;

    private static SearchDocument Document(int number)
    {
        Random random = new(number);
        string[] own = [.. Enumerable.Range(0, WordsOfItsOwn).Select(_ => s_words.Telling(random))];
        string title = string.Join(' ', own.Take(random.Next(3, 7)));
        StringBuilder text = new();
        int left = WordsPerText;
        while (left > 0)
        {
            int words = Math.Min(left, random.Next(8, 21));
            AppendSentence(text, [.. Enumerable.Range(0, words).Select(_ => Word(random, own))]);
            left -= words;
        }

        return new SearchDocument(Capital(title), text.ToString());
    }

    private static string Word(Random random, string[] own) =>
        random.NextDouble() < ShareOfItsOwn ? own[random.Next(own.Length)] : s_words.Any(random);

    private static void AppendSentence(StringBuilder text, string[] words)
    {
        text.Append(text.Length > 0 ? " " : "").Append(Capital(words[0]));
        for (int i = 1; i < words.Length; i++)
        {
            text.Append(i % 9 == 0 ? ", " : " ").Append(words[i]);
        }

        text.Append('.');
    }

    private static string Query(int number, SearchDocument document)
    {
        Random random = new(-1 - number);
        string[] of = document.Text.ToLowerInvariant().Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
        string[] words = [.. Enumerable.Range(0, random.Next(2, 7)).Select(_ => of[random.Next(of.Length)])];

        // Small words alone ask for nothing.
        words[0] = of.Where(word => !SearchWords.IsSmall(word)).ElementAt(random.Next(20));
        if (IsMistyped(number))
        {
            int longest = Array.IndexOf(words, words.MaxBy(word => word.Length));
            words[longest] = Mistyped(random, words[longest]);
        }

        return string.Join(' ', words);
    }

    /// <summary>With a letter too many, too few, wrong, or changed places with the next; never the first.</summary>
    private static string Mistyped(Random random, string word)
    {
        int at = random.Next(1, Math.Max(2, word.Length - 1));
        string letter = ((char)('a' + random.Next(26))).ToString();
        return random.Next(4) switch
        {
            0 => word.Insert(at, letter),
            1 => word.Remove(at, 1),
            2 => word.Remove(at, 1).Insert(at, letter),
            _ => word.Remove(at, 1).Insert(at - 1, word[at].ToString()),
        };
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
