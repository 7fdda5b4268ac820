using Latitude.Domain.Exercises.Naming;

namespace Latitude.Interchange.Drafts;

/// <summary>The distinct exercise names of a file.</summary>
internal sealed class NameTable
{
    /// <summary>Characters of a name that is looked up; a longer one is no name.</summary>
    private const int LongestName = 200;

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

    /// <summary>Number of names seen.</summary>
    public int Count => _plain.Count + _equipped.Count;

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
            entry = new NameEntry(text, equipment: null, Resolve(text, null));
            _plain.Add(text, entry);
        }

        return entry;
    }

    private NameEntry FindEquipped(string name, string equipment)
    {
        if (!_equipped.TryGetValue((name, equipment), out var entry))
        {
            entry = new NameEntry(name, equipment, Resolve(name, equipment));
            _equipped.Add((name, equipment), entry);
        }

        return entry;
    }

    private NameMatch Resolve(string name, string? equipment) =>
        name.Length <= LongestName && equipment is null or { Length: <= LongestName } ? _names.Resolve(name, equipment) : NameMatch.Unknown;
}
