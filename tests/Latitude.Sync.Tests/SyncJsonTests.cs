using System.Buffers;
using System.Text;
using System.Text.Json;
using Latitude.Sync.Json;

namespace Latitude.Sync.Tests;

public class SyncJsonTests
{
    private const string Device = "0192f0c1-0000-7000-8000-000000000001";
    private const string Record = "0192f0c1-0000-7000-8000-0000000000aa";

    [Fact]
    public void A_request_reads_back_as_it_was_written_unknown_fields_and_all()
    {
        var request = new SyncRequest
        {
            Device = Guid.Parse(Device),
            Account = Guid.Parse(Record),
            Epoch = Guid.Parse(Device),
            Cursor = SyncCursor.Start.Next(Change(1, "{}")),
            Changes =
            [
                Change(1, """{"reps":5,"newer":{"a":[1,2.50,"é"]}}"""),
                Change(2, null) with { Bases = [new ChangeId(Guid.Parse(Device), 1)], SchemaVersion = 3, ClampedStamp = new HybridTimestamp(9) },
            ],
        };
        var output = new ArrayBufferWriter<byte>();
        SyncJson.Write(output, request);

        var read = SyncJson.ReadRequest(output.WrittenSpan, out var error);

        error.ShouldBeNull();
        JsonSerializer.Serialize(read).ShouldBe(JsonSerializer.Serialize(request));
        read!.Changes[0].Payload.ShouldBe("""{"reps":5,"newer":{"a":[1,2.50,"é"]}}""");
    }

    [Fact]
    public void An_answer_reads_back_as_it_was_written()
    {
        var response = new SyncResponse
        {
            Account = Guid.Parse(Record),
            Epoch = Guid.Parse(Device),
            Cursor = SyncCursor.Start.Next(Change(4, "{}")),
            Changes = [Change(4, "{}")],
            Acks = [new SyncAck(new ChangeId(Guid.Parse(Device), 1), null), new SyncAck(new ChangeId(Guid.Parse(Device), 2), new HybridTimestamp(77))],
            HasMore = true,
            IsCloned = true,
        };
        var output = new ArrayBufferWriter<byte>();
        SyncJson.Write(output, response);
        JsonSerializer.Serialize(SyncJson.ReadResponse(output.WrittenSpan, out _)).ShouldBe(JsonSerializer.Serialize(response));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("[]", "")]
    [InlineData("{", "")]
    [InlineData("{}", "device")]
    [InlineData("""{"device":7}""", "device")]
    [InlineData("""{"device":"DEVICE","cursor":"x"}""", "cursor")]
    [InlineData("""{"device":"DEVICE","changes":{}}""", "changes")]
    [InlineData("""{"device":"DEVICE","changes":[7]}""", "changes[0]")]
    [InlineData("""{"device":"DEVICE","changes":[{"id":"DEVICE/0"}]}""", "changes[0].id")]
    [InlineData("""{"device":"DEVICE","changes":[{"id":"DEVICE/1","kind":"Set!"}]}""", "changes[0].kind")]
    [InlineData("""{"device":"DEVICE","changes":[{"id":"DEVICE/1","kind":"set","record":"RECORD"}]}""", "changes[0].stamp")]
    [InlineData("""{"device":"DEVICE","changes":[{"id":"DEVICE/1","kind":"set","record":"RECORD","stamp":"ffffffffffffffff"}]}""", "changes[0].stamp")]
    [InlineData("""{"device":"DEVICE","changes":[{"id":"DEVICE/1","kind":"set","record":"RECORD","stamp":"0000000000000001"}]}""", "changes[0]")]
    [InlineData("""{"device":"DEVICE","changes":[{"id":"DEVICE/1","kind":"set","record":"RECORD","stamp":"0000000000000001","data":{},"deleted":true}]}""", "changes[0]")]
    [InlineData("""{"device":"DEVICE","changes":[{"id":"DEVICE/1","kind":"set","record":"RECORD","stamp":"0000000000000001","data":[]}]}""", "changes[0].data")]
    public void What_is_wrong_is_named(string message, string field)
    {
        Read(message.Replace("DEVICE", Device, StringComparison.Ordinal).Replace("RECORD", Record, StringComparison.Ordinal), out var error).ShouldBeNull();
        error!.Field.ShouldBe(field);
        error.Reason.ShouldEndWith(".");
    }

    [Fact]
    public void Sixty_four_levels_are_read_and_sixty_five_are_not()
    {
        Read(WithData(Nested(64)), out _).ShouldNotBeNull();
        Read(WithData(Nested(65)), out var error).ShouldBeNull();
        error!.Reason.ShouldContain("nested too deeply");
    }

    [Fact]
    public void A_payload_of_64_KiB_is_read_and_one_byte_more_is_not()
    {
        Read(WithData($"{{\"a\":\"{new string('x', SyncLimits.MostPayloadBytes - 8)}\"}}"), out _).ShouldNotBeNull();
        Read(WithData($"{{\"a\":\"{new string('x', SyncLimits.MostPayloadBytes - 7)}\"}}"), out var error).ShouldBeNull();
        error!.Field.ShouldBe("changes[0].data");
    }

    [Fact]
    public void A_thousand_changes_are_read_and_one_more_is_not()
    {
        var one = WithData("{}");
        var change = one[(one.IndexOf('[', StringComparison.Ordinal) + 1)..one.LastIndexOf(']')];
        Read(Many(1_000), out _)!.Changes.Count.ShouldBe(1_000);
        Read(Many(1_001), out var error).ShouldBeNull();
        error!.Field.ShouldBe("changes");

        string Many(int count) => $"{{\"device\":\"{Device}\",\"changes\":[{string.Join(',', Enumerable.Repeat(change, count))}]}}";
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        var message = Encoding.UTF8.GetBytes(WithData("""{"a":"?"}"""));
        message[Array.LastIndexOf(message, (byte)'?')] = 0xff;
        SyncJson.ReadRequest(message, out var error).ShouldBeNull();
        error!.Field.ShouldBe("changes[0].data");
    }

    private static string Nested(int depth) =>
        string.Concat(Enumerable.Repeat("{\"a\":", depth - 1)) + "{}" + new string('}', depth - 1);

    private static string WithData(string data) =>
        $"{{\"device\":\"{Device}\",\"changes\":[{{\"id\":\"{Device}/1\",\"kind\":\"set\",\"record\":\"{Record}\",\"stamp\":\"0000000000000001\",\"data\":{data}}}]}}";

    private static SyncRequest? Read(string message, out SyncError? error) => SyncJson.ReadRequest(Encoding.UTF8.GetBytes(message), out error);

    private static Change Change(long counter, string? payload) => new()
    {
        Id = new ChangeId(Guid.Parse(Device), counter),
        Kind = "set",
        RecordId = Guid.Parse(Record),
        Payload = payload,
        Stamp = new HybridTimestamp(counter << 16),
        Bases = [],
    };
}
