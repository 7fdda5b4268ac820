using Latitude.Domain.Coaching.Plans;
using Latitude.Domain.Exercises;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Programs;
using Latitude.Liftoscript.Plans;

namespace Latitude.Routines.Tests;

/// <summary>The analysis of every established routine, for the level it is made for.</summary>
internal static class RoutineAnalysis
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Load();
    private static readonly Dictionary<string, Routine> Routines = Knowledge.Routines().ToDictionary(routine => routine.Id);
    private static readonly PlanAnalyst Analyst = new(Knowledge.Coaching, Knowledge.Names);

    public static PlanAnalysis Of(string id, ExperienceLevel? level = null) => Of(Routines[id], PlanReader.Read(Routines[id]), level);

    /// <summary>Its first week alone.</summary>
    public static PlanAnalysis FirstWeekOf(string id) => Of(Routines[id], new PlannedProgram([PlanReader.Read(Routines[id]).Weeks[0]]), null);

    private static PlanAnalysis Of(Routine routine, PlannedProgram plan, ExperienceLevel? level) =>
        Analyst.Analyse(plan, new PlanOrigin { Routine = routine }, level ?? routine.Level);
}
