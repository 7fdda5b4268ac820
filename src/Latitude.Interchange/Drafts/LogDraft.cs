using Latitude.Domain.Training;
using Latitude.Interchange.Text;

namespace Latitude.Interchange.Drafts;

/// <summary>A log while its rows arrive.</summary>
internal sealed class LogDraft
{
    private readonly Dictionary<(string Start, string Title), WorkoutDraft> _byKey = [];
    private WorkoutDraft? _current;

    /// <summary>Workouts in the order of the file.</summary>
    public List<WorkoutDraft> Workouts { get; } = [];

    /// <summary>Bodyweights that stand apart from workouts.</summary>
    public List<(DateDraft Date, BodyweightDraft Weight)> Bodyweights { get; } = [];

    /// <summary>Sets so far.</summary>
    public int SetCount { get; private set; }

    /// <summary>Warm-ups among them.</summary>
    public int WarmupCount { get; private set; }

    /// <summary>The workout that rows of this start and title belong to; null where they begin a new one.</summary>
    public WorkoutDraft? Resume(ReadOnlySpan<char> startText, ReadOnlySpan<char> title)
    {
        if (_current is { } current && startText.SequenceEqual(current.StartText) && title.SequenceEqual(current.Title))
        {
            return current;
        }

        _current = _byKey.GetValueOrDefault((startText.ToString(), title.ToString()));
        return _current;
    }

    /// <summary>Begins a workout that <see cref="Resume"/> did not know.</summary>
    public WorkoutDraft Begin(ReadOnlySpan<char> startText, ReadOnlySpan<char> title, DateDraft start)
    {
        var workout = new WorkoutDraft(startText.ToString(), title.ToString(), start);
        _byKey.Add((workout.StartText, workout.Title), workout);
        Workouts.Add(workout);
        _current = workout;
        return workout;
    }

    /// <summary>Adds a set to an exercise of this log.</summary>
    public void Add(ExerciseDraft exercise, in SetDraft set)
    {
        exercise.Sets.Add(set);
        exercise.Name.Sets++;
        SetCount++;
        WarmupCount += set.Kind == SetKind.WarmUp ? 1 : 0;
    }
}
