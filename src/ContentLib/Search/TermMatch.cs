namespace ContentLib;

/// <summary>Entries of a collection that have a term which a word of the query stands for.</summary>
/// <param name="Index">The number of the index in the search.</param>
/// <param name="Term">The term.</param>
/// <param name="Postings">Its entries.</param>
/// <param name="Factor">1 for the very word, less for one that is merely like it.</param>
internal readonly record struct TermMatch(int Index, string Term, Postings Postings, float Factor);

/// <summary>A word of the query with all that it stands for.</summary>
/// <param name="Weight">How rare it is, so how much it tells.</param>
/// <param name="Position">Its number among the words of the query.</param>
/// <param name="IsAsked">Whether the person wrote it; false for a synonym.</param>
/// <param name="FirstMatch">Its matches in the search's list.</param>
/// <param name="MatchCount">How many.</param>
internal readonly record struct Concept(float Weight, int Position, bool IsAsked, int FirstMatch, int MatchCount);
