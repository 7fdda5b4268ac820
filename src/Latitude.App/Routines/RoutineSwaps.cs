using Latitude.App.Store;
using Latitude.Domain.Coaching.Substitution;
using Latitude.Domain.Exercises;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Training;
using Latitude.Domain.Training.Live;
using Latitude.Liftoscript.Following;
using Latitude.Words.Phrases;

namespace Latitude.App.Routines;

/// <summary>Another exercise in the place of one of a workout: what comes near it in this gym, and how it is done in the routine.</summary>
public sealed class RoutineSwaps(RoutineBook routines, GymBook gym, Logbook logbook, Lazy<KnowledgeBase> knowledge, TimeProvider time)
{
    private readonly Lazy<ProgramSubstitutions> _names = new(() => new ProgramSubstitutions(knowledge.Value));

    /// <summary>What could be done instead in this gym, best first.</summary>
    /// <param name="exercise">What is to be replaced.</param>
    /// <param name="reason">Why.</param>
    /// <param name="level">The lifter's level.</param>
    /// <param name="workout">The workout: what is in it already is worse than something else.</param>
    public IReadOnlyList<Substitute> Near(Exercise exercise, SubstitutionReason reason, ExperienceLevel level, LiveWorkout workout) =>
        new SubstitutionPlanner(knowledge.Value.Exercises, knowledge.Value.Rules).Find(new SubstitutionRequest
        {
            Exercise = exercise,
            Reason = reason,
            AtHand = gym.Own?.AtHand,
            Level = level,
            Taken = workout.Exercises.Select(other => other.Exercise?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal),
        });

    /// <summary>The exercise as the routine's day has it with that substitute; null where the old one is none of a routine, or the routine cannot take it.</summary>
    /// <param name="old">What is replaced.</param>
    /// <param name="day">The day that is done.</param>
    /// <param name="chosen">What is done instead.</param>
    /// <param name="reason">Why.</param>
    /// <param name="isOnce">For this workout only.</param>
    public async Task<LiveExercise?> PlanAsync(LiveExercise old, RoutineDay day, Exercise chosen, SubstitutionReason reason, bool isOnce)
    {
        await routines.OpenAsync();
        if (old.Place is not { } place || routines.Current?.Id != day.Routine || routines.State?.Run is not { } run)
        {
            return null;
        }

        var original = place.Swap?.Original;
        var asked = run.Prepare(day.Day).Exercises.FirstOrDefault(one => one.Line.Exercise.Key == place.Exercise && (original is null ? one.Movement.Id == place.Movement : one.Movement.Id == original));
        if (asked is null || _names.Value.With(asked.Line.Exercise, asked.Replaced ?? asked.Movement, reason, chosen) is not { } substitution)
        {
            return null;
        }

        substitution.Apply(run);
        var prepared = run.Prepare(day.Day).Exercises.First(one => one.Line == asked.Line);
        var last = await LastSets.OfAsync(logbook, chosen.Id);
        var exercise = LiveRoutine.Exercise(prepared, knowledge.Value.Names, _ => last, () => Guid.CreateVersion7(time.GetUtcNow()));
        var swap = new RoutineSwap(substitution.Movement.Id, substitution.Name.Name, substitution.Equipment, substitution.ReasonWord, isOnce);
        var mustFind = exercise.LoadKind == LoadKind.External && exercise.Sets.All(set => set.Entry.Load is null);
        return exercise with { Name = chosen.Name, Exercise = chosen, Hint = mustFind ? RoutinePhrases.Current.FindLoad : null, Place = exercise.Place! with { Swap = swap } };
    }
}
