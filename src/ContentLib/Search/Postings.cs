namespace ContentLib;

/// <summary>The entries with a term: where they lie and how many they are.</summary>
internal sealed unsafe class Postings(byte* data, int count, int term)
{
    public readonly byte* Data = data;

    public readonly int Count = count;

    /// <summary>The number of the term among all of the collection.</summary>
    public readonly int Term = term;
}
