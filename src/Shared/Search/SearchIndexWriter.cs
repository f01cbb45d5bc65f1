namespace ContentLib;

/// <summary>
/// Writes the search index of a collection: part 0 with the lengths of the entries and the first term of each part,
/// then parts with a dictionary and the entries of each term, then the names of the entries. docs/storage.md.
/// </summary>
internal sealed class SearchIndexWriter
{
    private readonly IReadOnlyList<EntryTerms> _entries;
    private readonly List<LiteralWriter> _parts = [];
    private readonly List<string> _firstTerms = [];
    private readonly List<int> _firstNumbers = [];
    private string[] _terms = [];

    private SearchIndexWriter(IReadOnlyList<EntryTerms> entries) => _entries = entries;

    /// <summary>The parts of an index over entries by rank.</summary>
    public static LiteralWriter[] Write(IReadOnlyList<EntryTerms> entries, string language)
    {
        SearchIndexWriter writer = new(entries);
        writer.WriteParts();
        return [writer.Header(language), .. writer._parts, writer.Names()];
    }

    private LiteralWriter Header(string language)
    {
        LiteralWriter header = new();
        header.Text(language);
        double total = 0;
        foreach (EntryTerms entry in _entries)
        {
            total += entry.Length;
        }

        header.Count((int)Math.Min(total, int.MaxValue));
        header.Count(_firstTerms.Count);
        for (int i = 0; i < _firstTerms.Count; i++)
        {
            header.Text(_firstTerms[i]);
            header.Count(_firstNumbers[i]);
        }

        foreach (EntryTerms entry in _entries)
        {
            header.Fixed(SearchCode.LengthLevel(entry.Length), 1);
        }

        return header;
    }

    /// <summary>For each entry its names, each as the numbers of its terms.</summary>
    private LiteralWriter Names()
    {
        LiteralWriter names = new();
        LiteralWriter data = new();
        int start = _entries.Count * StorageCode.OffsetDigits;
        foreach (EntryTerms entry in _entries)
        {
            names.Fixed(start + data.Length, StorageCode.OffsetDigits);
            data.Count(entry.Names.Length);
            foreach (string[] name in entry.Names)
            {
                data.Count(name.Length);
                foreach (string term in name)
                {
                    data.Count(Array.BinarySearch(_terms, term, StringComparer.Ordinal));
                }
            }
        }

        names.Append(data);
        return names;
    }

    private void WriteParts()
    {
        (string[] terms, List<Posting>[] postings) = Invert();
        _terms = terms;
        PartWriter? part = null;
        for (int i = 0; i < terms.Length; i++)
        {
            if (part is null || part.Length >= SearchCode.PartSize)
            {
                Close(part);
                part = new PartWriter();
                _firstTerms.Add(terms[i]);
                _firstNumbers.Add(i);
            }

            part.Add(terms[i], postings[i]);
        }

        Close(part);
    }

    private void Close(PartWriter? part)
    {
        if (part is not null)
        {
            _parts.Add(part.ToLiteral());
        }
    }

    /// <summary>The terms in ordinal order, each with its entries by rank.</summary>
    private (string[] Terms, List<Posting>[] Postings) Invert()
    {
        Dictionary<string, List<Posting>> inverted = new(StringComparer.Ordinal);
        for (int rank = 0; rank < _entries.Count; rank++)
        {
            EntryTerms entry = _entries[rank];
            for (int i = 0; i < entry.Count; i++)
            {
                EntryTerm term = entry[i];
                if (!inverted.TryGetValue(term.Text, out List<Posting>? postings))
                {
                    inverted.Add(term.Text, postings = []);
                }

                postings.Add(new Posting(rank, (byte)SearchCode.WeightLevel(term.Weight), term.Place, term.IsInName));
            }
        }

        string[] terms = [.. inverted.Keys];
        List<Posting>[] lists = [.. inverted.Values];
        Array.Sort(terms, lists, StringComparer.Ordinal);
        return (terms, lists);
    }

    private readonly record struct Posting(int Rank, byte Level, byte Place, bool IsInName);

    /// <summary>A part as it grows: the dictionary and the postings, block by block.</summary>
    private sealed class PartWriter
    {
        private readonly LiteralWriter _dictionary = new();
        private readonly LiteralWriter _postings = new();
        private readonly List<(int Dictionary, int Postings)> _blocks = [];
        private readonly LiteralWriter _entries = new();
        private int _terms;
        private string _last = "";

        public int Length => _dictionary.Length + _postings.Length;

        public void Add(string term, List<Posting> postings)
        {
            if (_terms++ % SearchCode.TermsPerBlock == 0)
            {
                _blocks.Add((_dictionary.Length, _postings.Length));
                _last = "";
            }

            int shared = SharedLength(_last, term);
            _dictionary.Count(shared);
            _dictionary.Text(term.Substring(shared));
            _last = term;
            Write(postings);
            _dictionary.Count(postings.Count);
            _dictionary.Count(_entries.Length);
            _postings.Append(_entries);
        }

        public LiteralWriter ToLiteral()
        {
            LiteralWriter head = new();
            head.Count(_terms);
            int start = head.Length + (_blocks.Count * 2 * StorageCode.OffsetDigits);
            LiteralWriter part = new();
            part.Count(_terms);
            foreach ((int dictionary, int postings) in _blocks)
            {
                part.Fixed(start + dictionary, StorageCode.OffsetDigits);
                part.Fixed(start + _dictionary.Length + postings, StorageCode.OffsetDigits);
            }

            part.Append(_dictionary);
            part.Append(_postings);
            return part;
        }

        private void Write(List<Posting> postings)
        {
            _entries.Clear();
            int next = 0;
            foreach (Posting posting in postings)
            {
                _entries.Count(posting.Rank - next);
                _entries.Fixed((posting.Level << 1) | (posting.IsInName ? 1 : 0), 1);
                _entries.Fixed(posting.Place, 1);
                next = posting.Rank + 1;
            }
        }

        /// <summary>In UTF-16 code units, never within a pair of surrogates: what is written must be UTF-8.</summary>
        private static int SharedLength(string left, string right)
        {
            int length = 0;
            while (length < left.Length && length < right.Length && left[length] == right[length])
            {
                length++;
            }

            return length > 0 && char.IsHighSurrogate(right[length - 1]) ? length - 1 : length;
        }
    }
}
