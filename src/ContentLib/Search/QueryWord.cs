namespace ContentLib;

/// <summary>A word of a query.</summary>
internal sealed class QueryWord(string word, string term, int start, int end, int position)
{
    /// <summary>Folded, as typed.</summary>
    public readonly string Word = word;

    /// <summary>What the index has for it.</summary>
    public readonly string Term = term;

    /// <summary>Where it begins and ends in the folded query.</summary>
    public readonly int Start = start;
    public readonly int End = end;

    /// <summary>Its number among the words.</summary>
    public readonly int Position = position;

    /// <summary>Whether it is a word that every text has.</summary>
    public bool IsStopWord;
}
