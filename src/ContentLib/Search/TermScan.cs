using ContentLib.CompilerServices;

namespace ContentLib;

/// <summary>Goes through the dictionary of a part, term by term.</summary>
internal unsafe ref struct TermScan
{
    private readonly ContentStore _store;
    private readonly char[] _text;
    private readonly int _firstNumber;
    private readonly byte* _part;
    private readonly byte* _blocks;
    private readonly int _count;
    private ContentReader _reader;
    private byte* _postings;
    private int _postingsLength;
    private int _postingsCount;
    private int _next;
    private int _length;

    /// <summary>Begins before the first term.</summary>
    /// <param name="store">The collection.</param>
    /// <param name="part">The part.</param>
    /// <param name="firstNumber">The number of its first term.</param>
    /// <param name="buffer">Lent for the text of the current term: <see cref="BufferLength"/> chars.</param>
    public TermScan(ContentStore store, byte* part, int firstNumber, char[] buffer)
    {
        _firstNumber = firstNumber;
        _text = buffer;
        ContentReader head = new(store, part);
        _store = store;
        _part = part;
        _count = head.ReadCount();
        _blocks = head.Position;
        _reader = head;
    }

    /// <summary>What a term may have at most, twice: a damaged one does not write behind the end.</summary>
    public const int BufferLength = SearchCode.MaxTermLength * 2;

    /// <summary>The entries with the current term.</summary>
    public readonly Postings Postings => new(_postings, _postingsCount, _firstNumber + _next - 1);

    /// <summary>The current term, until the next one.</summary>
    public readonly ReadOnlySpan<char> Term => _text.AsSpan(0, _length);

    /// <summary>Goes to the last block that does not begin behind a text, so that Next soon comes to it.</summary>
    public void Seek(ReadOnlySpan<char> text)
    {
        int low = 0;
        int high = (_count - 1) / SearchCode.TermsPerBlock;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            OpenBlock(middle);
            ReadTerm();
            (low, high) = TermOrder.Compare(Term, text) <= 0 ? (middle + 1, high) : (low, middle - 1);
        }

        _next = Math.Max(0, high) * SearchCode.TermsPerBlock;
    }

    /// <summary>Goes to the next term.</summary>
    public bool Next()
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
        ReadTerm();
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

    private void ReadTerm()
    {
        _length = _reader.ReadCount();
        int bytes = _reader.ReadCount();
        byte* utf8 = _reader.Take(bytes);
        _length += Utf8Text.Decode(utf8, bytes, _text.AsSpan(_length));
    }
}
