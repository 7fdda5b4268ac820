namespace Latitude.Sync.Client;

/// <summary>Where a device keeps its records: IndexedDB in the browser, a file, memory.</summary>
public interface ILocalStore
{
    /// <summary>The state last committed; null on a new device.</summary>
    ValueTask<ClientState?> LoadAsync();

    /// <summary>The oldest changes of the outbox.</summary>
    /// <param name="most">At most so many.</param>
    ValueTask<IReadOnlyList<Change>> PendingAsync(int most);

    /// <summary>The whole outbox of changes made by one device.</summary>
    ValueTask<IReadOnlyList<Change>> PendingOfAsync(Guid device);

    /// <summary>What is current of a record.</summary>
    ValueTask<RecordState> StateOfAsync(Guid record);

    /// <summary>Writes everything down durably, or nothing. It must never drop a change from the outbox but by <see cref="LocalCommit.Acked"/> or <see cref="LocalCommit.Removed"/>.</summary>
    ValueTask CommitAsync(LocalCommit commit);
}
