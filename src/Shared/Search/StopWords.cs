namespace ContentLib;

/// <summary>English words that say little of what a text is about. They are searched for like any other, and weigh little.</summary>
internal static class StopWords
{
    private const string Words =
        " a about after also am an and any are as at be because been before being between both but by can could did do " +
        "does during each for from had has have he her hers here him his how i if in into is it its me more most my no nor " +
        "not of on or other our over own same she should so some such than that the their them then there these they " +
        "this those through to too under until very was we were what when where which while who whom why will with would " +
        "you your yours im ive ";

    private const int LongestWord = 7;

    /// <summary>Whether a folded word, before it is stemmed, is one of them. "Can't" and its like are not: they turn a sentence round.</summary>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        int apostrophe = word.IndexOf('\'');
        return apostrophe < 0 ? IsListed(word) : word.Length <= LongestWord && IsListedWithout(word, apostrophe);
    }

    private static bool IsListed(ReadOnlySpan<char> word) => word.Length is > 0 and <= LongestWord && AffixRules.Lists(Words, word);

    /// <summary>"I'm" and "I've" are listed as many write them.</summary>
    private static bool IsListedWithout(ReadOnlySpan<char> word, int apostrophe)
    {
        Span<char> letters = stackalloc char[LongestWord];
        word.Slice(0, apostrophe).CopyTo(letters);
        word.Slice(apostrophe + 1).CopyTo(letters.Slice(apostrophe));
        return IsListed(letters.Slice(0, word.Length - 1));
    }
}
