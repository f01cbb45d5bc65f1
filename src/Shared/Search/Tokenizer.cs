namespace ContentLib;

/// <summary>
/// Takes a text apart into words: letters and numbers, folded, with their places in the text. An ideograph is a word.
/// <list type="bullet">
/// <item>An apostrophe between letters, of any form, stays in the word as <c>'</c>; an <see cref="Analyzer"/> takes it out.</item>
/// <item>The parts of a hyphenated word are words: "CAR-T" is found by "CAR T". Each pair of neighbours is besides handed
/// over joined, at the position of the first: "CAR-T" meets "CART", and "anti-PD-L1" meets "PDL1". Numbers are not
/// joined ("5-10"). A word in capitals and what follows it in one or two characters are joined over a space: "CAR T", "PD L1".</item>
/// <item>The point of a decimal stays in the number ("39.5", also written "39·5"), a comma between thousands does not.</item>
/// </list>
/// </summary>
internal ref struct Tokenizer
{
    /// <summary>What a word has beyond it is not searched.</summary>
    public const int MaxWordLength = 64;

    /// <summary>The length of the buffer that the caller lends: for a part, the part before it, and both joined.</summary>
    public const int BufferLength = 3 * SlotLength;

    private const int SlotLength = MaxWordLength + TextFolding.MaxExpansion;
    private const int LongestCapitals = 5;
    private const int LongestBehindCapitals = 2;

    private readonly ReadOnlySpan<char> _text;
    private readonly Span<char> _part;
    private readonly Span<char> _partBefore;
    private readonly Span<char> _joined;
    private int _at;
    private int _partStart;
    private int _partLength;
    private bool _isPartHeldBack;

    public Tokenizer(ReadOnlySpan<char> text, Span<char> buffer)
    {
        _text = text;
        _part = buffer.Slice(0, SlotLength);
        _partBefore = buffer.Slice(SlotLength, SlotLength);
        _joined = buffer.Slice(2 * SlotLength, SlotLength);
        Position = -1;
    }

    // Fields and not properties, here and in the rest of search: the first search of a process compiles each method
    // that it calls, and a property costs as much as any (docs/search.md).

    /// <summary>The folded word; until the next call of <see cref="MoveNext"/>.</summary>
    public ReadOnlySpan<char> Word;

    /// <summary>Where the word begins in the text.</summary>
    public int Start;

    /// <summary>How long the word is in the text, accents and hyphen included.</summary>
    public int Length;

    /// <summary>The number of the word in the text, from 0; a joined word has that of its first part.</summary>
    public int Position;

    /// <summary>Whether this word is made of the one before and the one after it.</summary>
    public bool IsJoined;

    public bool MoveNext()
    {
        if (!_isPartHeldBack)
        {
            int startBefore = _partStart;
            int endBefore = _at;
            int lengthBefore = _partLength;
            _part.Slice(0, _partLength).CopyTo(_partBefore);
            if (!ReadPart())
            {
                return false;
            }

            if (lengthBefore > 0 && AreJoined(startBefore, endBefore))
            {
                _isPartHeldBack = true;
                HandOverJoined(startBefore, lengthBefore);
                return true;
            }
        }

        _isPartHeldBack = false;
        HandOver(_part.Slice(0, _partLength), _partStart, isJoined: false);
        Position++;
        return true;
    }

    private void HandOverJoined(int startBefore, int lengthBefore)
    {
        _partBefore.Slice(0, lengthBefore).CopyTo(_joined);
        int added = Math.Min(_partLength, MaxWordLength - lengthBefore);
        _part.Slice(0, added).CopyTo(_joined.Slice(lengthBefore));
        HandOver(_joined.Slice(0, lengthBefore + added), startBefore, isJoined: true);
    }

    private void HandOver(ReadOnlySpan<char> word, int start, bool isJoined)
    {
        Word = word;
        Start = start;
        Length = _at - start;
        IsJoined = isJoined;
    }

    /// <summary>Reads the next word into <see cref="_part"/>; false at the end of the text.</summary>
    private bool ReadPart()
    {
        CharacterKind kind = CharacterKind.Separator;
        int size = 0;
        for (; _at < _text.Length; _at += size)
        {
            kind = WordCharacters.KindAt(_text, _at, out size);
            if (kind is CharacterKind.Word or CharacterKind.Ideograph)
            {
                break;
            }
        }

        if (_at == _text.Length)
        {
            return false;
        }

        _partStart = _at;
        _partLength = 0;
        CharacterKind first = kind;
        do
        {
            if (kind != CharacterKind.Ignored)
            {
                Append(size);
            }

            _at += size;
        }
        while (_at < _text.Length && IsInPart(first, out kind, out size));

        return true;
    }

    /// <summary>Whether the character at this place, which stands behind a character of the word, is part of the word.</summary>
    private readonly bool IsInPart(CharacterKind first, out CharacterKind kind, out int size)
    {
        kind = WordCharacters.KindAt(_text, _at, out size);
        return kind switch
        {
            CharacterKind.Ignored => true,
            CharacterKind.Word => first == CharacterKind.Word,
            CharacterKind.Separator => first == CharacterKind.Word && IsInsideWord(),
            _ => false,
        };
    }

    private void Append(int size)
    {
        if (_partLength + size > MaxWordLength)
        {
            return;
        }

        char c = _text[_at];
        if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
        {
            _part[_partLength++] = c;
        }
        else if (c is >= 'A' and <= 'Z')
        {
            _part[_partLength++] = (char)(c | 0x20);
        }
        else if (size == 2)
        {
            _part[_partLength++] = c;
            _part[_partLength++] = _text[_at + 1];
        }
        else
        {
            AppendFolded(c);
        }
    }

    private void AppendFolded(char c)
    {
        if (IsApostrophe(c))
        {
            _part[_partLength++] = '\'';
        }
        else if (c is '.' or '\u00B7')
        {
            _part[_partLength++] = '.';
        }
        else if (c != ',')
        {
            _partLength = Math.Min(TextFolding.Append(PlainDigit(c), _part, _partLength), MaxWordLength);
        }
    }

    /// <summary>A digit set high or low: m², CO₂.</summary>
    private static char PlainDigit(char c) => c switch
    {
        '\u00B9' => '1',
        '\u00B2' or '\u00B3' or '\u2070' or (>= '\u2074' and <= '\u2079') or (>= '\u2080' and <= '\u2089') => (char)('0' + (c & 0xF)),
        _ => c,
    };

    /// <summary>Whether the separator at this place is part of a word: an apostrophe between letters, a point between digits.</summary>
    private readonly bool IsInsideWord()
    {
        char c = _text[_at];

        // As it was folded: a mark that is not seen may stand between.
        bool isBehindDigit = _partLength > 0 && _part[_partLength - 1] is >= '0' and <= '9';
        if (IsApostrophe(c))
        {
            return !isBehindDigit && !IsDigit(_at + 1) && _at + 1 < _text.Length
                && WordCharacters.KindAt(_text, _at + 1, out _) == CharacterKind.Word;
        }

        return c switch
        {
            '.' or '\u00B7' => isBehindDigit && IsDigit(_at + 1),
            ',' => isBehindDigit && IsDigit(_at + 1) && IsDigit(_at + 2) && IsDigit(_at + 3) && !IsDigit(_at + 4),
            _ => false,
        };
    }

    private readonly bool IsDigit(int at) => at < _text.Length && PlainDigit(_text[at]) is >= '0' and <= '9';

    /// <summary>The straight one, the two curly ones, and what is typed in their place.</summary>
    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u00B4' or '\u02BC' or '\uFF07';

    /// <summary>Whether the part before and the one that was just read are also one word.</summary>
    private readonly bool AreJoined(int startBefore, int endBefore)
    {
        if (_partStart != endBefore + 1)
        {
            return false;
        }

        ReadOnlySpan<char> before = _text.Slice(startBefore, endBefore - startBefore);
        ReadOnlySpan<char> part = _text.Slice(_partStart, _at - _partStart);
        return _text[endBefore] switch
        {
            '-' or '\u2010' or '\u2011' or '\u2013' => !IsNumber(before) || !IsNumber(part),
            ' ' or '\u00A0' => before.Length is > 1 and <= LongestCapitals && part.Length <= LongestBehindCapitals
                && IsCapitals(before) && (part[0] is >= 'A' and <= 'Z' || IsNumber(part)),
            _ => false,
        };
    }

    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (c is not ((>= '0' and <= '9') or '.' or ','))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (c is not (>= 'A' and <= 'Z'))
            {
                return false;
            }
        }

        return true;
    }
}
