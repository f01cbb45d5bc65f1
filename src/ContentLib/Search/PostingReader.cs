namespace ContentLib;

/// <summary>Reads the entries of a term.</summary>
internal unsafe ref struct PostingReader(Postings postings)
{
    /// <summary>The entry.</summary>
    public int Rank = -1;

    /// <summary>Whether its names have the term.</summary>
    public bool IsInName;

    /// <summary>The level of the term's weight in it.</summary>
    public int Level;

    /// <summary>The first place in its text.</summary>
    public int Place;

    private byte* _data = postings.Data;
    private int _left = postings.Count;

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

        Rank += 1 + ((gap << 6) | (*_data++ & 0x3F));
        int level = *_data++ & 0x3F;
        Level = level >> 1;
        IsInName = (level & 1) != 0;
        Place = *_data++ & 0x3F;
        return true;
    }
}
