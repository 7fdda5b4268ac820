using Latitude.Domain.Anatomy;
using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching;

/// <summary>Makes remedies out of the lifter's own exercises, equipment and training days.</summary>
public sealed class RemedyPlanner
{
    /// <summary>Id of the numbers it works with: how many sets a day, and what counts how much in the choice of an exercise.</summary>
    public const string Id = "remedy_choice";

    private readonly RuleContext _context;
    private readonly RuleFacts _facts;

    /// <summary>A planner for one lifter.</summary>
    public RemedyPlanner(RuleContext context)
    {
        _context = context;
        _facts = context.Rules[Id];
    }

    /// <summary>Rows, pull-ups and pulldowns always; isolation work for the rear deltoids where few sets of it suffice; shrugs never.</summary>
    public bool MendsBalance(Exercise exercise, int setsNeeded) =>
        exercise.Side == BalanceSide.Back && exercise.LoadType != LoadType.Hold
        && (BackLifts.IsCompoundPull(exercise) || (IsForRearDelts(exercise) && setsNeeded <= _facts["most_isolation_sets"]));

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
                scored.Add((exercise, Score(exercise) - (_facts["set_needed"] * (setsNeeded?.Invoke(exercise) ?? 0))));
            }
        }

        scored.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Exercise.Index.CompareTo(b.Exercise.Index));
        return [.. scored.Select(candidate => candidate.Exercise)];
    }

    /// <summary>
    /// So many sets a week more of an exercise, spread over as few of the usual days as hold them; fewer where even all days do not, since
    /// no day gets more of one exercise than is sensible. Null where no usual day is known.
    /// </summary>
    public Remedy? Add(Exercise exercise, int weeklySets)
    {
        var most = (int)_facts["most_sets_a_day"];
        var days = _context.Habits.DaysForBackWork(Math.Max(1, Quotient(weeklySets, most)));
        return days.Count == 0 ? null : Make(RemedyKind.AddSets, exercise, Math.Min(most, Quotient(weeklySets, days.Count)), days);
    }

    /// <summary>
    /// So many sets a week fewer of the exercises that suit, most done first, until that many are dropped; never more than are done.
    /// </summary>
    /// <param name="suits">What may be dropped.</param>
    /// <param name="weeklySets">Sets a week too many.</param>
    public IReadOnlyList<Remedy> Remove(Func<Exercise, bool> suits, int weeklySets)
    {
        var remedies = new List<Remedy>();
        foreach (var own in _context.Habits.Exercises.Where(own => suits(own.Exercise)).OrderByDescending(own => own.RecentSets))
        {
            if (weeklySets > 0 && Remove(own, weeklySets) is { } remedy)
            {
                remedies.Add(remedy);
                weeklySets -= remedy.WeeklySets;
            }
        }

        return remedies;
    }

    /// <summary>Another exercise in place of one the lifter does, on the days on which it is done; null where those are not known.</summary>
    public Remedy? Swap(OwnExercise own, Exercise exercise)
    {
        var days = TrainingHabits.WeekDays.Where(day => own.RecentSetsOn(day) > 0).ToArray();
        return days.Length == 0 ? null : Make(RemedyKind.SwapExercise, exercise, Math.Max(1, (int)_context.Weekly(own.RecentSets) / days.Length), days) with
        {
            InsteadOf = own.Exercise,
        };
    }

    /// <summary>
    /// An equal number of sets on each of some days: as few as suffice, or as many as there are where none suffices, and on no day more
    /// than an average week has. Null where no day has a set in every week.
    /// </summary>
    private Remedy? Remove(OwnExercise own, int weeklySets)
    {
        var days = TrainingHabits.WeekDays.Where(day => WeeklySetsOn(own, day) > 0).OrderByDescending(day => WeeklySetsOn(own, day)).ToArray();
        var (count, perDay) = (0, 0);
        for (var tried = 1; tried <= days.Length; tried++)
        {
            var sets = Math.Min(WeeklySetsOn(own, days[tried - 1]), Quotient(weeklySets, tried));
            if (IsNearer(sets * tried, count * perDay, weeklySets))
            {
                (count, perDay) = (tried, sets);
            }
        }

        return count == 0 ? null : Make(RemedyKind.RemoveSets, own.Exercise, perDay, TrainingHabits.InOrder(days.Take(count)));
    }

    /// <summary>Better is more while it does not suffice, and less once it does.</summary>
    private static bool IsNearer(int sets, int than, int wanted) =>
        than < wanted ? sets > than : sets >= wanted && sets < than;

    /// <summary>Whole sets in an average week.</summary>
    private int WeeklySetsOn(OwnExercise own, DayOfWeek day) => (int)_context.Weekly(own.RecentSetsOn(day));

    /// <summary>Rounded up.</summary>
    private static int Quotient(int sets, int over) => (sets + over - 1) / over;

    /// <summary>Reps of a set that a remedy asks for: the lifter's own usual number kept within the exercise's range, else its middle.</summary>
    public int Reps(Exercise exercise) => _context.Habits.Own(exercise)?.UsualReps is { } usual
        ? Math.Clamp(usual, exercise.Reps.Low, exercise.Reps.High)
        : (exercise.Reps.Low + exercise.Reps.High) / 2;

    private Remedy Make(RemedyKind kind, Exercise exercise, int setsPerDay, IReadOnlyList<DayOfWeek> days) => new()
    {
        Kind = kind,
        Exercise = exercise,
        IsOwn = _context.Habits.Own(exercise) is not null,
        SetsPerDay = setsPerDay,
        Reps = Reps(exercise),
        Days = days,
    };

    private static bool IsForRearDelts(Exercise exercise) => exercise.Groups.Any(share => share.Group.Id == "rear_delts" && share.Share >= 1);

    private bool IsPossible(Exercise exercise) =>
        _context.Habits.Own(exercise) is not null
        || (exercise.MinimumLevel <= _context.Level && !BackLifts.IsOlympic(exercise) && _context.Habits.HasEquipmentFor(exercise));

    /// <summary>Being used to an exercise counts most, then what else it mends.</summary>
    private double Score(Exercise exercise)
    {
        var score = exercise.TopFiveRank is null ? 0 : _facts["top_five"];
        if (_context.Habits.Own(exercise) is { } own)
        {
            score += _facts["own"] + Math.Min(1, own.Sets / _facts["own_sets_for_one_more"]);
        }

        foreach (var trained in exercise.Actions)
        {
            if (!trained.Isometric && IsMissing(trained.Action))
            {
                score += _facts["missing_function"];
            }
        }

        foreach (var share in exercise.Groups)
        {
            if (share.Share >= 1 && IsBelowBand(share.Group))
            {
                score += _facts["group_below_range"];
            }
        }

        return exercise.SpinalLoad == SpinalLoad.High && IsSpineBudgetNearlySpent() ? score - _facts["spine_over_budget"] : score;
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
        group.IsOfTheBack && _context.Doses.Band(group, _context.Level) is { } band
        && _context.Weekly(_context.Dose.Group(group).Fractional) < band.Low;

    private bool IsSpineBudgetNearlySpent()
    {
        var spine = Rules.SpinalLoadBudget.Measure(_context);
        return spine.WeightedWeekly > spine.Budget * _facts["spine_share"];
    }
}
