using Latitude.Sync.Client;

namespace Latitude.Sync.Tests.Model;

/// <summary>A phone: a durable store, and a client in memory that a crash takes away.</summary>
public sealed class Device(TimeProvider time)
{
    private SyncClient? _client;

    public MemoryLocalStore Disk { get; set; } = new();

    public MemoryLocalStore? Backup { get; set; }

    public SyncRequest? Stashed { get; set; }

    public (SyncRequest Request, SyncResponse Response)? LateReply { get; set; }

    public Replica Replica => Disk.Replica;

    public async Task<SyncClient> ClientAsync() => _client ??= await SyncClient.OpenAsync(Disk, time);

    public void Crash() => _client = null;
}
