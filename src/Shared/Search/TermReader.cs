namespace ContentLib;

/// <summary>Reads a text as the terms of the index, with the words that they stand for.</summary>
internal ref struct TermReader
{
    /// <summary>The length of the buffer that the caller lends.</summary>
    public const int BufferLength = Tokenizer.BufferLength + SearchCode.MaxTermLength;

    private readonly SearchLanguage _language;
    private readonly Span<char> _term;
    private Tokenizer _tokenizer;
    private int _termLength;

    public TermReader(ReadOnlySpan<char> text, SearchLanguage language, Span<char> buffer)
    {
        _language = language;
        _term = buffer.Slice(Tokenizer.BufferLength);
        _tokenizer = new Tokenizer(text, buffer.Slice(0, Tokenizer.BufferLength));
    }

    /// <summary>The folded word.</summary>
    public readonly ReadOnlySpan<char> Word => _tokenizer.Word;

    /// <summary>Where the word begins in the text.</summary>
    public readonly int Start => _tokenizer.Start;

    /// <summary>How long it is in the text.</summary>
    public readonly int Length => _tokenizer.Length;

    /// <summary>The number of the word in the text.</summary>
    public readonly int Position => _tokenizer.Position;

    /// <summary>Whether the word is two neighbours as one, besides each alone.</summary>
    public readonly bool IsJoined => _tokenizer.IsJoined;

    public readonly bool IsStopWord => _language == SearchLanguage.English && StopWords.Contains(_tokenizer.Word);

    /// <summary>Goes to the next word; its term is not known before <see cref="ReadTerm"/>.</summary>
    public bool Next() => _tokenizer.MoveNext();

    /// <summary>The term of the current word.</summary>
    public ReadOnlySpan<char> ReadTerm()
    {
        _termLength = Analyzer.Analyze(_language, _tokenizer.Word, _term);
        return _term.Slice(0, _termLength);
    }
}
