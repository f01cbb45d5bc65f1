namespace ContentLib;

/// <summary>An entry that a query calls by one of its names: the number of its index in the search, and its rank.</summary>
internal sealed class NamedEntry(int index, int rank)
{
    public readonly int Index = index;
    public readonly int Rank = rank;
}
