using Latitude.Domain.Training.Live;
using Latitude.Sync.Client;
using Latitude.Sync.Records;

namespace Latitude.App.Workouts;

/// <summary>What has to be written after a tap: the records that are other than before, and no more.</summary>
internal static class LiveWorkoutRecords
{
    /// <summary>The records that lead from one state of a workout to another; null is before it began.</summary>
    public static IReadOnlyList<RecordDraft> Between(LiveWorkout? before, LiveWorkout after)
    {
        var drafts = new List<RecordDraft>();
        var old = before is null ? [] : SetsOf(before);
        var current = SetsOf(after);
        if (current.Count > 0 && (old.Count == 0 || before!.Title != after.Title || before.Note != after.Note))
        {
            drafts.Add(Header(after, duration: null));
        }

        foreach (var (id, set) in current)
        {
            if (!old.TryGetValue(id, out var known) || known != set)
            {
                drafts.Add(new RecordDraft(RecordKinds.Set, id, set.Write()));
            }
        }

        foreach (var id in old.Keys)
        {
            if (!current.ContainsKey(id))
            {
                drafts.Add(new RecordDraft(RecordKinds.Set, id, null));
            }
        }

        if (current.Count == 0 && old.Count > 0)
        {
            drafts.Add(new RecordDraft(RecordKinds.Workout, after.Id, null));
        }

        return drafts;
    }

    /// <summary>The header of a workout.</summary>
    public static RecordDraft Header(LiveWorkout workout, TimeSpan? duration) => new(RecordKinds.Workout, workout.Id, new WorkoutRecord
    {
        Date = DateOnly.FromDateTime(workout.Started.DateTime),
        Start = TimeOnly.FromDateTime(workout.Started.DateTime),
        UtcOffset = workout.Started.Offset,
        Duration = duration,
        Title = workout.Title,
        Note = workout.Note,
    }.Write());

    private static Dictionary<Guid, SetRecord> SetsOf(LiveWorkout workout)
    {
        var sets = new Dictionary<Guid, SetRecord>();
        for (var i = 0; i < workout.Exercises.Count; i++)
        {
            var exercise = workout.Exercises[i];
            for (var k = 0; k < exercise.Sets.Count; k++)
            {
                if (exercise.Sets[k].IsDone)
                {
                    sets[exercise.Sets[k].Id] = new SetRecord
                    {
                        Workout = workout.Id,
                        ExerciseOrder = i,
                        Order = k,
                        Exercise = exercise.Name,
                        Superset = exercise.Superset,
                        ExerciseNote = exercise.Note,
                        Performed = exercise.Sets[k].Entry,
                    };
                }
            }
        }

        return sets;
    }
}
