using Latitude.Sync.Server;

namespace Latitude.Sync.Tests.Model;

/// <summary>
/// A lifter's account on a store under test, which can be put back to an older state: its first changes are copied into an account of the
/// store that nobody has used, and requests go there from then on. Needs nothing of a store but the protocol.
/// </summary>
public sealed class TestServer(IChangeStore store)
{
    private readonly Guid _account = Guid.CreateVersion7();
    private Guid _stored = Guid.CreateVersion7();
    private (Guid Shown, Guid Stored)? _keptEpoch;

    public async Task<SyncResponse> SyncAsync(SyncRequest request)
    {
        request = request with { Account = _stored, Epoch = request.Epoch == _keptEpoch?.Shown ? _keptEpoch?.Stored : request.Epoch };
        var response = await store.SyncAsync(_stored, request, TestContext.Current.CancellationToken);
        return response with { Account = _account, Epoch = response.Epoch == _keptEpoch?.Stored ? _keptEpoch.Value.Shown : response.Epoch };
    }

    /// <summary>All changes, as a device reads them that has none.</summary>
    public async Task<IReadOnlyList<Change>> LogAsync()
    {
        var request = new SyncRequest { Device = Guid.CreateVersion7(), Changes = [] };
        var log = new List<Change>();
        while (true)
        {
            var response = await SyncAsync(request);
            log.AddRange(response.Changes);
            if (!response.HasMore)
            {
                return log;
            }

            request = request with { Epoch = response.Epoch, Cursor = response.Cursor };
        }
    }

    /// <summary>Puts the account back to its first changes.</summary>
    /// <param name="changes">How many are left.</param>
    /// <param name="isNoticed">True gives it a new epoch, as a restore does; false keeps the old one, as when somebody copies an old file back.</param>
    public async Task RestoreAsync(int changes, bool isNoticed)
    {
        var kept = (await LogAsync()).Take(changes).ToArray();
        var shown = (await SyncAsync(new SyncRequest { Device = Guid.CreateVersion7(), Changes = [] })).Epoch;
        _stored = Guid.CreateVersion7();
        _keptEpoch = null;
        var response = await SyncAsync(new SyncRequest { Device = Guid.CreateVersion7(), Changes = kept });
        _keptEpoch = isNoticed ? null : (shown, response.Epoch);
    }
}
