using System.ComponentModel;

namespace ContentLib.CompilerServices;

/// <summary>
/// Reads values from a literal, in the order in which the generator wrote them. For generated code only; frozen
/// within a major version.
/// </summary>
/// <remarks>It trusts its data: a literal and its reader are made by one run of the generator.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public unsafe ref struct ContentReader
{
    private readonly ContentStore _store;
    private byte* _position;

    internal ContentReader(ContentStore store, byte* position)
    {
        _store = store;
        _position = position;
    }

    internal readonly byte* Position => _position;

    /// <summary>A whole number from zero on: a count, a length, a rank.</summary>
    public int ReadCount() => (int)ReadUInt64();

    /// <summary>A whole number: small ones, positive or negative, are short.</summary>
    public long ReadInt64()
    {
        ulong value = ReadUInt64();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    /// <summary>The bits of an unsigned number.</summary>
    public ulong ReadUInt64()
    {
        ulong value = 0;
        uint digit;
        while ((digit = *_position++) < 0x40)
        {
            value = (value << 5) | (digit & 0x1F);
        }

        return (value << 6) | (digit & 0x3F);
    }

    /// <summary>Up to 60 flags; the first is the lowest bit.</summary>
    /// <param name="count">How many.</param>
    public ulong ReadFlags(int count)
    {
        ulong flags = 0;
        for (int shift = 0; shift < count; shift += StorageCode.FlagsPerDigit)
        {
            flags |= (ulong)(*_position++ & 0x3Fu) << shift;
        }

        return flags;
    }

    /// <summary>True or false.</summary>
    public bool ReadBoolean() => (*_position++ & 1) != 0;

    /// <summary>Whether a nullable value is null; the value follows where it is not.</summary>
    public bool ReadIsNull() => (*_position++ & 1) != 0;

    /// <summary>A double by its bits.</summary>
    public double ReadDouble() => BitConverter.UInt64BitsToDouble(ReadUInt64());

    /// <summary>A decimal by its four integers, so that its scale is kept.</summary>
    public decimal ReadDecimal()
    {
        int low = (int)(uint)ReadUInt64();
        int middle = (int)(uint)ReadUInt64();
        int high = (int)(uint)ReadUInt64();
        int flags = (int)(uint)ReadUInt64();
        return new decimal(low, middle, high, flags < 0, (byte)(flags >> 16));
    }

    /// <summary>A date by its day number.</summary>
    public DateOnly ReadDate() => DateOnly.FromDayNumber(ReadCount());

    /// <summary>A text.</summary>
    public string ReadString()
    {
        int length = (int)ReadUInt64();
        byte* start = _position;
        _position += length;
        return Utf8Text.Decode(start, length);
    }

    /// <summary>An absolute address.</summary>
    public Uri ReadUri() => new(ReadString(), UriKind.Absolute);

    /// <summary>The id of an entry.</summary>
    /// <typeparam name="T">The content type.</typeparam>
    public ContentId<T> ReadId<T>()
        where T : class => new(ReadString());

    /// <summary>An entry of any type: the number of its collection and its rank.</summary>
    public ContentEntry ReadEntry()
    {
        int number = ReadCount();
        return _store.ReadEntryOfAnyType(number, ReadCount());
    }

    /// <summary>A formatted text: its HTML, then what its links lead to.</summary>
    public Markdown ReadMarkdown()
    {
        string template = ReadString();
        int count = ReadCount();
        if (count == 0)
        {
            return new Markdown(template, []);
        }

        MarkdownTarget[] targets = new MarkdownTarget[count];
        for (int i = 0; i < targets.Length; i++)
        {
            int number = ReadCount();
            targets[i] = new MarkdownTarget(ReadEntry(), number);
        }

        return new Markdown(template, targets);
    }

    /// <summary>A list of entries; they are read when asked for.</summary>
    /// <typeparam name="T">The content type.</typeparam>
    /// <param name="store">Its collection.</param>
    public ContentList<T> ReadReferences<T>(ContentStore store)
        where T : class
    {
        int count = (int)ReadUInt64();
        if (count == 0)
        {
            return ContentList<T>.Empty;
        }

        int digits = (int)ReadUInt64();
        byte* ranks = _position;
        _position += count * digits;
        return new ContentList<T>(store, ranks, -digits, count);
    }

    /// <summary>A list of anything else; its items are read when first asked for.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="kind">Which case of the store's ReadItem reads one.</param>
    public ContentList<T> ReadItems<T>(int kind)
    {
        int count = (int)ReadUInt64();
        if (count == 0)
        {
            return ContentList<T>.Empty;
        }

        int length = (int)ReadUInt64();
        byte* items = _position;
        _position += length;
        return new ContentList<T>(_store, items, kind, count);
    }

    /// <summary>An offset into the literal.</summary>
    internal int ReadOffset()
    {
        int offset = StorageCode.ReadFixed(_position, StorageCode.OffsetDigits);
        _position += StorageCode.OffsetDigits;
        return offset;
    }

    internal void SkipFormerIds()
    {
        for (int count = ReadCount(); count > 0; count--)
        {
            int length = ReadCount();
            _position += length;
        }
    }

    /// <summary>So many bytes, and goes on behind them.</summary>
    internal byte* Take(int length)
    {
        byte* start = _position;
        _position += length;
        return start;
    }
}
