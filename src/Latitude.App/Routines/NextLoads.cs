using Latitude.App.Store;
using Latitude.Domain.Coaching.NextSessions;
using Latitude.Domain.Exercises;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Training;
using Latitude.Domain.Training.Live;
using Latitude.Sync.Records;

namespace Latitude.App.Routines;

/// <summary>
/// What the coach makes of a load that a routine asks for: after a gap, when back work was felt in the arms again and again, or when a film showed that the form went, it is less.
/// Looks at the last few days of the exercise alone, whatever the length of the log.
/// </summary>
public sealed class NextLoads(Logbook logbook, Lazy<KnowledgeBase> knowledge)
{
    /// <summary>Days of an exercise that are looked at: enough to see that reps were missed twice, and where it was felt.</summary>
    private const int Days = 6;

    /// <summary>What to load, and why.</summary>
    /// <param name="exercise">The exercise.</param>
    /// <param name="planned">What the routine asks for.</param>
    /// <param name="loads">What the gym can load.</param>
    /// <param name="date">The day it is for.</param>
    /// <param name="now">A workout that is not in the log yet and counts; null where there is none.</param>
    public async Task<NextSession> AskAsync(Exercise exercise, PlannedWork planned, LoadSteps loads, DateOnly date, LiveWorkout? now = null)
    {
        var sessions = await logbook.SessionsOfAsync(exercise.Id, Days);
        var ids = sessions.Select(session => session.Workout).Where(id => id != now?.Id).ToArray();
        var records = (await logbook.Store.OfWorkoutsAsync(ids)).ToLookup(StoredWorkout.OwnerOf);
        var workouts = ids.Select(id => StoredWorkout.Of(id, [.. records[id]])?.Workout).OfType<Workout>().ToList();
        if (now?.Finish(now.Started) is { } done)
        {
            workouts.Add(done);
        }

        var weights = logbook.Bodyweight is { } weighed ? new[] { weighed } : [];
        var history = History.Of(new TrainingLog(workouts, weights), knowledge.Value.Names);
        return new NextSessionPlanner(knowledge.Value.Rules).Plan(new NextSessionRequest
        {
            Exercise = exercise,
            Date = date,
            Level = ExperienceLevel.Intermediate,
            Planned = planned,
            Loads = loads,
            Past = LiftDays.Of(history, exercise, date),
            BodyKilograms = LiftDays.BodyKilograms(history, exercise, date),
            Form = LiftDays.LastForm(history, exercise, date),
            FeltInArms = await FeltAsync(exercise, now),
        });
    }

    private async Task<IReadOnlyList<bool>> FeltAsync(Exercise exercise, LiveWorkout? now)
    {
        if (exercise.Side is not (BalanceSide.Back or BalanceSide.BackSpine))
        {
            return [];
        }

        var felt = KeptLog.FeltOf(await logbook.Store.OfKindAsync(RecordKinds.Answer)).Where(answer => answer.Exercise == exercise.Id).Select(answer => answer.InArms).ToList();
        foreach (var done in now?.Exercises ?? [])
        {
            foreach (var set in done.Exercise == exercise ? done.Sets : [])
            {
                if (set is { IsDone: true, Felt: FeltIn.Back or FeltIn.Arms })
                {
                    felt.Add(set.Felt == FeltIn.Arms);
                }
            }
        }

        return felt;
    }
}
