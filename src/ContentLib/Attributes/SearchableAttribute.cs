namespace ContentLib;

/// <summary>
/// Puts the text of a property into the search index that is compiled into the library: for
/// <see cref="ContentLibrary.Search(string, int)"/> and <see cref="ContentSet{T}.Search(string, int)"/>.
/// </summary>
/// <remarks>
/// On a string, a <see cref="Markdown"/>, a list of these, or on a reference (its entry's name is indexed, not its
/// text). In a part it stands for every entry that holds the part. Where a type has such a property, its name and
/// aliases are in the index too, with a weight of <see cref="NameWeight"/> unless marked otherwise.
/// </remarks>
/// <param name="weight">How much a word in this text counts, next to a weight of 1; more than 0, at most 100.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class SearchableAttribute(double weight = 1) : Attribute
{
    /// <summary>The weight of a name or alias that is not marked itself.</summary>
    public const double NameWeight = 4;

    /// <summary>How much a word in this text counts.</summary>
    public double Weight { get; } = weight;
}
