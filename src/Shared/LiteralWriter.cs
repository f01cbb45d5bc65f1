using System.Text;

namespace ContentLib;

/// <summary>Writes the bytes of a literal: numbers in the code of <see cref="StorageCode"/> among UTF-8 text. docs/storage.md.</summary>
internal sealed class LiteralWriter
{
    private byte[] _bytes = new byte[256];

    public int Length { get; private set; }

    /// <summary>The bytes as text; they are UTF-8 by construction.</summary>
    public override string ToString() => Encoding.UTF8.GetString(_bytes, 0, Length);

    public void Byte(int value)
    {
        Reserve(1);
        _bytes[Length++] = (byte)value;
    }

    public void Count(int value) => Unsigned((ulong)value);

    /// <summary>Zigzag: small numbers are short, whatever their sign.</summary>
    public void Integer(long value) => Unsigned((ulong)((value << 1) ^ (value >> 63)));

    public void Unsigned(ulong value)
    {
        int leading = 0;
        for (ulong rest = value >> 6; rest != 0; rest >>= 5)
        {
            leading++;
        }

        for (int digit = leading; digit > 0; digit--)
        {
            Byte(0x20 | (int)((value >> (6 + (5 * (digit - 1)))) & 0x1F));
        }

        Byte(0x40 | (int)(value & 0x3F));
    }

    public void Fixed(int value, int digits)
    {
        for (int digit = digits - 1; digit >= 0; digit--)
        {
            Byte(0x40 | ((value >> (digit * StorageCode.FixedBits)) & 0x3F));
        }
    }

    public void Boolean(bool value) => Byte(value ? 0x41 : 0x40);

    public void Flags(IReadOnlyList<bool> flags, int start, int count)
    {
        for (int i = 0; i < count; i += StorageCode.FlagsPerDigit)
        {
            int digit = 0;
            for (int bit = 0; bit < StorageCode.FlagsPerDigit && i + bit < count; bit++)
            {
                digit |= flags[start + i + bit] ? 1 << bit : 0;
            }

            Byte(0x40 | digit);
        }
    }

    public void Text(string text)
    {
        int length = Encoding.UTF8.GetByteCount(text);
        Count(length);
        Reserve(length);
        Encoding.UTF8.GetBytes(text, 0, text.Length, _bytes, Length);
        Length += length;
    }

    public void Append(LiteralWriter other)
    {
        Reserve(other.Length);
        Buffer.BlockCopy(other._bytes, 0, _bytes, Length, other.Length);
        Length += other.Length;
    }

    public void Clear() => Length = 0;

#if NET
    /// <summary>The bytes where the collector does not move them.</summary>
    public byte[] ToPinnedArray()
    {
        byte[] bytes = GC.AllocateUninitializedArray<byte>(Length, pinned: true);
        Array.Copy(_bytes, bytes, Length);
        return bytes;
    }
#endif

    private void Reserve(int count)
    {
        if (Length + count > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(Length + count, _bytes.Length * 2));
        }
    }
}
