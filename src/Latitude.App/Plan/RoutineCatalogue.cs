using Latitude.Domain.Coaching.Plans;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Programs;
using Latitude.Liftoscript.Plans;

namespace Latitude.App.Plan;

/// <summary>The established routines for a lifter, ranked as everywhere else; in steps, so that the page lives.</summary>
public sealed class RoutineCatalogue(Lazy<KnowledgeBase> knowledge)
{
    private readonly List<RoutinePlan> _plans = [];
    private IReadOnlyList<Routine>? _routines;
    private PlanRanking? _ranking;
    private RoutineRanker? _ranker;

    /// <summary>All of them, in the order of the catalogue.</summary>
    public IReadOnlyList<Routine> Routines => _routines ??= knowledge.Value.Routines();

    /// <summary>The routines for a lifter; the same ranking again where the same is wished.</summary>
    /// <param name="wishes">Who asks.</param>
    /// <param name="onProgress">Told a share of 0 to 1; may wait, so that the page can paint.</param>
    public async Task<PlanRanking> RankAsync(LifterWishes wishes, Func<double, Task> onProgress)
    {
        if (_ranking is { } known && IsSame(known.Wishes, wishes))
        {
            return known;
        }

        var offers = new List<PlanOffer>();
        var refusals = new List<PlanRefusal>();
        for (var i = 0; i < Routines.Count; i++)
        {
            if (_plans.Count == i)
            {
                _plans.Add(new RoutinePlan(Routines[i], PlanReader.Read(Routines[i])));
            }

            var one = Ranker.Rank([_plans[i]], wishes);
            offers.AddRange(one.Offers);
            refusals.AddRange(one.Refusals);
            await onProgress((i + 1.0) / Routines.Count);
        }

        offers.Sort(static (left, right) => left.Score != right.Score ? right.Score.CompareTo(left.Score) : string.CompareOrdinal(left.Routine.Id, right.Routine.Id));
        return _ranking = new PlanRanking(wishes, offers, refusals);
    }

    /// <summary>What speaks for and against one routine, offered or not.</summary>
    public PlanOffer Weigh(Routine routine, LifterWishes wishes) => Ranker.Weigh(new RoutinePlan(routine, PlanReader.Read(routine)), wishes);

    private RoutineRanker Ranker => _ranker ??= new RoutineRanker(new PlanAnalyst(knowledge.Value.Coaching, knowledge.Value.Names), knowledge.Value.Rules);

    private static bool IsSame(LifterWishes one, LifterWishes other) =>
        (one.Level, one.Days, one.Minutes, one.Goal) == (other.Level, other.Days, other.Minutes, other.Goal) && one.Equipment.SequenceEqual(other.Equipment);
}
