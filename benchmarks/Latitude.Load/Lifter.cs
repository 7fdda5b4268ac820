using System.Buffers;
using System.Globalization;
using System.Net.Http.Headers;
using Latitude.Sync;
using Latitude.Sync.Json;
using Latitude.Sync.Records;

namespace Latitude.Load;

/// <summary>A lifter with one phone who logs workouts of 20 sets.</summary>
internal sealed class Lifter
{
    private const int Sets = 20;

    private readonly ArrayBufferWriter<byte> _output = new(16 * 1024);
    private readonly Guid _device = Guid.CreateVersion7();
    private HybridTimestamp _clock;
    private long _counter;
    private Guid? _epoch;
    private SyncCursor _cursor;

    public Guid Account { get; } = Guid.CreateVersion7();

    /// <summary>The next workout: a header and its sets, as the app writes them.</summary>
    public SyncRequest NextWorkout(int sets = Sets)
    {
        var now = TimeProvider.System.GetUtcNow();
        var workout = Guid.CreateVersion7();
        var changes = new List<Change>(sets + 1) { Next(now, RecordKinds.Workout, workout, """{"date":"2026-11-24","start":"18:30:00","title":"Pull"}""") };
        for (var i = 0; i < sets; i++)
        {
            changes.Add(Next(
                now, RecordKinds.Set, Guid.CreateVersion7(),
                string.Create(CultureInfo.InvariantCulture, $$"""{"workout":"{{workout:D}}","exercise_order":{{i / 4}},"order":{{i % 4}},"exercise":"Bent Over Row (Barbell)","load":{{60 + i}},"unit":"kg","reps":8,"rir":2}""")));
        }

        return new SyncRequest { Device = _device, Account = _epoch is null ? null : Account, Epoch = _epoch, Cursor = _cursor, Changes = changes };
    }

    /// <summary>Sends one request and takes the answer; false where it was none.</summary>
    public async Task<bool> SendAsync(HttpClient client, SyncRequest request)
    {
        _output.ResetWrittenCount();
        SyncJson.Write(_output, request);
        using var message = new HttpRequestMessage(HttpMethod.Post, "/api/v1/sync") { Content = new ReadOnlyMemoryContent(_output.WrittenMemory) };
        message.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        message.Headers.Add(LoadServer.Header, Account.ToString("D"));
        using var answer = await client.SendAsync(message);
        if (!answer.IsSuccessStatusCode || SyncJson.ReadResponse(await answer.Content.ReadAsByteArrayAsync(), out _) is not { } response || response.Acks.Count != request.Changes.Count)
        {
            return false;
        }

        (_epoch, _cursor) = (response.Epoch, response.Cursor);
        return true;
    }

    private Change Next(DateTimeOffset now, string kind, Guid record, string payload)
    {
        _clock = _clock.Next(now);
        return new Change { Id = new ChangeId(_device, ++_counter), Kind = kind, RecordId = record, Payload = payload, Stamp = _clock, Bases = [] };
    }
}
