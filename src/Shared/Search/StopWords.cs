namespace ContentLib;

/// <summary>English words that say little of what a text is about. They are searched for like any other, and weigh little.</summary>
internal static class StopWords
{
    private const string Words =
        " a about after all also am an and any are as at be because been before being between both but by can could did do " +
        "does during each for from had has have he her hers here him his how i if in into is it its me more most my no nor " +
        "not of off on or other our out over own same she should so some such than that the their them then there these they " +
        "this those through to too under until up very was we were what when where which while who whom why will with would " +
        "you your yours cant dont didnt doesnt im ive isnt wont ";

    private const int LongestWord = 7;

    /// <summary>Whether a folded word, before it is stemmed, is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => word.Length is > 0 and <= LongestWord && AffixRules.Lists(Words, word);
}
