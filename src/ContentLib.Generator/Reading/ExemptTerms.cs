using System.Text;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Reading;

/// <summary>
/// Terms that a text cannot do without, such as the names of entries: each counts as one easy word. Two of equal terms
/// are equal, so that they can travel in the pipeline.
/// </summary>
internal sealed class ExemptTerms : IEquatable<ExemptTerms>
{
    private readonly EquatableArray<string> _terms;
    private readonly Node _root = new();

    private ExemptTerms(EquatableArray<string> terms)
    {
        _terms = terms;
        foreach (string term in terms)
        {
            Add(term);
        }
    }

    public bool IsEmpty => _terms.Count == 0;

    /// <param name="terms">As <see cref="Normal"/> gives them, in any order and any number of times.</param>
    public static ExemptTerms From(IEnumerable<string> terms)
    {
        string[] distinct = [.. new HashSet<string>(terms, StringComparer.Ordinal)];
        Array.Sort(distinct, StringComparer.Ordinal);
        return new ExemptTerms(new EquatableArray<string>(distinct));
    }

    /// <summary>The folded words of a term with a space between each two; empty where it has none.</summary>
    public static string Normal(string term)
    {
        var normal = new StringBuilder();
        int position = 0;
        while (WordReader.TryNext(term, ref position, term.Length, out TextStretch word))
        {
            normal.Append(normal.Length == 0 ? "" : " ").Append(NormalWord(word.In(term)));
        }

        return normal.ToString();
    }

    /// <summary>A word without the differences that its meaning does not depend on: case, accents, kinds of hyphens and apostrophes.</summary>
    public static string NormalWord(string word)
    {
        string folded = TextFolding.Fold(word);
        int i = 0;
        while (i < folded.Length && folded[i] < 0x80)
        {
            i++;
        }

        return i == folded.Length ? folded : Plain(folded);
    }

    /// <summary>The number of words of the longest term that begins here; 0 where none does.</summary>
    public int MatchAt(List<string> words, int index)
    {
        int longest = 0;
        Node node = _root;
        for (int i = index; i < words.Count && node.Next is { } next; i++)
        {
            bool goesOn = next.TryGetValue(words[i], out Node? found);
            if ((goesOn && found!.IsTerm) || IsPlural(next, words[i]))
            {
                longest = i - index + 1;
            }

            if (!goesOn)
            {
                break;
            }

            node = found!;
        }

        return longest;
    }

    public bool Equals(ExemptTerms? other) => other is not null && _terms.Equals(other._terms);

    public override bool Equals(object? obj) => Equals(obj as ExemptTerms);

    public override int GetHashCode() => _terms.GetHashCode();

    /// <summary>A term with <c>s</c> or <c>'s</c> behind it.</summary>
    private static bool IsPlural(Dictionary<string, Node> next, string word)
    {
        if (word.Length < 2 || word[word.Length - 1] != 's')
        {
            return false;
        }

        int length = word.Length - (word[word.Length - 2] == '\'' ? 2 : 1);
        return next.TryGetValue(word.Substring(0, length), out Node? singular) && singular.IsTerm;
    }

    private static string Plain(string folded)
    {
        var plain = new StringBuilder(folded.Length);
        foreach (char c in folded)
        {
            if (!WordReader.IsSoftHyphen(c))
            {
                plain.Append(WordReader.IsHyphen(c) ? '-' : WordReader.IsApostrophe(c) ? '\'' : c);
            }
        }

        return plain.ToString();
    }

    private void Add(string term)
    {
        if (term.Length == 0)
        {
            return;
        }

        Node node = _root;
        foreach (string word in term.Split(' '))
        {
            node.Next ??= new Dictionary<string, Node>(StringComparer.Ordinal);
            if (!node.Next.TryGetValue(word, out Node? next))
            {
                next = new Node();
                node.Next.Add(word, next);
            }

            node = next;
        }

        node.IsTerm = true;
    }

    /// <summary>The words that may follow, and whether a term ends here.</summary>
    private sealed class Node
    {
        public Dictionary<string, Node>? Next { get; set; }

        public bool IsTerm { get; set; }
    }
}
