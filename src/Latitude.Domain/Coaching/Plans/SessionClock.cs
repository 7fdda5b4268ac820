using Latitude.Domain.Exercises;
using Latitude.Domain.Exercises.Naming;
using Latitude.Domain.Programs;

namespace Latitude.Domain.Coaching.Plans;

/// <summary>
/// Estimates how long the sessions of a program take: sets, rests, warm-ups. Rests are the program's; where it says none, the usual ones by kind of
/// exercise (science.md 3.4).
/// </summary>
public sealed class SessionClock
{
    /// <summary>Id of the numbers it works with.</summary>
    public const string Id = "session_length";

    private readonly RuleFacts _facts;
    private readonly ExerciseNames _names;

    /// <summary>A clock over the facts.</summary>
    public SessionClock(RuleTable rules, ExerciseNames names)
    {
        _facts = rules[Id];
        _names = names;
    }

    /// <summary>The sessions of a program; zero where it has none.</summary>
    public SessionLength Measure(PlannedProgram plan)
    {
        double[] minutes = [.. plan.Weeks.SelectMany(week => week.Days).Where(day => day.Exercises.Count > 0).Select(day => Seconds(day) / 60)];
        return minutes.Length == 0 ? default : new SessionLength(minutes.Average(), minutes.Max());
    }

    /// <summary>Seconds from coming in to the end of the last set.</summary>
    public double Seconds(PlannedDay day)
    {
        var seconds = _facts["general_warm_up_seconds"];
        var rest = 0.0;
        foreach (var exercise in day.Exercises)
        {
            var match = _names.Resolve(exercise.Name, exercise.Equipment);
            var sides = match.Exercise is { IsUnilateral: true } ? 2 : 1;
            seconds += WarmUps(exercise, match) * _facts["warm_up_set_seconds"];
            foreach (var set in exercise.Sets)
            {
                rest = set.RestSeconds ?? UsualRest(match);
                seconds += (sides * (set.Seconds ?? (set.MiddleReps * _facts["seconds_a_rep"]))) + _facts["set_up_seconds"] + rest;
            }
        }

        return seconds - rest;
    }

    /// <summary>A routine begins with loads that need no warm-up; those that come later do.</summary>
    private double WarmUps(PlannedExercise exercise, NameMatch match) => IsHeavy(match) ? Math.Max(exercise.WarmUps, _facts["usual_warm_up_sets"]) : exercise.WarmUps;

    private static bool IsHeavy(NameMatch match) => match.Exercise is { LoadType: LoadType.Barbell, Pattern.Id: PatternIds.HipHinge or PatternIds.Squat
        or PatternIds.HorizontalPush or PatternIds.VerticalPush or PatternIds.HorizontalPull };

    private double UsualRest(NameMatch match) => match.Exercise is { } exercise && BackLifts.IsBig(exercise) && exercise.Pattern.Id == PatternIds.HipHinge
        ? _facts["rest_after_hinge"]
        : match.Pattern?.Id switch
        {
            PatternIds.VerticalPull or PatternIds.Squat or PatternIds.HorizontalPush or PatternIds.VerticalPush => _facts["rest_after_compound"],
            PatternIds.HorizontalPull => _facts["rest_after_row"],
            _ => _facts["rest_after_isolation"],
        };
}
