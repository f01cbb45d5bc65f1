using ContentLib.CompilerServices;

namespace ContentLib;

/// <summary>Goes through the dictionary of a part, term by term.</summary>
internal unsafe ref struct TermScan
{
    private readonly ContentStore _store;
    private readonly byte* _part;
    private readonly byte* _blocks;
    private readonly int _count;
    private ContentReader _reader;
    private byte* _postings;
    private int _postingsLength;
    private int _postingsCount;
    private int _next;
    private int _length;

    public TermScan(ContentStore store, byte* part)
    {
        ContentReader head = new(store, part);
        _store = store;
        _part = part;
        _count = head.ReadCount();
        _blocks = head.Position;
        _reader = head;
    }

    /// <summary>The entries with the current term.</summary>
    public readonly Postings Postings => new(_postings, _postingsCount);

    /// <summary>The current term, in the buffer that Next filled.</summary>
    public readonly ReadOnlySpan<char> Term(Span<char> text) => text[.._length];

    /// <summary>Goes to the last block that does not begin behind a text, so that Next soon comes to it.</summary>
    public void Seek(scoped ReadOnlySpan<char> text)
    {
        int low = 0;
        int high = (_count - 1) / SearchCode.TermsPerBlock;
        Span<char> first = stackalloc char[SearchCode.MaxTermLength * 2];
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            OpenBlock(middle);
            ReadTerm(first);
            (low, high) = Term(first).SequenceCompareTo(text) <= 0 ? (middle + 1, high) : (low, middle - 1);
        }

        _next = Math.Max(0, high) * SearchCode.TermsPerBlock;
    }

    /// <summary>Goes to the next term; the buffer keeps what terms share and must be the same one each time.</summary>
    public bool Next(scoped Span<char> text)
    {
        if (_next >= _count)
        {
            return false;
        }

        if (_next % SearchCode.TermsPerBlock == 0)
        {
            OpenBlock(_next / SearchCode.TermsPerBlock);
        }

        _next++;
        ReadTerm(text);
        _postings += _postingsLength;
        _postingsCount = _reader.ReadCount();
        _postingsLength = _reader.ReadCount();
        return true;
    }

    private void OpenBlock(int number)
    {
        byte* row = _blocks + (number * 2 * StorageCode.OffsetDigits);
        _reader = new ContentReader(_store, _part + StorageCode.ReadFixed(row, StorageCode.OffsetDigits));
        _postings = _part + StorageCode.ReadFixed(row + StorageCode.OffsetDigits, StorageCode.OffsetDigits);
        _postingsLength = 0;
        _length = 0;
    }

    private void ReadTerm(scoped Span<char> text)
    {
        _length = _reader.ReadCount();
        int bytes = _reader.ReadCount();
        byte* utf8 = _reader.Take(bytes);
        _length += Utf8Text.Decode(utf8, bytes, text[_length..]);
    }
}
