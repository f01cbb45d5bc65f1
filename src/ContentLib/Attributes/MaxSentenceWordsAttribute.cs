namespace ContentLib;

/// <summary>
/// Demands short sentences: the build warns (CL0041) of each sentence with more words than allowed. On a content type or
/// part it is about all its text, on a property about the property's.
/// </summary>
/// <remarks>
/// <para>
/// A sentence ends at a full stop, question or exclamation mark before white space, and with its paragraph, heading or
/// item of a list; the points of common abbreviations, decimals and ellipses do not end it. A hyphenated compound and a
/// number are one word, and so is a name or alias of any entry of the library. An abbreviation that is not known ends a
/// sentence, which then counts as two: docs/reading.md lists what is.
/// </para>
/// <para>
/// What is text is the same as for <see cref="ReadingGradeAttribute"/>. Of several marks around a sentence the nearest
/// counts, so that one property can be allowed more than its type.
/// </para>
/// </remarks>
/// <param name="words">The highest number of words allowed, such as 25.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class MaxSentenceWordsAttribute(int words) : Attribute
{
    /// <summary>The highest number of words allowed.</summary>
    public int Words { get; } = words;
}
