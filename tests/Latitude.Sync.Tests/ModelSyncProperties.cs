using Latitude.Sync.Server;

namespace Latitude.Sync.Tests;

public sealed class ModelSyncProperties : SyncProperties
{
    protected override int Runs => 10_000;

    protected override int Threads => Environment.ProcessorCount;

    protected override IChangeStore StoreAt(TimeProvider time) => new MemoryChangeStore(time);
}
