namespace Latitude.Sync.Server;

/// <summary>Where a server keeps the changes of its accounts.</summary>
public interface IChangeStore
{
    /// <summary>Stores a request's changes, all or none, and answers once they are safe; an account that is not there yet is made.</summary>
    /// <param name="account">The account of whoever sent the request.</param>
    /// <param name="request">A request that has been read and checked, for this account.</param>
    /// <param name="cancellationToken">Gives up waiting; what has been begun may still be stored.</param>
    ValueTask<SyncResponse> SyncAsync(Guid account, SyncRequest request, CancellationToken cancellationToken);
}
