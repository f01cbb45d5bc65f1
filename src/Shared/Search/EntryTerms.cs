namespace ContentLib;

/// <summary>What the search index knows of one entry: its terms in ordinal order, and how long its text is.</summary>
internal sealed class EntryTerms : IEquatable<EntryTerms>
{
    public static readonly EntryTerms None = new([], 0, []);

    private readonly EntryTerm[] _terms;

    public EntryTerms(EntryTerm[] terms, double length, string[][] names)
    {
        _terms = terms;
        Length = length;
        Names = names;
    }

    public int Count => _terms.Length;

    /// <summary>The number of words that count, each as often as its text weighs.</summary>
    public double Length { get; }

    /// <summary>The terms of each name and alias, without stop words unless it has no others.</summary>
    public string[][] Names { get; }

    public EntryTerm this[int index] => _terms[index];

    public bool Equals(EntryTerms? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Length.Equals(other.Length) && _terms.AsSpan().SequenceEqual(other._terms) && HasSameNames(other));

    private bool HasSameNames(EntryTerms other)
    {
        bool same = Names.Length == other.Names.Length;
        for (int i = 0; i < Names.Length && same; i++)
        {
            same = Names[i].AsSpan().SequenceEqual(other.Names[i]);
        }

        return same;
    }

    public override bool Equals(object? obj) => Equals(obj as EntryTerms);

    public override int GetHashCode() => (_terms.Length * 397) ^ Length.GetHashCode();
}

/// <summary>A term of an entry.</summary>
/// <param name="Text">The folded word, without its endings.</param>
/// <param name="Weight">The occurrences, each as much as its text weighs, more where it stands early.</param>
/// <param name="Place">The first place in all the text, counted in words; at most <see cref="SearchCode.LastPlace"/>.</param>
/// <param name="IsInName">Whether a name or alias of the entry has it.</param>
internal readonly record struct EntryTerm(string Text, double Weight, byte Place, bool IsInName);
