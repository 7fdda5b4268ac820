using Latitude.Domain.Training;
using Latitude.Sync.Records;

namespace Latitude.App.Store;

/// <summary>Bodyweights and girths in a store, the newest first; of one day the one that was made last comes first.</summary>
internal static class BodyRecords
{
    /// <summary>All bodyweights with the ids of their records.</summary>
    public static Task<IReadOnlyList<(Guid Id, BodyweightEntry Entry)>> WeightsAsync(ILogStore store) => ReadAsync<BodyweightEntry>(
        store, RecordKinds.Bodyweight, payload => BodyweightRecord.Read(payload, out _) is { } weighed ? new(weighed.Date, weighed.Weight) : null, entry => entry.Date);

    /// <summary>All girths with the ids of their records.</summary>
    public static Task<IReadOnlyList<(Guid Id, GirthEntry Entry)>> GirthsAsync(ILogStore store) => ReadAsync<GirthEntry>(
        store, RecordKinds.Girth, payload => GirthRecord.Read(payload, out _) is { } taped ? new(taped.Date, taped.Site, taped.Girth) : null, entry => entry.Date);

    private static async Task<IReadOnlyList<(Guid Id, TEntry Entry)>> ReadAsync<TEntry>(ILogStore store, string kind, Func<string, TEntry?> read, Func<TEntry, DateOnly> dateOf)
        where TEntry : struct
    {
        var entries = new List<(Guid Id, TEntry Entry)>();
        foreach (var record in await store.OfKindAsync(kind))
        {
            if (read(record.Payload) is { } entry)
            {
                entries.Add((record.Id, entry));
            }
        }

        entries.Sort((left, right) => dateOf(right.Entry).CompareTo(dateOf(left.Entry)) is not 0 and var order ? order : right.Id.CompareTo(left.Id));
        return entries;
    }
}
