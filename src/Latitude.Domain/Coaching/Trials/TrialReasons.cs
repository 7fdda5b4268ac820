using Latitude.Domain.Anatomy;
using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching.Trials;

/// <summary>What in the log speaks for each modification.</summary>
internal sealed class TrialReasons
{
    /// <summary>A beginning, then the better the reason fits; a plateau speaks for any change and ranks none.</summary>
    private const double Fits = 1;

    private readonly RuleContext _context;
    private readonly TrialSettings _settings;
    private readonly IReadOnlyList<IndexLift> _lifts;

    public TrialReasons(RuleContext context, TrialSettings settings, IReadOnlyList<IndexLift> lifts) =>
        (_context, _settings, _lifts) = (context, settings, lifts);

    /// <summary>The reasons for a modification, that of its own first; empty where none of its own is there.</summary>
    public IReadOnlyList<TrialReason> For(TrialModification modification, out double score)
    {
        var facts = _settings.Of(modification);
        var own = modification switch
        {
            TrialModification.MoreSets => FewWeeklySets(out score),
            TrialModification.AnotherExercise => LittleVariety(facts, out score),
            TrialModification.HeavierFewerReps => ForHeavier(facts, out score),
            TrialModification.CloserToFailure => FarFromFailure(facts, out score),
            TrialModification.MoreReps => SameReps(facts, reps => reps <= facts["to_reps"], out score),
            _ => SeldomToFailure(facts, out score),
        };
        return own.Count > 0 && Stalled() is { } stalled ? [.. own, stalled] : own;
    }

    private TrialReason? Stalled()
    {
        var stalled = _lifts.Where(lift => lift.IsStalled).ToArray();
        return stalled.Length == 0 ? null : new TrialReason(
            TrialReasonKind.Plateau, "", [stalled.Length, stalled.Max(lift => lift.Series.Plateau!.Value.Weeks)]);
    }

    /// <summary>The group that is furthest below the middle of its range: there an added set is worth most.</summary>
    private IReadOnlyList<TrialReason> FewWeeklySets(out double score)
    {
        score = 0;
        if (Emptiest() is not { } group || Filled(group) >= 1)
        {
            return [];
        }

        score = Fits + (1.5 * (1 - Filled(group)));
        return [Volume(TrialReasonKind.FewWeeklySets, group)];
    }

    private IReadOnlyList<TrialReason> LittleVariety(RuleFacts facts, out double score)
    {
        score = 0;
        if (_context.Level == ExperienceLevel.Beginner || Emptiest() is not { } group || Filled(group) >= 1)
        {
            return [];
        }

        var exercises = _context.Habits.Exercises.Count(own => own.RecentSets > 0 && own.Exercise.Groups.Any(share => share.Group == group && share.Share >= 1));
        if (exercises > facts["most_exercises"])
        {
            return [];
        }

        score = Fits;
        return [new TrialReason(TrialReasonKind.LittleVariety, group.Id, [exercises]), Volume(TrialReasonKind.FewWeeklySets, group)];
    }

    private IReadOnlyList<TrialReason> ForHeavier(RuleFacts facts, out double score)
    {
        var same = SameReps(facts, reps => reps >= facts["from_reps"], out score);
        if (Emptiest() is { } group && Filled(group) >= 1 && UsualReps() >= facts["from_reps"])
        {
            score += Fits + 1;
            return [Volume(TrialReasonKind.HighVolume, group), .. same];
        }

        return same;
    }

    private IReadOnlyList<TrialReason> FarFromFailure(RuleFacts facts, out double score)
    {
        score = 0;
        if (Reserve() is not { } reserve || reserve < facts["far_reserve"])
        {
            return [];
        }

        score = Fits + Math.Min(1.5, reserve - facts["far_reserve"] + 0.5);
        return [new TrialReason(TrialReasonKind.FarFromFailure, "", [reserve])];
    }

    private IReadOnlyList<TrialReason> SeldomToFailure(RuleFacts facts, out double score)
    {
        score = 0;
        var shares = _lifts.Where(lift => !lift.IsHeavyHinge).Select(lift => TrialMeasure.FailureShare(lift.Sets) ?? 0).ToArray();
        if (_context.Level == ExperienceLevel.Beginner || shares.Length == 0 || shares.Average() > facts["seldom_share"]
            || Reserve() is not { } reserve || reserve > facts["near_reserve"])
        {
            return [];
        }

        score = Fits - 0.2;
        return [new TrialReason(TrialReasonKind.SeldomToFailure, "", [shares.Average()])];
    }

    private IReadOnlyList<TrialReason> SameReps(RuleFacts facts, Func<double, bool> suits, out double score)
    {
        score = 0;
        var reps = Reps();
        var spread = _settings.Of(TrialModification.HeavierFewerReps)["same_reps_spread"];
        var (low, high) = reps.Count == 0 ? (0, 0) : (reps[reps.Count / 20], reps[reps.Count - 1 - (reps.Count / 20)]);
        if (reps.Count == 0 || high - low > spread || !suits(reps[reps.Count / 2]))
        {
            return [];
        }

        score = Fits + 0.2;
        return [new TrialReason(TrialReasonKind.SameReps, "", [low, high])];
    }

    private double UsualReps() => Reps() is { Count: > 0 } reps ? reps[reps.Count / 2] : 0;

    /// <summary>Reps of all sets of the lifts, in ascending order.</summary>
    private List<int> Reps()
    {
        var reps = new List<int>();
        foreach (var lift in _lifts)
        {
            foreach (var set in lift.Sets)
            {
                if (set.Set.Reps is > 0 and var done)
                {
                    reps.Add(done);
                }
            }
        }

        reps.Sort();
        return reps;
    }

    private double? Reserve()
    {
        var reserves = _lifts.Select(lift => TrialMeasure.MeanReserve(lift.Sets)).OfType<double>().ToArray();
        return reserves.Length == 0 ? null : reserves.Average();
    }

    private MuscleGroup? Emptiest() =>
        _lifts.Select(lift => lift.Group).OfType<MuscleGroup>().Where(group => _context.Doses.Band(group, _context.Level) is not null).MinBy(Filled);

    /// <summary>Weekly sets as a share of the high end of the range: 1 is full.</summary>
    private double Filled(MuscleGroup group) => Weekly(group) / _context.Doses.Band(group, _context.Level)!.High;

    private double Weekly(MuscleGroup group) => _context.Weekly(_context.Dose.Group(group).Fractional);

    private TrialReason Volume(TrialReasonKind kind, MuscleGroup group) =>
        new(kind, group.Id, [Weekly(group), _context.Doses.Band(group, _context.Level)!.High]);
}
