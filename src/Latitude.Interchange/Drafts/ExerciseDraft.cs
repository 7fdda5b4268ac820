namespace Latitude.Interchange.Drafts;

/// <summary>An uninterrupted run of one exercise within a workout.</summary>
internal sealed class ExerciseDraft(NameEntry name, int? superset)
{
    /// <summary>What it is.</summary>
    public NameEntry Name { get; } = name;

    /// <summary>Number of the superset within the workout; null where it stands alone.</summary>
    public int? Superset { get; } = superset;

    /// <summary>The lifter's words; null where none.</summary>
    public string? Note { get; private set; }

    /// <summary>The sets.</summary>
    public List<SetDraft> Sets { get; } = [];

    /// <summary>Adds the lifter's words; the same words again are not added twice.</summary>
    public void AddNote(ReadOnlySpan<char> note)
    {
        note = note.Trim();
        if (!note.IsEmpty && (Note is null || !Note.AsSpan().Contains(note, StringComparison.Ordinal)))
        {
            Note = Note is null ? note.ToString() : $"{Note}\n{note}";
        }
    }
}
