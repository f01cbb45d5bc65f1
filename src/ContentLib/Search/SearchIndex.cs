using ContentLib.CompilerServices;

namespace ContentLib;

/// <summary>Reads the search index of a collection from its literals; made once by the first search in it.</summary>
internal sealed unsafe class SearchIndex
{
    /// <summary>The collection.</summary>
    public readonly ContentStore Store;

    public readonly SearchLanguage Language;

    /// <summary>The lengths of all entries together.</summary>
    public readonly double TotalLength;

    private readonly string[] _firstTerms;
    private readonly int[] _firstNumbers;
    private byte* _names;
    private readonly nint[] _parts;
    private readonly byte* _lengths;

    private SearchIndex(ContentStore store, byte* header)
    {
        ContentReader reader = new(store, header);
        Store = store;
        Language = Analyzer.LanguageOf(reader.ReadString());
        TotalLength = reader.ReadCount();
        _firstTerms = new string[reader.ReadCount()];
        _firstNumbers = new int[_firstTerms.Length];
        for (int i = 0; i < _firstTerms.Length; i++)
        {
            _firstTerms[i] = reader.ReadString();
            _firstNumbers[i] = reader.ReadCount();
        }

        _parts = new nint[_firstTerms.Length];
        _lengths = reader.Position;
    }

    /// <summary>The number of entries.</summary>
    public int Count => Store.Count;

    public int PartCount => _parts.Length;

    /// <summary>The names of an entry: their number, then each as the number of its terms and their numbers.</summary>
    public ContentReader NamesOf(int rank)
    {
        byte* names = _names;
        if (names == null)
        {
            names = Store.SearchIndexData(_parts.Length + 1);
            _names = names;
        }

        return new ContentReader(Store, names + StorageCode.ReadFixed(names + (rank * StorageCode.OffsetDigits), StorageCode.OffsetDigits));
    }

    /// <summary>The index of a collection; null where its type has nothing to search.</summary>
    public static SearchIndex? Open(ContentStore store)
    {
        byte* header = store.Count == 0 ? null : store.SearchIndexData(0);
        return header == null ? null : new SearchIndex(store, header);
    }

    /// <summary>The length of an entry as one of the levels of <see cref="SearchCode.LengthLevel"/>.</summary>
    public int LengthLevel(int rank) => _lengths[rank] & 0x3F;

    /// <summary>The entries with a term; null where there are none.</summary>
    public Postings? Find(ReadOnlySpan<char> term, char[] buffer)
    {
        int part = LastAtMost(term);
        if (part < 0)
        {
            return null;
        }

        TermScan scan = Scan(part, buffer);
        scan.Seek(term);
        while (scan.Next())
        {
            int order = TermOrder.Compare(scan.Term, term);
            if (order >= 0)
            {
                return order == 0 ? scan.Postings : null;
            }
        }

        return null;
    }

    /// <summary>The first part that may hold terms from a text on.</summary>
    public int PartFrom(ReadOnlySpan<char> text) => Math.Max(0, LastAtMost(text));

    public TermScan Scan(int part, char[] buffer)
    {
        byte* data = (byte*)_parts[part];
        if (data == null)
        {
            data = Store.SearchIndexData(part + 1);
            _parts[part] = (nint)data;
        }

        return new TermScan(Store, data, _firstNumbers[part], buffer);
    }

    /// <summary>The last part whose first term is not behind a text; -1 where all are.</summary>
    private int LastAtMost(ReadOnlySpan<char> text)
    {
        int low = 0;
        int high = _firstTerms.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            (low, high) = TermOrder.Compare(_firstTerms[middle], text) <= 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return high;
    }
}
