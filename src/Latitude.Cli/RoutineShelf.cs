using Latitude.Domain.Coaching.Plans;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Programs;
using Latitude.Liftoscript.Plans;

namespace Latitude.Cli;

/// <summary>The established routines with what judges them.</summary>
internal sealed class RoutineShelf
{
    public RoutineShelf(KnowledgeBase knowledge)
    {
        Knowledge = knowledge;
        Analyst = new PlanAnalyst(knowledge.Coaching, knowledge.Names);
        Ranker = new RoutineRanker(Analyst, knowledge.Rules);
        Mender = new PlanMender(Analyst, knowledge.Names);
        Recogniser = new RoutineRecogniser(knowledge.Rules, knowledge.Names);
        Routines = knowledge.Routines();
    }

    public KnowledgeBase Knowledge { get; }

    public PlanAnalyst Analyst { get; }

    public RoutineRanker Ranker { get; }

    public PlanMender Mender { get; }

    public RoutineRecogniser Recogniser { get; }

    public IReadOnlyList<Routine> Routines { get; }

    /// <summary>All of them with their programs read.</summary>
    public IEnumerable<RoutinePlan> Plans => Routines.Select(Plan);

    public static RoutinePlan Plan(Routine routine) => new(routine, PlanReader.Read(routine));
}
