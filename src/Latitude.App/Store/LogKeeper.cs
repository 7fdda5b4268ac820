using Latitude.Domain.Training;
using Latitude.Sync.Client;
using Latitude.Sync.Records;

namespace Latitude.App.Store;

/// <summary>Takes a whole log into the logbook, and out again. In batches, so that the page lives; broken off, it is simply done again.</summary>
public static class LogKeeper
{
    private const int AtOnce = 400;

    /// <summary>Writes what the logbook does not know yet.</summary>
    /// <param name="logbook">The logbook.</param>
    /// <param name="log">The log.</param>
    /// <param name="onProgress">Told a share of 0 to 1; may wait, so that the page can paint.</param>
    /// <exception cref="StoreException">The browser could not write. What was written before stays.</exception>
    public static async Task<KeptImport> KeepAsync(Logbook logbook, TrainingLog log, Func<double, Task> onProgress)
    {
        var drafts = LogRecords.DraftsOf(log).ToArray();
        var added = new List<(string, Guid)>();
        var sets = 0;
        for (var from = 0; from < drafts.Length; from += AtOnce)
        {
            foreach (var draft in await logbook.ImportAsync(drafts[from..Math.Min(from + AtOnce, drafts.Length)]))
            {
                added.Add((draft.Kind, draft.RecordId));
                sets += draft.Kind == RecordKinds.Set ? 1 : 0;
            }

            await onProgress((double)from / drafts.Length);
        }

        await logbook.SummariseAsync();
        return new KeptImport(added, sets);
    }

    /// <summary>Takes out what an import has added.</summary>
    public static async Task UndoAsync(Logbook logbook, KeptImport import, Func<double, Task> onProgress)
    {
        for (var from = 0; from < import.Count; from += AtOnce)
        {
            var batch = import.Records.Skip(from).Take(AtOnce).Select(record => new RecordDraft(record.Kind, record.Id, null));
            if (!await logbook.WriteAsync([.. batch]))
            {
                throw new StoreException(logbook.Trouble!);
            }

            await onProgress((double)from / import.Count);
        }

        await logbook.SummariseAsync();
    }
}
