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
    /// where the equipment is at hand and the level allows. None that loads the spine much where it has more than enough and another would do.
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

        if (IsSpineOverBudget() && scored.Exists(candidate => candidate.Exercise.SpinalLoad != SpinalLoad.High))
        {
            scored.RemoveAll(candidate => candidate.Exercise.SpinalLoad == SpinalLoad.High);
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
        var count = Math.Max(1, Quotient(weeklySets, most));
        if (!_context.Habits.HasWeeklyPattern)
        {
            return AddBeside(exercise, weeklySets, count, most);
        }

        var days = _context.Habits.DaysForBackWork(count);
        return days.Count == 0 ? null : Make(RemedyKind.AddSets, exercise, Math.Min(most, Quotient(weeklySets, days.Count))) with { Days = days };
    }

    /// <summary>
    /// For those whose weeks are not alike: more sets where the exercise is done already, else beside the own exercise of its kind, else beside any of
    /// the same side, that comes up on enough days; else on any of the days.
    /// </summary>
    private Remedy? AddBeside(Exercise exercise, int weeklySets, int count, int most)
    {
        var days = (int)Math.Floor(_context.Weekly(_context.Habits.RecentDays.Count));
        if (days == 0)
        {
            return null;
        }

        var beside = Beside(own => own.Exercise == exercise, count) ?? Beside(own => own.Exercise.Pattern == exercise.Pattern, count)
            ?? Beside(own => own.Exercise.Side == exercise.Side && own.Exercise.Side != BalanceSide.None, count);
        count = Math.Min(count, days);
        return Make(RemedyKind.AddSets, exercise, Math.Min(most, Quotient(weeklySets, count))) with { DaysAWeek = count, Beside = beside };
    }

    /// <summary>The own exercise of those that suit which is done on the most days, where they are enough in a week; null where they are not.</summary>
    private Exercise? Beside(Func<OwnExercise, bool> suits, int daysAWeek)
    {
        OwnExercise? most = null;
        foreach (var own in _context.Habits.Exercises)
        {
            if (suits(own) && own.RecentDays > (most?.RecentDays ?? 0))
            {
                most = own;
            }
        }

        return most is not null && _context.Weekly(most.RecentDays) >= daysAWeek ? most.Exercise : null;
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
            var remedy = weeklySets <= 0 ? null : _context.Habits.HasWeeklyPattern ? Remove(own, weeklySets) : RemoveEachTime(own, weeklySets);
            if (remedy is not null)
            {
                remedies.Add(remedy);
                weeklySets -= remedy.WeeklySets;
            }
        }

        return remedies;
    }

    /// <summary>Another exercise in place of one the lifter does, on the days on which it is done; null where it was not done of late.</summary>
    public Remedy? Swap(OwnExercise own, Exercise exercise)
    {
        if (own.RecentDays == 0)
        {
            return null;
        }

        var swap = Make(RemedyKind.SwapExercise, exercise, 1) with { InsteadOf = own.Exercise };
        if (!_context.Habits.HasWeeklyPattern)
        {
            return swap with { SetsPerDay = own.RecentSets / own.RecentDays, DaysAWeek = Math.Max(1, (int)Math.Round(_context.Weekly(own.RecentDays))) };
        }

        var days = TrainingHabits.WeekDays.Where(day => own.RecentSetsOn(day) > 0).ToArray();
        return swap with { SetsPerDay = Math.Max(1, (int)_context.Weekly(own.RecentSets) / days.Length), Days = days };
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

        return count == 0 ? null : Make(RemedyKind.RemoveSets, own.Exercise, perDay) with { Days = TrainingHabits.InOrder(days.Take(count)) };
    }

    /// <summary>Where the weeks are not alike: as many sets each time as suffice, and never more than half of them: nothing is halved twice.</summary>
    private Remedy? RemoveEachTime(OwnExercise own, int weeklySets)
    {
        var days = Math.Max(1, (int)Math.Round(_context.Weekly(own.RecentDays)));
        var each = own.RecentDays == 0 ? 0 : own.RecentSets / own.RecentDays;
        return each == 0 ? null : Make(RemedyKind.RemoveSets, own.Exercise, Math.Min(Quotient(each, 2), Quotient(weeklySets, days))) with { DaysAWeek = days, Beside = own.Exercise };
    }

    /// <summary>Better is more while it does not suffice, and less once it does.</summary>
    private static bool IsNearer(int sets, int than, int wanted) =>
        than < wanted ? sets > than : sets >= wanted && sets < than;

    /// <summary>Whole sets in an average week.</summary>
    private int WeeklySetsOn(OwnExercise own, DayOfWeek day) => (int)_context.Weekly(own.RecentSetsOn(day));

    /// <summary>Rounded up.</summary>
    private static int Quotient(int sets, int over) => (sets + over - 1) / over;

    /// <summary>
    /// Reps of a set that a remedy asks for: the lifter's own usual number kept within the exercise's range, else its middle. Of a movement with the body
    /// nobody is asked for more reps than they do of it or of the form nearest to it: who does three chin-ups does not do seven pull-ups.
    /// </summary>
    public int Reps(Exercise exercise)
    {
        var (low, high) = (exercise.Reps.Low, exercise.Reps.High);
        if (_context.Habits.Own(exercise)?.UsualReps is { } usual)
        {
            return Math.Clamp(usual, IsWithTheBody(exercise) ? 1 : low, high);
        }

        var middle = (low + high) / 2;
        return IsWithTheBody(exercise) && LikeIt(exercise)?.UsualReps is { } able ? Math.Min(able, middle) : middle;
    }

    private static bool IsWithTheBody(Exercise exercise) => exercise is { LoadType: LoadType.BodyweightPlus, Reps.InSeconds: false };

    /// <summary>The own exercise with the body, as hard and of the same kind, that is done most; null where there is none.</summary>
    private OwnExercise? LikeIt(Exercise exercise) => _context.Habits.Exercises.FirstOrDefault(own =>
        IsWithTheBody(own.Exercise) && own.Exercise.Pattern == exercise.Pattern && own.Exercise.StandsForTopFive == exercise.StandsForTopFive && own.UsualReps is not null);

    private Remedy Make(RemedyKind kind, Exercise exercise, int setsPerDay) => About(kind, exercise) with { SetsPerDay = setsPerDay, Reps = Reps(exercise) };

    /// <summary>A remedy about an exercise, with what the lifter calls it.</summary>
    public Remedy About(RemedyKind kind, Exercise exercise) => new()
    {
        Kind = kind,
        Exercise = exercise,
        OwnName = _context.Habits.Own(exercise)?.Name,
        IsOwn = _context.Habits.Own(exercise) is not null,
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
                return function.Id != Rules.FunctionCoverage.LeastUseful && !Rules.FunctionCoverage.IsCovered(_context, function);
            }
        }

        return false;
    }

    private bool IsBelowBand(MuscleGroup group) =>
        group.IsOfTheBack && _context.Doses.Band(group, _context.Level) is { } band
        && _context.Weekly(_context.Dose.Group(group).Fractional) < band.Low;

    private bool IsSpineBudgetNearlySpent() => IsSpineOver(_facts["spine_share"]);

    private bool IsSpineOverBudget() => IsSpineOver(1);

    private bool IsSpineOver(double share)
    {
        var spine = Rules.SpinalLoadBudget.Measure(_context);
        return spine.WeightedWeekly > spine.Budget * share;
    }
}
