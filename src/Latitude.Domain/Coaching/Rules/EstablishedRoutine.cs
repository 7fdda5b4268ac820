using Latitude.Domain.Exercises;
using Latitude.Domain.Programs;

namespace Latitude.Domain.Coaching.Rules;

/// <summary>
/// G11: an established routine rather than one of one's own making. Established is what has a name, was published, has its exercises unchanged and
/// says how it goes on (science.md 8). Judges plans only: a log does not say where its exercises come from.
/// </summary>
public static class EstablishedRoutine
{
    /// <summary>Id of the rule.</summary>
    public const string Id = "established_routine";

    /// <summary>The verdict: a beginner is sent to an established routine; later a program of one's own is fine as long as it says how it goes on.</summary>
    public static Advice Judge(RuleContext context, PlannedProgram plan, PlanOrigin origin)
    {
        var progressing = ShareWithProgression(plan);
        var hasProgression = progressing >= context.Rules[Id]["least_progressing_share"];
        var isFine = hasProgression && (origin.IsUnchanged || context.Level != ExperienceLevel.Beginner);
        return new Advice
        {
            Rule = context.Rules[Id],
            Outcome = isFine ? AdviceOutcome.Fine : AdviceOutcome.Short,
            Subjects = origin.Routine is { } routine ? [routine.Id] : [],
            Numbers =
            [
                new("is_established", origin.IsUnchanged ? 1 : 0),
                new("exercises_added", origin.Added.Count),
                new("exercises_dropped", origin.Dropped.Count),
                new("has_progression", hasProgression ? 1 : 0),
                new("progressing_share", progressing),
            ],
        };
    }

    /// <summary>Whether the exercises of a routine may be changed by a lifter of a level, and from when on.</summary>
    public static EditingLock LockFor(ExperienceLevel level) => new(level == ExperienceLevel.Beginner, ExperienceLevel.Intermediate);

    private static double ShareWithProgression(PlannedProgram plan)
    {
        var (sets, progressing) = (0, 0);
        foreach (var exercise in plan.Exercises)
        {
            sets += exercise.Sets.Count;
            progressing += exercise.HasProgression ? exercise.Sets.Count : 0;
        }

        return sets == 0 ? 0 : (double)progressing / sets;
    }
}
