namespace Latitude.Interchange.Drafts;

/// <summary>An uninterrupted run of one exercise within a workout.</summary>
internal sealed class ExerciseDraft(NameEntry name, int? superset)
{
    /// <summary>Characters of a note that are kept: more than anyone writes between sets, few enough that a hostile file stays small.</summary>
    private const int LongestNote = 20_000;

    /// <summary>What it is.</summary>
    public NameEntry Name { get; } = name;

    /// <summary>Number of the superset within the workout; null where it stands alone.</summary>
    public int? Superset { get; } = superset;

    /// <summary>The lifter's words; null where none.</summary>
    public string? Note { get; private set; }

    /// <summary>The sets.</summary>
    public List<SetDraft> Sets { get; } = [];

    /// <summary>Adds the lifter's words; the same words again are not added twice, and no more than <see cref="LongestNote"/> characters are kept.</summary>
    public void AddNote(ReadOnlySpan<char> note)
    {
        note = note.Trim();
        if (note.IsEmpty || Note?.Length >= LongestNote || (Note is not null && Note.AsSpan().Contains(note, StringComparison.Ordinal)))
        {
            return;
        }

        note = note[..Math.Min(note.Length, LongestNote)];
        Note = Note is null ? note.ToString() : $"{Note}\n{note}";
    }
}
