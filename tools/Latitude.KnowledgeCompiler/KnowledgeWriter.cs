using System.Text;
using Latitude.Domain.Knowledge;

namespace Latitude.KnowledgeCompiler;

/// <summary>Writes the layout of <see cref="KnowledgeFormat"/>.</summary>
internal sealed class KnowledgeWriter
{
    private readonly Dictionary<KnowledgeSection, List<byte>> _sections = [];
    private readonly Dictionary<string, int> _symbols = [];
    private readonly List<string> _symbolTexts = [];
    private List<byte> _current = [];

    /// <summary>What follows belongs to that section.</summary>
    public void Begin(KnowledgeSection section) => _sections[section] = _current = [];

    public void Byte(int value) => _current.Add(checked((byte)value));

    public void Flag(bool value) => Byte(value ? 1 : 0);

    public void Count(int value)
    {
        var rest = checked((uint)value);
        while (rest >= 0x80)
        {
            _current.Add((byte)((rest & 0x7F) | 0x80));
            rest >>= 7;
        }

        _current.Add((byte)rest);
    }

    public void Signed(int value) => Count(value < 0 ? (-value * 2) - 1 : value * 2);

    public void Number(double value) => _current.AddRange(BitConverter.GetBytes(value));

    public void Text(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Count(bytes.Length);
        _current.AddRange(bytes);
    }

    public void Symbol(string text)
    {
        if (!_symbols.TryGetValue(text, out var index))
        {
            _symbols[text] = index = _symbolTexts.Count;
            _symbolTexts.Add(text);
        }

        Count(index);
    }

    /// <summary>A member of a closed set, by its word.</summary>
    public void Member(string[] words, string word) => Byte(Array.IndexOf(words, word));

    public void List<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Count(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    /// <summary>What a part would write, for sections that store lengths before parts.</summary>
    public IReadOnlyList<byte> Apart(Action write)
    {
        var section = _current;
        var part = _current = [];
        write();
        _current = section;
        return part;
    }

    public void Bytes(IReadOnlyList<byte> bytes) => _current.AddRange(bytes);

    public byte[] ToArray()
    {
        Begin(KnowledgeSection.Symbols);
        List(_symbolTexts, Text);
        // A section that nobody wrote is there and empty: the reader counts on all of them.
        var sections = Enum.GetValues<KnowledgeSection>().Select(section => _sections.GetValueOrDefault(section) ?? []).ToArray();
        _current = [.. BitConverter.GetBytes(KnowledgeFormat.Magic)];
        Byte(KnowledgeFormat.Version);
        foreach (var section in sections)
        {
            Count(section.Count);
        }

        foreach (var section in sections)
        {
            _current.AddRange(section);
        }

        return _current.ToArray();
    }
}
