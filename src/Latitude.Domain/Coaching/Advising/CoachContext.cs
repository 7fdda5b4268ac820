using Latitude.Domain.Coaching.NextSessions;
using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching.Advising;

/// <summary>Everything that a rule which looks beyond the four weeks' counts may look at.</summary>
internal sealed class CoachContext
{
    private readonly Dictionary<int, IReadOnlyList<LiftDay>> _days = [];

    /// <summary>What was told.</summary>
    public required CoachInput Input { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What the rules over four weeks look at.</summary>
    public required RuleContext Rules { get; init; }

    /// <summary>The report.</summary>
    public required Report Report { get; init; }

    /// <summary>The level.</summary>
    public ExperienceLevel Level => Report.Level;

    /// <summary>The days of an exercise in the last half year, oldest first.</summary>
    public IReadOnlyList<LiftDay> DaysOf(Exercise exercise)
    {
        if (!_days.TryGetValue(exercise.Index, out var days))
        {
            _days[exercise.Index] = days = LiftDays.Of(Input.History, exercise, Date);
        }

        return days;
    }
}
