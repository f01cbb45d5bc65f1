namespace ContentLib;

/// <summary>Goes through the terms of a collection that begin so.</summary>
internal ref struct PrefixScan
{
    private readonly SearchIndex _index;
    private readonly string _prefix;
    private readonly char[] _buffer;
    private int _part;
    private TermScan _scan;

    public PrefixScan(SearchIndex index, string prefix, char[] buffer)
    {
        _index = index;
        _prefix = prefix;
        _buffer = buffer;
        _part = index.PartFrom(prefix);
        if (_part < index.PartCount)
        {
            _scan = index.Scan(_part, buffer);
            _scan.Seek(prefix);
        }
    }

    public readonly ReadOnlySpan<char> Term => _scan.Term;

    public readonly Postings Postings => _scan.Postings;

    public bool Next()
    {
        while (_part < _index.PartCount)
        {
            while (_scan.Next())
            {
                if (_scan.Term.StartsWith(_prefix))
                {
                    return true;
                }

                if (TermOrder.Compare(_scan.Term, _prefix) > 0)
                {
                    _part = _index.PartCount;
                    return false;
                }
            }

            if (++_part < _index.PartCount)
            {
                _scan = _index.Scan(_part, _buffer);
            }
        }

        return false;
    }
}
