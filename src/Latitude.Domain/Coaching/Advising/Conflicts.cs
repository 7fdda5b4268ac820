using Latitude.Domain.Coaching.Rules;
using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching.Advising;

/// <summary>
/// Takes out what is at odds with something more important: pain before everything else about that lift, the way back after a break and a light
/// week before more work, a running trial before any other change, technique before more.
/// </summary>
internal sealed class Conflicts
{
    private readonly IReadOnlyList<CoachPoint> _found;
    private readonly bool _isEmergency;
    private readonly bool _isPainGeneral;
    private readonly bool _isDeload;
    private readonly bool _isLayoff;
    private readonly bool _isTrial;
    private readonly HashSet<string> _painful = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unsure = new(StringComparer.Ordinal);

    public Conflicts(IReadOnlyList<CoachPoint> found, bool isTrial)
    {
        _found = found;
        _isTrial = isTrial;
        foreach (var advice in found.Select(point => point.Advice))
        {
            switch (advice.Rule.Id)
            {
                case PainAndRedFlags.Id:
                    _painful.UnionWith(advice.Subjects);
                    _isEmergency |= advice.Remedies[0].Kind == RemedyKind.Emergency;
                    _isPainGeneral |= advice.Subjects.Count == 0;
                    break;
                case TechniqueBeforeLoad.Id:
                    _unsure.UnionWith(advice.Subjects);
                    break;
                case ReactiveDeload.Id:
                    _isDeload = true;
                    break;
                case ReturnAfterLayoff.Id:
                    _isLayoff = ReturnAfterLayoff.ComesBeforeMore(advice);
                    break;
            }
        }
    }

    /// <summary>What may be said, in the same order; the rest goes to what is held back.</summary>
    public List<CoachPoint> Settle(List<HeldBack> heldBack)
    {
        var settled = new List<CoachPoint>();
        var taken = new List<Remedy>();
        foreach (var point in _found)
        {
            HeldBackReason? reason = null;
            var kept = new List<Remedy>();
            foreach (var remedy in point.Advice.Remedies)
            {
                if ((Against(point.Advice.Rule.Id, remedy) ?? Opposite(taken, remedy)) is { } against)
                {
                    reason ??= against;
                }
                else
                {
                    kept.Add(remedy);
                    taken.Add(remedy);
                }
            }

            if (kept.Count > 0)
            {
                settled.Add(point with { Advice = point.Advice with { Remedies = kept } });
            }
            else
            {
                heldBack.Add(new HeldBack(point.Advice, reason!.Value));
            }
        }

        return settled;
    }

    private HeldBackReason? Against(string rule, Remedy remedy)
    {
        if (rule == PainAndRedFlags.Id)
        {
            return null;
        }

        var isMore = remedy.Kind == RemedyKind.AddSets || (remedy.Kind == RemedyKind.SwapExercise && rule is LadderMoves.Id or DeadliftAndPullUp.Id);
        return _isEmergency || (_isPainGeneral && isMore) || IsAbout(_painful, remedy) ? HeldBackReason.Pain
            : _isLayoff && (remedy.IsStructural || remedy.Kind is RemedyKind.Deload or RemedyKind.LowerLoad) ? HeldBackReason.Layoff
            : _isDeload && isMore ? HeldBackReason.Deload
            : _isTrial && remedy.IsStructural ? HeldBackReason.Trial
            : isMore && rule != TechniqueBeforeLoad.Id && IsAbout(_unsure, remedy) ? HeldBackReason.Technique
            : null;
    }

    /// <summary>
    /// No kind of movement, and neither side of the balance, gets sets more and sets fewer at once; what is more useful came first.
    /// </summary>
    private static HeldBackReason? Opposite(List<Remedy> taken, Remedy remedy) =>
        taken.Exists(one => AreOpposite(one, remedy) || AreOpposite(remedy, one)) ? HeldBackReason.Opposite : null;

    private static bool AreOpposite(Remedy more, Remedy fewer) =>
        more is { Kind: RemedyKind.AddSets, Exercise: { } added } && fewer is { Kind: RemedyKind.RemoveSets, Exercise: { } dropped }
        && (added.Pattern == dropped.Pattern || (IsOfTheBack(added) && IsOfTheBack(dropped)) || (added.Side == BalanceSide.Front && dropped.Side == BalanceSide.Front));

    private static bool IsOfTheBack(Exercise exercise) => exercise.Side is BalanceSide.Back or BalanceSide.BackSpine;

    private static bool IsAbout(HashSet<string> lifts, Remedy remedy) =>
        (remedy.Exercise is { } exercise && (lifts.Contains(exercise.Id) || (exercise.PlainForm is { } plain && lifts.Contains(plain.Id))))
        || (remedy.InsteadOf is { } replaced && lifts.Contains(replaced.Id));
}
