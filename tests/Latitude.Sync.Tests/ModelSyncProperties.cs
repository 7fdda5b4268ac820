using Latitude.Sync.Tests.Model;

namespace Latitude.Sync.Tests;

public sealed class ModelSyncProperties : SyncProperties
{
    protected override int Runs => 10_000;

    protected override ITestServer NewServer(WorldTime time) => new MemoryServer(time);
}
