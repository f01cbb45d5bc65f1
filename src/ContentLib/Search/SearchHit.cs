using System.Diagnostics;

namespace ContentLib;

/// <summary>An entry that a search found.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SearchHit
{
    private readonly QueryTerms _terms;
    private FoundText? _found;

    internal SearchHit(ContentEntry entry, double score, QueryTerms terms)
    {
        Entry = entry;
        Score = score;
        _terms = terms;
    }

    /// <summary>The entry.</summary>
    public ContentEntry Entry { get; }

    /// <summary>How well it fits, more than 0 and at most 1: 1 would be an entry about nothing but the words of the query.</summary>
    /// <remarks>Scores of one query compare, across collections too. Scores of different queries do not.</remarks>
    public double Score { get; }

    /// <summary>The property that the snippet is from, as in C#: <c>Summary</c>, or <c>Steps[2].Text</c> in a part.</summary>
    public string Property => Found.Property;

    /// <summary>The passage that fits best: some words of plain text, cut between words, with "…" where more follows or went before.</summary>
    /// <remarks>It is text and no mark-up: encode it as any other text. It is looked up when first asked for.</remarks>
    public string Snippet => Found.Snippet;

    /// <summary>The words of the query in the snippet, in order.</summary>
    public ContentList<TextRange> Highlights => Found.Highlights;

    private FoundText Found => _found ??= SnippetFinder.Find(Entry, _terms);

    /// <summary>The entry and the score.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Entry} {Score:0.000}");
}
