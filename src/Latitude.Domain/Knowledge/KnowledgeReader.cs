using System.Buffers.Binary;
using System.Text;

namespace Latitude.Domain.Knowledge;

/// <summary>Reads the compiled knowledge. What it reads is our own output, so a mismatch is a bug of ours and throws.</summary>
internal sealed class KnowledgeReader
{
    private readonly byte[] _bytes;
    private readonly int[] _starts;
    private readonly string[] _symbols;
    private int _position;

    public KnowledgeReader(byte[] bytes)
    {
        _bytes = bytes;
        if (bytes.Length < 5 || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != KnowledgeFormat.Magic || bytes[4] != KnowledgeFormat.Version)
        {
            throw new InvalidDataException("The embedded knowledge was written by another version of the compiler.");
        }

        _position = 5;
        _starts = new int[Enum.GetValues<KnowledgeSection>().Length];
        var start = 0;
        for (var i = 0; i < _starts.Length; i++)
        {
            _starts[i] = start;
            start += Count();
        }

        for (var i = 0; i < _starts.Length; i++)
        {
            _starts[i] += _position;
        }

        Open(KnowledgeSection.Symbols);
        _symbols = List(static reader => reader.Text());
    }

    private KnowledgeReader(KnowledgeReader other)
    {
        _bytes = other._bytes;
        _starts = other._starts;
        _symbols = other._symbols;
    }

    /// <summary>A reader of the same bytes with a position of its own, for what is read later and perhaps by several threads.</summary>
    public KnowledgeReader Fork() => new(this);

    /// <summary>Passes over bytes that are not needed.</summary>
    public void Skip(int bytes) => _position += bytes;

    /// <summary>Goes to the start of a section.</summary>
    public KnowledgeReader Open(KnowledgeSection section)
    {
        _position = _starts[(int)section];
        return this;
    }

    public byte Byte() => _bytes[_position++];

    public bool Flag() => Byte() != 0;

    /// <summary>A count, an index or another number that is never negative.</summary>
    public int Count()
    {
        int value = 0, shift = 0;
        while (true)
        {
            var next = Byte();
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }

            shift += 7;
        }
    }

    /// <summary>A number that may be negative (zigzag).</summary>
    public int Signed()
    {
        var value = Count();
        return (value >> 1) ^ -(value & 1);
    }

    public double Number()
    {
        var value = BinaryPrimitives.ReadDoubleLittleEndian(_bytes.AsSpan(_position));
        _position += sizeof(double);
        return value;
    }

    public string Text()
    {
        var length = Count();
        var text = Encoding.UTF8.GetString(_bytes, _position, length);
        _position += length;
        return text;
    }

    /// <summary>A text that may be missing; written as empty.</summary>
    public string? TextOrNull()
    {
        var text = Text();
        return text.Length == 0 ? null : text;
    }

    public string Symbol() => _symbols[Count()];

    public T[] List<T>(Func<KnowledgeReader, T> item)
    {
        var count = Count();
        if (count == 0)
        {
            return [];
        }

        var list = new T[count];
        for (var i = 0; i < list.Length; i++)
        {
            list[i] = item(this);
        }

        return list;
    }

    public T[] References<T>(T[] targets)
    {
        var count = Count();
        if (count == 0)
        {
            return [];
        }

        var list = new T[count];
        for (var i = 0; i < list.Length; i++)
        {
            list[i] = targets[Count()];
        }

        return list;
    }

    public string[] Symbols() => References(_symbols);

    public string[] Texts() => List(static reader => reader.Text());
}
