using Latitude.App.Log;
using Latitude.App.Store;
using Latitude.Domain.Exercises;
using Latitude.Domain.Exercises.Naming;
using Latitude.Domain.Form;
using Latitude.Sync.Client;
using Latitude.Sync.Records;

namespace Latitude.App.Form;

/// <summary>Keeps what a film has shown with the set that was filmed.</summary>
public static class FormKeeper
{
    /// <summary>The work sets that a film may be of, with their numbers: those of the exercise the last time it was done.</summary>
    /// <param name="logbook">The log.</param>
    /// <param name="names">What its names mean.</param>
    /// <param name="exercise">The exercise; null for all sets of the newest workout.</param>
    public static async Task<IReadOnlyList<(StoredSet Set, int Number)>> SetsAsync(Logbook logbook, ExerciseNames names, Exercise? exercise)
    {
        var sessions = exercise is null
            ? await logbook.SessionsAsync(DateOnly.MinValue, DateOnly.MaxValue, 1)
            : await logbook.SessionsOfAsync(exercise.Id, 1);
        if (sessions is not [var session, ..] || await logbook.WorkoutAsync(session.Workout) is not { } stored)
        {
            return [];
        }

        var sets = new List<(StoredSet, int)>();
        foreach (var own in StoredSet.Of(stored))
        {
            if (exercise is not null && names.Resolve(own[0].Set.Exercise, own[0].Set.Equipment).Exercise != exercise)
            {
                continue;
            }

            var number = 0;
            foreach (var set in own)
            {
                if (set.Set.Performed.IsWork)
                {
                    sets.Add((set, ++number));
                }
            }
        }

        return sets;
    }

    /// <summary>Writes it; what an earlier film of the set showed is replaced.</summary>
    /// <returns>False where it could not be written.</returns>
    public static Task<bool> KeepAsync(Logbook logbook, StoredSet set, FormResult result) => logbook.WriteAsync(
    [
        new RecordDraft(RecordKinds.FormResult, FormRecord.IdOf(set.Id), new FormRecord { Workout = set.Set.Workout, Set = set.Id, Result = result }.Write()),
    ]);
}
