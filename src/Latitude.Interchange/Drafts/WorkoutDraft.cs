using Latitude.Interchange.Text;

namespace Latitude.Interchange.Drafts;

/// <summary>A workout while its rows arrive.</summary>
internal sealed class WorkoutDraft(string startText, string title, DateDraft start)
{
    /// <summary>The start as written: with the title the key by which rows belong together.</summary>
    public string StartText { get; } = startText;

    /// <summary>The title; empty where none.</summary>
    public string Title { get; } = title;

    /// <summary>The start as understood.</summary>
    public DateDraft Start { get; } = start;

    /// <summary>The end, in formats that have one.</summary>
    public DateDraft? End { get; set; }

    /// <summary>How long it took, in formats that say so.</summary>
    public TimeSpan? Duration { get; set; }

    /// <summary>The lifter's words; null where none.</summary>
    public string? Note { get; set; }

    /// <summary>Bodyweight with <see cref="SetDraft.Unit"/>'s rules for the unit; null where none.</summary>
    public BodyweightDraft? Bodyweight { get; set; }

    /// <summary>The exercises in order.</summary>
    public List<ExerciseDraft> Exercises { get; } = [];

    /// <summary>The exercise that a row belongs to: the last one where the name and superset go on, else a new one.</summary>
    public ExerciseDraft ExerciseFor(NameEntry name, int? superset = null, bool startsAnew = false)
    {
        if (!startsAnew && Exercises is [.., var last] && ReferenceEquals(last.Name, name) && last.Superset == superset)
        {
            return last;
        }

        var exercise = new ExerciseDraft(name, superset);
        Exercises.Add(exercise);
        return exercise;
    }
}
