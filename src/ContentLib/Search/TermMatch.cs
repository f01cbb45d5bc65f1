namespace ContentLib;

/// <summary>Entries of a collection that have a term which a word of the query stands for.</summary>
/// <remarks>A class, as all that stands in lists here: lists of classes are compiled with the runtime, lists of structs at first use.</remarks>
internal sealed class TermMatch(int index, string term, Postings postings, float factor)
{
    /// <summary>The number of the index in the search.</summary>
    public readonly int Index = index;

    public readonly string Term = term;

    public readonly Postings Postings = postings;

    /// <summary>What the word of the query weighs.</summary>
    public float ConceptWeight;

    /// <summary>1 for the very word, less for one that is merely like it.</summary>
    public readonly float Factor = factor;
}
