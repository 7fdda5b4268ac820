using Latitude.Sync.Server;

namespace Latitude.Sync.Tests.Model;

public sealed class MemoryServer(TimeProvider time) : ITestServer
{
    private readonly MemoryChangeStore _store = new(time);

    public IChangeStore Store => _store;

    public Task<IReadOnlyList<Change>> LogAsync(Guid account) => Task.FromResult(_store.Log(account));

    public Task RestoreAsync(Guid account, int changes, Guid? newEpoch)
    {
        _store.Restore(account, [.. _store.Log(account).Take(changes)], newEpoch);
        return Task.CompletedTask;
    }
}
