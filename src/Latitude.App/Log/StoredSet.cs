using Latitude.App.Store;
using Latitude.Domain.Form;
using Latitude.Sync.Records;

namespace Latitude.App.Log;

/// <summary>A set of the log with the record that it is.</summary>
/// <param name="Id">The record.</param>
/// <param name="Set">The set with its place.</param>
/// <param name="Form">What a film of it has shown; null where it was not filmed.</param>
public sealed record StoredSet(Guid Id, SetRecord Set, FormResult? Form = null)
{
    /// <summary>The sets of a workout, exercise by exercise, in the order they were done.</summary>
    public static IReadOnlyList<IReadOnlyList<StoredSet>> Of(StoredWorkout stored)
    {
        var forms = new Dictionary<Guid, FormResult>();
        foreach (var record in stored.Records)
        {
            if (record.Kind == RecordKinds.FormResult && FormRecord.Read(record.Payload, out _) is { } form)
            {
                forms[form.Set] = form.Result;
            }
        }

        return Of(stored, forms);
    }

    private static IReadOnlyList<IReadOnlyList<StoredSet>> Of(StoredWorkout stored, Dictionary<Guid, FormResult> forms) =>
    [
        .. stored.Records
            .Where(record => record.Kind == RecordKinds.Set)
            .Select(record => SetRecord.Read(record.Payload, out _) is { } set ? new StoredSet(record.Id, set, forms.GetValueOrDefault(record.Id)) : null)
            .OfType<StoredSet>()
            .GroupBy(set => (set.Set.ExerciseOrder, set.Set.Exercise, set.Set.Equipment))
            .OrderBy(group => group.Key.ExerciseOrder)
            .ThenBy(group => group.Key.Exercise, StringComparer.Ordinal)
            .Select(group => (IReadOnlyList<StoredSet>)[.. group.OrderBy(set => set.Set.Order).ThenBy(set => set.Id)]),
    ];
}
