using System.Globalization;
using Latitude.Sync.Records;

namespace Latitude.Sync.Tests.Model;

/// <summary>
/// Three devices of one lifter and a server. Remembers, apart from the code under test, what each writer knew when it wrote; from that follows
/// which versions must be current in the end, whatever the clocks said and whatever was lost on the way.
/// </summary>
public sealed class World
{
    private static readonly TimeSpan[] Skews = [TimeSpan.Zero, TimeSpan.FromDays(3652), TimeSpan.FromDays(-3652), TimeSpan.FromMinutes(7), TimeSpan.FromMinutes(-90)];

    private readonly TestServer _server;
    private readonly WorldTime _time;
    private readonly Guid[] _records = [Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7()];
    private readonly List<Written> _written = [];
    private int _backup;

    public World(TestServer server, WorldTime time, int skew)
    {
        _server = server;
        _time = time;
        Devices = [.. Enumerable.Range(0, 3).Select(i => new Device(new WorldTime(Skews[(skew + (i * 2)) % Skews.Length], time)))];
    }

    public List<Device> Devices { get; }

    public async Task RunAsync(IEnumerable<Step> steps)
    {
        foreach (var step in steps)
        {
            _time.Advance(TimeSpan.FromMinutes(step.Minutes));
            await RunAsync(step, Devices[step.Device % Devices.Count]);
        }
    }

    /// <summary>The network comes back for everybody, for as long as it takes.</summary>
    public async Task HealAsync()
    {
        for (var round = 0; round < 6; round++)
        {
            foreach (var device in Devices)
            {
                await SyncFullyAsync(device);
            }
        }
    }

    /// <summary>What is wrong in the end; empty where every promise was kept.</summary>
    /// <param name="keepsAll">False where devices were put back to a backup: what they had not sent is gone, as it must be.</param>
    public async Task<string> FaultAsync(bool keepsAll = true)
    {
        var server = new Replica();
        foreach (var change in await _server.LogAsync())
        {
            server.Put(change);
        }

        foreach (var device in Devices)
        {
            if (device.Disk.Outbox.Count > 0)
            {
                return "An outbox is not empty.";
            }

            if (!device.Replica.Changes.Select(Describe).Order(StringComparer.Ordinal).SequenceEqual(server.Changes.Select(Describe).Order(StringComparer.Ordinal)))
            {
                return "A device and the server hold different changes.";
            }

            if (_records.Any(record => device.Replica.Current(record)?.Id != server.Current(record)?.Id))
            {
                return "A device and the server show different versions.";
            }
        }

        var payloads = server.Changes.Select(change => change.Payload).ToHashSet();
        if (_written.Any(written => (keepsAll || written.IsStored) && !written.IsDeletion && !payloads.Contains(written.Payload)))
        {
            return "A written set is nowhere.";
        }

        return keepsAll ? string.Join(' ', _records.Select(record => FaultOf(record, server)).Where(fault => fault.Length > 0)) : "";
    }

    /// <summary>What is acknowledged may never be lost from now on.</summary>
    private void RememberStored(SyncRequest request, SyncResponse response)
    {
        var acked = response.Acks.Select(ack => ack.Id).ToHashSet();
        var payloads = request.Changes.Where(change => acked.Contains(change.Id)).Select(change => change.Payload).ToHashSet();
        foreach (var written in _written)
        {
            written.IsStored |= payloads.Contains(written.Payload);
        }
    }

    private string FaultOf(Guid record, Replica server)
    {
        var own = _written.Where(written => written.Record == record).ToArray();
        var expected = own.Where(written => !written.IsDeletion && !own.Any(later => later.Knew.Contains(written.Payload))).Select(written => written.Payload).ToHashSet();
        if (server.Current(record) is not { } current)
        {
            return expected.Count == 0 ? "" : "A set was deleted by nobody who knew it.";
        }

        var shown = server.Conflicts(record).Select(change => change.Payload!).Append(current.Payload!).ToHashSet();
        return expected.Count == 0 ? "A deleted set came back."
            : !shown.SetEquals(expected) ? "The versions shown are not those that nobody replaced."
            : "";
    }

    private async Task RunAsync(Step step, Device device)
    {
        switch (step.Act)
        {
            case Act.Edit:
                await WriteAsync(device, _records[step.Record], string.Create(CultureInfo.InvariantCulture, $"{{\"n\":{_written.Count}}}"));
                break;
            case Act.Delete:
                await WriteAsync(device, _records[step.Record], null);
                break;
            case Act.Sync:
                await SyncFullyAsync(device);
                break;
            case Act.SyncInParts:
                await SyncOnceAsync(device, 1 + (step.Minutes % 3));
                break;
            case Act.LoseReply:
                await SendAsync(await (await device.ClientAsync()).NextRequestAsync());
                break;
            case Act.SendLater:
                device.Stashed = await (await device.ClientAsync()).NextRequestAsync();
                break;
            case Act.DeliverLate when device.Stashed is { } request:
                device.LateReply = (request, await SendAsync(request));
                break;
            case Act.ApplyLate when device.LateReply is var (request, response):
                await (await device.ClientAsync()).ApplyAsync(request, response);
                break;
            case Act.Crash:
                device.Crash();
                break;
            case Act.CrashWhileApplying:
                await CrashWhileApplyingAsync(device);
                break;
            case Act.BackUpServer:
                _backup = (await _server.LogAsync()).Count;
                break;
            case Act.RestoreServer or Act.CopyServerFileBack:
                await RestoreServerAsync(isNoticed: step.Act == Act.RestoreServer);
                break;
            case Act.BackUpDevice:
                device.Backup = device.Disk.Copy();
                break;
            case Act.RestoreDevice when device.Backup is { } backup:
                device.Disk = backup.Copy();
                device.Crash();
                break;
            case Act.CloneDevice when Devices.Count == 3:
                Devices.Add(new Device(new WorldTime(TimeSpan.Zero, _time)) { Disk = device.Disk.Copy() });
                break;
        }
    }

    private async Task WriteAsync(Device device, Guid record, string? payload)
    {
        var knew = device.Replica.History(record).Where(change => change.Payload is not null).Select(change => change.Payload!).ToHashSet();
        await (await device.ClientAsync()).WriteAsync(RecordKinds.Set, record, payload);
        _written.Add(new Written(record, payload ?? "", payload is null, knew));
    }

    private async Task SyncFullyAsync(Device device)
    {
        var client = await device.ClientAsync();
        for (var i = 0; i < 20; i++)
        {
            var response = await SyncOnceAsync(device, SyncLimits.MostChanges);
            if (!response.HasMore && !response.IsCloned && device.Disk.Outbox.Count == 0 && client.State.Epoch == response.Epoch)
            {
                return;
            }
        }
    }

    private async Task<SyncResponse> SyncOnceAsync(Device device, int most)
    {
        var client = await device.ClientAsync();
        var request = await client.NextRequestAsync(most);
        var response = await SendAsync(request);
        await client.ApplyAsync(request, response);
        return response;
    }

    private async Task<SyncResponse> SendAsync(SyncRequest request)
    {
        var response = await _server.SyncAsync(request);
        RememberStored(request, response);
        return response;
    }

    private async Task CrashWhileApplyingAsync(Device device)
    {
        var saved = device.Disk.Copy();
        await SyncOnceAsync(device, SyncLimits.MostChanges);
        device.Disk = saved;
        device.Crash();
    }

    private async Task RestoreServerAsync(bool isNoticed)
    {
        if ((await _server.LogAsync()).Count is var count and > 0)
        {
            await _server.RestoreAsync(Math.Min(_backup, count), isNoticed);
        }
    }

    private static string Describe(Change change) => $"{change.Id} {change.Kind} {change.RecordId} {change.Payload} {change.Stamp} {change.Order} {string.Join(',', change.Bases)}";

    private sealed record Written(Guid Record, string Payload, bool IsDeletion, HashSet<string> Knew)
    {
        public bool IsStored { get; set; }
    }
}
