namespace ContentLib;

/// <summary>
/// Demands that text is easy to read: where its Flesch-Kincaid grade is higher than allowed, the build warns (CL0040)
/// with the figure and the longest sentence. On a content type or part it is about all its text together, on a property
/// about the property's.
/// </summary>
/// <remarks>
/// <para>
/// The grade is 0.39 × words / sentences + 11.8 × syllables / words − 15.59, rounded to one decimal: about the school
/// year, as counted in the United States, whose pupils can read the text. A rule of thumb for English prose, and of
/// nothing but the length of words and sentences: it says nothing about order, sense or layout, and swings widely
/// below a hundred words or so. Syllables are counted by spelling, as docs/reading.md says.
/// </para>
/// <para>
/// Text are strings, <see cref="Markdown"/>, lists of both, and the same within parts, but for <see cref="Review"/> and
/// <see cref="Code"/>, names and aliases, and strings without white space. A name or alias of any entry of the library
/// counts as one word of two syllables wherever it stands, and so do the MSBuild items <c>ContentLibReadingExempt</c>.
/// </para>
/// </remarks>
/// <param name="highest">The highest grade allowed, such as 8.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ReadingGradeAttribute(double highest) : Attribute
{
    /// <summary>The highest grade allowed.</summary>
    public double Highest { get; } = highest;
}
