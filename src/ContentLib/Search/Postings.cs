namespace ContentLib;

/// <summary>The entries with a term: where they lie and how many they are.</summary>
internal sealed unsafe class Postings(byte* data, int count)
{
    public readonly byte* Data = data;

    public readonly int Count = count;
}
