using Latitude.Domain.Exercises.Naming;

namespace Latitude.Interchange.Drafts;

/// <summary>The distinct exercise names of a file.</summary>
internal sealed class NameTable
{
    private readonly ExerciseNames _names;
    private readonly Dictionary<string, NameEntry> _plain = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameEntry>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly Dictionary<(string Name, string Equipment), NameEntry> _equipped = [];
    private NameEntry? _last;

    /// <summary>Resolves names by <paramref name="names"/>.</summary>
    public NameTable(ExerciseNames names)
    {
        _names = names;
        _bySpan = _plain.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>All names seen.</summary>
    public IEnumerable<NameEntry> All => _plain.Values.Concat(_equipped.Values);

    /// <summary>The entry of a name; spaces at its ends do not matter.</summary>
    public NameEntry Find(ReadOnlySpan<char> name, ReadOnlySpan<char> equipment = default)
    {
        name = name.Trim();
        equipment = equipment.Trim();
        if (_last is { } last && name.SequenceEqual(last.Name) && equipment.SequenceEqual(last.Equipment))
        {
            return last;
        }

        return _last = equipment.IsEmpty ? FindPlain(name) : FindEquipped(name.ToString(), equipment.ToString());
    }

    private NameEntry FindPlain(ReadOnlySpan<char> name)
    {
        if (!_bySpan.TryGetValue(name, out var entry))
        {
            var text = name.ToString();
            entry = new NameEntry(text, equipment: null, _names.Resolve(text));
            _plain.Add(text, entry);
        }

        return entry;
    }

    private NameEntry FindEquipped(string name, string equipment)
    {
        if (!_equipped.TryGetValue((name, equipment), out var entry))
        {
            entry = new NameEntry(name, equipment, _names.Resolve(name, equipment));
            _equipped.Add((name, equipment), entry);
        }

        return entry;
    }
}
