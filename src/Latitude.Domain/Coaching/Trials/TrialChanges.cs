using Latitude.Domain.Anatomy;

namespace Latitude.Domain.Coaching.Trials;

/// <summary>What exactly becomes of each exercise in a trial.</summary>
internal sealed class TrialChanges
{
    private readonly RuleContext _context;
    private readonly TrialSettings _settings;
    private readonly IReadOnlyList<IndexLift> _lifts;

    public TrialChanges(RuleContext context, TrialSettings settings, IReadOnlyList<IndexLift> lifts) =>
        (_context, _settings, _lifts) = (context, settings, lifts);

    /// <summary>The changes of a modification; empty where it can change nothing.</summary>
    public IReadOnlyList<TrialChange> Of(TrialModification modification)
    {
        var facts = _settings.Of(modification);
        return modification switch
        {
            TrialModification.MoreSets => Each(lift => MoreSets(lift, facts)),
            TrialModification.AnotherExercise => Another(facts) is { } added ? [added] : [],
            TrialModification.HeavierFewerReps => Each(lift => Reps(lift, reps => Math.Max(facts["least_reps"], reps - facts["fewer_reps"]))),
            TrialModification.CloserToFailure => Each(lift => Closer(lift, facts)),
            TrialModification.MoreReps => Each(lift => Reps(lift, reps => reps + facts["more_reps"])),
            _ => Each(lift => ToFailure(lift, facts)),
        };
    }

    private TrialChange[] Each(Func<IndexLift, TrialChange?> change) => [.. _lifts.Select(change).OfType<TrialChange>()];

    private TrialChange MoreSets(IndexLift lift, RuleFacts facts)
    {
        var weekly = (double)lift.Sets.Count / _settings.BaselineWeeks;
        return new TrialChange(lift.Exercise.Id, weekly, weekly + Math.Clamp(Math.Floor(facts["most_share_more"] * weekly), 1, facts["added_sets"]));
    }

    /// <summary>An exercise that is new to the lifter, for the muscle that has most room; the index lifts stay as they are.</summary>
    private TrialChange? Another(RuleFacts facts)
    {
        foreach (var group in _lifts.Select(lift => lift.Group).OfType<MuscleGroup>().Distinct().OrderBy(Room))
        {
            var candidates = new RemedyPlanner(_context).Candidates(exercise =>
                _context.Habits.Own(exercise) is null && exercise.PlainForm is null
                && _lifts.All(lift => lift.Exercise.Pattern.Id != exercise.Pattern.Id || lift.Exercise.Family != exercise.Family)
                && exercise.Groups.Any(share => share.Group == group && share.Share >= 1));
            if (candidates.Count > 0)
            {
                return new TrialChange(candidates[0].Id, 0, facts["weekly_sets"]);
            }
        }

        return null;
    }

    private double Room(MuscleGroup group) => _context.Doses.Band(group, _context.Level) is { } band
        ? _context.Weekly(_context.Dose.Group(group).Fractional) / band.High
        : double.MaxValue;

    private static TrialChange? Reps(IndexLift lift, Func<double, double> change) =>
        TrialMeasure.MedianReps(lift.Sets) is { } reps && change(reps) is var to && to != reps ? new TrialChange(lift.Exercise.Id, reps, to) : null;

    private static TrialChange? Closer(IndexLift lift, RuleFacts facts)
    {
        var to = lift.IsHeavyHinge ? facts["heavy_hinge_reserve"] : facts["target_reserve"];
        return TrialMeasure.MeanReserve(lift.Sets) is { } reserve && reserve > to + 0.5 ? new TrialChange(lift.Exercise.Id, reserve, to) : null;
    }

    private static TrialChange? ToFailure(IndexLift lift, RuleFacts facts) =>
        !lift.IsHeavyHinge && TrialMeasure.FailureShare(lift.Sets) is { } share && share < facts["target_share"]
            ? new TrialChange(lift.Exercise.Id, share, facts["target_share"])
            : null;
}
