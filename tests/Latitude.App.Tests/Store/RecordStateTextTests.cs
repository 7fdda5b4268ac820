using Latitude.App.Store;
using Latitude.Sync;
using Latitude.Sync.Client;

namespace Latitude.App.Tests.Store;

public class RecordStateTextTests
{
    private static readonly Guid Device = new("0192f0c1-0000-7000-8000-000000000001");

    [Fact]
    public void A_state_comes_back_as_it_was()
    {
        var state = RecordState.Of(
            [new RecordHead(new ChangeId(Device, 7), new HybridTimestamp(99), false), new RecordHead(new ChangeId(Device, 5), new HybridTimestamp(98), true)],
            [new ChangeId(Device, 3)]);
        var text = RecordStateText.Write(state);
        var read = RecordStateText.Read(text)!;
        read.Heads.ShouldBe(state.Heads);
        read.Replaced.ShouldBe(state.Replaced);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("0192f0c1-0000-7000-8000-000000000001/7")]
    [InlineData("0192f0c1-0000-7000-8000-000000000001/7@xyz")]
    public void What_is_no_state_is_none(string text) => RecordStateText.Read(text).ShouldBeNull();

    [Fact]
    public void What_a_device_knows_of_itself_comes_back()
    {
        var state = new ClientState { Device = Device, NextCounter = 12, Clock = new HybridTimestamp(77), Account = Device, Epoch = Device, Cursor = new SyncCursor(5, 6) };
        ClientStateText.Read(ClientStateText.Write(state)).ShouldBe(state);
        ClientStateText.Read(ClientStateText.Write(new ClientState { Device = Device })).ShouldBe(new ClientState { Device = Device });
    }
}
