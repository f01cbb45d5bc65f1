namespace ContentLib.Generator.Rendering;

/// <summary>
/// Keeps the compiler from hanging. An open bracket or asterisk may be held against all that follows, so the time is
/// bounded by their number times the length; how deep things nest is Markdig's own limit.
/// </summary>
internal static class MarkdownLimits
{
    public const int LongestText = 1 << 18;

    /// <summary>About a second. Where one character in fifty is a mark, it is a text of 230,000 characters.</summary>
    private const long MostWork = 1L << 30;

    /// <summary>Why the text is not to be parsed, as a predicate; null where it is.</summary>
    public static string? Exceeded(string source)
    {
        if (source.Length > LongestText)
        {
            return FormattableString.Invariant($"has {source.Length} characters; a text has at most {LongestText}");
        }

        long marks = 0;
        foreach (char c in source)
        {
            marks += c is '[' or '*' or '_' ? 1 : 0;
        }

        return marks * source.Length > MostWork
            ? FormattableString.Invariant($"has {marks} brackets, asterisks and underscores in {source.Length} characters, too many for one text")
            : null;
    }
}
