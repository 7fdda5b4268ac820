using Latitude.Domain.Anatomy;
using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching;

/// <summary>Makes remedies out of the lifter's own exercises, equipment and training days.</summary>
public sealed class RemedyPlanner
{
    /// <summary>Most sets of one exercise that a remedy puts on one day.</summary>
    private const int SetsPerDay = 4;

    /// <summary>What a set more a week weighs against the merits of an exercise.</summary>
    private const double SetCost = 0.3;

    private readonly RuleContext _context;

    /// <summary>A planner for one lifter.</summary>
    public RemedyPlanner(RuleContext context) => _context = context;

    /// <summary>
    /// The exercises that would do, best first: the lifter's own before others, then those that also cover what else is missing. Others only
    /// where the equipment is at hand and the level allows.
    /// </summary>
    /// <param name="suits">What is asked of the exercise.</param>
    /// <param name="setsNeeded">How many sets a week of it would be needed: fewer are better. The same for all where left out.</param>
    public IReadOnlyList<Exercise> Candidates(Func<Exercise, bool> suits, Func<Exercise, int>? setsNeeded = null)
    {
        var scored = new List<(Exercise Exercise, double Score)>();
        foreach (var exercise in _context.Catalog.All)
        {
            if (suits(exercise) && IsPossible(exercise))
            {
                scored.Add((exercise, Score(exercise) - (SetCost * (setsNeeded?.Invoke(exercise) ?? 0))));
            }
        }

        scored.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Exercise.Index.CompareTo(b.Exercise.Index));
        return [.. scored.Select(candidate => candidate.Exercise)];
    }

    /// <summary>So many sets a week more of an exercise, spread over the usual days; null where no usual day is known.</summary>
    public Remedy? Add(Exercise exercise, int weeklySets)
    {
        var days = _context.Habits.DaysForBackWork(Math.Max(1, (int)Math.Ceiling(weeklySets / (double)SetsPerDay)));
        return days.Count == 0 ? null : Make(RemedyKind.AddSets, exercise, (int)Math.Ceiling(weeklySets / (double)days.Count), days);
    }

    /// <summary>So many sets a week fewer of an own exercise, on the days it is done most; null where it is not done.</summary>
    public Remedy? Remove(Exercise exercise, int weeklySets)
    {
        if (_context.Habits.Own(exercise) is not { } own)
        {
            return null;
        }

        var days = _context.Habits.Days.Where(day => own.SetsOn(day) > 0).Take(weeklySets).ToArray();
        return days.Length == 0 ? null : Make(RemedyKind.RemoveSets, exercise, (int)Math.Ceiling(weeklySets / (double)days.Length), days);
    }

    /// <summary>Reps of a set that a remedy asks for: the lifter's own usual number, else the middle of the range.</summary>
    public int Reps(Exercise exercise) =>
        _context.Habits.Own(exercise)?.UsualReps ?? ((exercise.Reps.Low + exercise.Reps.High) / 2);

    private Remedy Make(RemedyKind kind, Exercise exercise, int setsPerDay, IReadOnlyList<DayOfWeek> days) => new()
    {
        Kind = kind,
        Exercise = exercise,
        IsOwn = _context.Habits.Own(exercise) is not null,
        SetsPerDay = setsPerDay,
        Reps = Reps(exercise),
        Days = days,
    };

    private bool IsPossible(Exercise exercise) =>
        _context.Habits.Own(exercise) is not null
        || (exercise.MinimumLevel <= _context.Level && _context.Habits.HasEquipmentFor(exercise));

    /// <summary>Weights of our own: being used to an exercise counts most, then what else it mends.</summary>
    private double Score(Exercise exercise)
    {
        var score = exercise.TopFiveRank is null ? 0 : 0.5;
        if (_context.Habits.Own(exercise) is { } own)
        {
            score += 3 + Math.Min(1, own.Sets / 30.0);
        }

        foreach (var trained in exercise.Actions)
        {
            if (!trained.Isometric && IsMissing(trained.Action))
            {
                score += 2;
            }
        }

        foreach (var share in exercise.Groups)
        {
            if (share.Share >= 1 && IsBelowBand(share.Group))
            {
                score += 1;
            }
        }

        return exercise.SpinalLoad == SpinalLoad.High && IsSpineOverBudget() ? score - 4 : score;
    }

    private bool IsMissing(JointAction action)
    {
        foreach (var function in _context.Body.BackFunctions)
        {
            if (function.Action == action)
            {
                return !Rules.FunctionCoverage.IsCovered(_context, function);
            }
        }

        return false;
    }

    private bool IsBelowBand(MuscleGroup group) =>
        group.Side == BodySide.Back && _context.Doses.Band(group, _context.Level) is { } band
        && _context.Weekly(_context.Dose.Group(group).Fractional) < band.Low;

    private bool IsSpineOverBudget()
    {
        var spine = Rules.SpinalLoadBudget.Measure(_context);
        return spine.WeightedWeekly > spine.Budget;
    }
}
