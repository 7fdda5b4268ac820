using System.Buffers;
using System.Text;
using Latitude.App.Syncing;
using Latitude.Sync;
using Latitude.Sync.Json;
using Latitude.Sync.Server;

namespace Latitude.App.Tests.Syncing;

/// <summary>A server in memory at the other end of the line, with the faults that a test wants.</summary>
internal sealed class TestLine(IChangeStore store, Guid account) : IServerLine
{
    /// <summary>What the server says of itself.</summary>
    public string Server { get; set; } = """{"sync":true,"backup":"2026-11-24T03:00:00+00:00"}""";

    /// <summary>The status that all is answered with; 200 for a server that works, 0 for none.</summary>
    public int Status { get; set; } = 200;

    /// <summary>True loses the answer after the server has stored what was sent.</summary>
    public bool LosesReplies { get; set; }

    /// <summary>A request that holds such a change is refused.</summary>
    public Func<Change, bool> Refuses { get; set; } = _ => false;

    /// <summary>Requests that were sent.</summary>
    public List<SyncRequest> Sent { get; } = [];

    public Task<ServerAnswer> LookAsync() => Task.FromResult(Status is 0 or >= 500 ? new ServerAnswer(Status, "") : new ServerAnswer(200, Server));

    public async Task<ServerAnswer> SendAsync(SyncRequest request)
    {
        Sent.Add(request);
        if (Status != 200)
        {
            return new ServerAnswer(Status, "");
        }

        if (request.Changes.Any(Refuses))
        {
            return new ServerAnswer(400, """{"title":"changes[0].data cannot be used.","field":"changes[0].data","reason":"It is too deep."}""");
        }

        var output = new ArrayBufferWriter<byte>();
        SyncJson.Write(output, await store.SyncAsync(account, request, TestContext.Current.CancellationToken));
        return LosesReplies ? default : new ServerAnswer(200, Encoding.UTF8.GetString(output.WrittenSpan));
    }
}
