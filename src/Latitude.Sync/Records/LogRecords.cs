using System.Globalization;
using Latitude.Domain.Form;
using Latitude.Domain.Training;
using Latitude.Sync.Client;

namespace Latitude.Sync.Records;

/// <summary>
/// A log as records and back. The ids are made from content (<see cref="ContentId"/>): a workout's from its date, start, title and how many
/// alike came before it; a set's from its workout, its exercise and its place. So a file imported twice, on two devices, or once more when it
/// has grown, gives the same records.
/// </summary>
public static class LogRecords
{
    /// <summary>The records of a log, each workout before its sets.</summary>
    public static IEnumerable<RecordDraft> DraftsOf(TrainingLog log)
    {
        var seen = new Dictionary<Guid, int>();
        foreach (var workout in log.Workouts)
        {
            var id = Numbered(seen, ContentId.Of("workout", Day(workout.Date), workout.Start?.ToString("O", CultureInfo.InvariantCulture) ?? "", workout.Title));
            yield return new RecordDraft(RecordKinds.Workout, id, WorkoutRecord.Of(workout).Write());
            foreach (var set in SetsOf(workout, id, seen))
            {
                yield return set;
            }
        }

        foreach (var entry in log.Bodyweights)
        {
            var id = Numbered(seen, ContentId.Of("bodyweight", Day(entry.Date)));
            yield return new RecordDraft(RecordKinds.Bodyweight, id, BodyweightRecord.Of(entry).Write());
        }
    }

    /// <summary>
    /// The log that records make. Records that cannot be read, or of other kinds, are left out; sets whose workout is not among the records
    /// are given back apart, so that nothing a lifter did disappears with a header that another device deleted.
    /// </summary>
    /// <param name="records">Id, kind and payload of each record that is not deleted.</param>
    /// <param name="orphans">Sets without a workout.</param>
    public static TrainingLog LogOf(IEnumerable<(Guid Id, string Kind, string Payload)> records, out IReadOnlyList<(Guid Id, SetRecord Set)> orphans)
    {
        var headers = new Dictionary<Guid, WorkoutRecord>();
        var sets = new Dictionary<Guid, List<(Guid Id, SetRecord Set)>>();
        var forms = new Dictionary<Guid, FormResult>();
        var bodyweights = new List<BodyweightEntry>();
        foreach (var (id, kind, payload) in records)
        {
            if (kind == RecordKinds.Workout && WorkoutRecord.Read(payload, out _) is { } header)
            {
                headers[id] = header;
            }
            else if (kind == RecordKinds.Set && SetRecord.Read(payload, out _) is { } set)
            {
                if (!sets.TryGetValue(set.Workout, out var own))
                {
                    sets[set.Workout] = own = [];
                }

                own.Add((id, set));
            }
            else if (kind == RecordKinds.FormResult && FormRecord.Read(payload, out _) is { } form)
            {
                forms[form.Set] = form.Result;
            }
            else if (kind == RecordKinds.Bodyweight && BodyweightRecord.Read(payload, out _) is { } entry)
            {
                bodyweights.Add(new BodyweightEntry(entry.Date, entry.Weight));
            }
        }

        orphans = [.. sets.Where(own => !headers.ContainsKey(own.Key)).SelectMany(own => own.Value)];
        return new TrainingLog(headers.Where(header => sets.ContainsKey(header.Key)).Select(header => WorkoutOf(header.Value, sets[header.Key], forms)), bodyweights);
    }

    private static IEnumerable<RecordDraft> SetsOf(Workout workout, Guid id, Dictionary<Guid, int> seen)
    {
        for (var i = 0; i < workout.Exercises.Count; i++)
        {
            var exercise = workout.Exercises[i];
            var exerciseId = Numbered(seen, ContentId.Of("exercise", id.ToString("D"), exercise.Name, exercise.Equipment ?? ""));
            for (var k = 0; k < exercise.Sets.Count; k++)
            {
                var record = new SetRecord
                {
                    Workout = id,
                    ExerciseOrder = i,
                    Order = k,
                    Exercise = exercise.Name,
                    Equipment = exercise.Equipment,
                    Superset = exercise.Superset,
                    ExerciseNote = exercise.Note,
                    Performed = exercise.Sets[k],
                };
                yield return new RecordDraft(
                    RecordKinds.Set, ContentId.Of("set", exerciseId.ToString("D"), k.ToString(CultureInfo.InvariantCulture)), record.Write());
            }
        }
    }

    private static Workout WorkoutOf(WorkoutRecord header, List<(Guid Id, SetRecord Set)> sets, Dictionary<Guid, FormResult> forms) => new()
    {
        Date = header.Date,
        Start = header.Start,
        UtcOffset = header.UtcOffset,
        Duration = header.Duration,
        Title = header.Title,
        Note = header.Note,
        Bodyweight = header.Bodyweight,
        Exercises =
        [
            .. sets
                .GroupBy(set => (set.Set.ExerciseOrder, set.Set.Exercise, set.Set.Equipment))
                .OrderBy(group => group.Key.ExerciseOrder)
                .ThenBy(group => group.Key.Exercise, StringComparer.Ordinal)
                .Select(group => new PerformedExercise
                {
                    Name = group.Key.Exercise,
                    Equipment = group.Key.Equipment,
                    Superset = group.First().Set.Superset,
                    Note = group.First().Set.ExerciseNote,
                    Sets = [.. group.OrderBy(set => set.Set.Order).ThenBy(set => set.Id).Select(set => forms.TryGetValue(set.Id, out var form) ? set.Set.Performed with { Form = form } : set.Set.Performed)],
                }),
        ],
    };

    /// <summary>The id itself the first time, then one for each further record that is alike.</summary>
    private static Guid Numbered(Dictionary<Guid, int> seen, Guid id)
    {
        var count = seen.GetValueOrDefault(id);
        seen[id] = count + 1;
        return count == 0 ? id : ContentId.Of(id.ToString("D"), count.ToString(CultureInfo.InvariantCulture));
    }

    private static string Day(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);
}
