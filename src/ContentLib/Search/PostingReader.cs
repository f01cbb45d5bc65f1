namespace ContentLib;

/// <summary>Reads the entries of a term.</summary>
internal unsafe ref struct PostingReader(Postings postings)
{
    private byte* _data = postings.Data;
    private int _left = postings.Count;
    private int _next;

    /// <summary>The entry.</summary>
    public int Rank { get; private set; }

    /// <summary>Whether its names have the term.</summary>
    public bool IsInName { get; private set; }

    /// <summary>The level of the term's weight in it.</summary>
    public int Level { get; private set; }

    /// <summary>The first place in its text.</summary>
    public int Place { get; private set; }

    public bool Next()
    {
        if (_left-- == 0)
        {
            return false;
        }

        int gap = 0;
        while (*_data < 0x40)
        {
            gap = (gap << 5) | (*_data++ & 0x1F);
        }

        Rank = _next + ((gap << 6) | (*_data++ & 0x3F));
        int level = *_data++ & 0x3F;
        Level = level >> 1;
        IsInName = (level & 1) != 0;
        Place = *_data++ & 0x3F;
        _next = Rank + 1;
        return true;
    }
}
