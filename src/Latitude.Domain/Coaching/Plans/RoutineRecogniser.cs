using Latitude.Domain.Coaching.Rules;
using Latitude.Domain.Exercises.Naming;
using Latitude.Domain.Programs;

namespace Latitude.Domain.Coaching.Plans;

/// <summary>Finds out which established routine a program is, or is nearest to, by its exercises; between routines with the same ones, by their sets.</summary>
public sealed class RoutineRecogniser
{
    private readonly RuleFacts _facts;
    private readonly ExerciseNames _names;

    /// <summary>A recogniser over the facts.</summary>
    public RoutineRecogniser(RuleTable rules, ExerciseNames names)
    {
        _facts = rules[EstablishedRoutine.Id];
        _names = names;
    }

    /// <summary>Where a plan comes from; <see cref="PlanOrigin.Unknown"/> where no routine is near.</summary>
    public PlanOrigin Recognise(PlannedProgram plan, IEnumerable<RoutinePlan> routines)
    {
        var own = WeeklySets(plan);
        var nearest = PlanOrigin.Unknown;
        var least = double.PositiveInfinity;
        foreach (var candidate in routines)
        {
            var theirs = WeeklySets(candidate.Plan);
            string[] added = [.. own.Keys.Except(theirs.Keys)];
            string[] dropped = [.. theirs.Keys.Except(own.Keys)];
            var likeness = (double)(own.Count - added.Length) / (own.Count + dropped.Length);
            var otherSets = theirs.Keys.Union(own.Keys).Sum(id => Math.Abs(own.GetValueOrDefault(id) - theirs.GetValueOrDefault(id))) / theirs.Values.Sum();
            if (likeness >= _facts["least_likeness"] && (1 - likeness) + otherSets < least)
            {
                least = (1 - likeness) + otherSets;
                nearest = new PlanOrigin { Routine = candidate.Routine, Added = added, Dropped = dropped, HasOtherSets = otherSets > _facts["most_other_sets"] };
            }
        }

        return nearest;
    }

    /// <summary>Sets a week by exercise; what is not understood stands under its name.</summary>
    private Dictionary<string, double> WeeklySets(PlannedProgram plan)
    {
        var sets = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var exercise in plan.Exercises)
        {
            var id = _names.Resolve(exercise.Name, exercise.Equipment).Exercise?.Id ?? exercise.Name;
            sets[id] = sets.GetValueOrDefault(id) + ((double)exercise.Sets.Count / plan.Weeks.Count);
        }

        return sets;
    }
}
