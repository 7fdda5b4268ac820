using System.Globalization;
using Latitude.Sync;
using Latitude.Sync.Client;

namespace Latitude.App.Store;

/// <summary>What a device knows of itself, as six words: device, next number, clock, account, epoch, cursor; <c>-</c> where there is none.</summary>
internal static class ClientStateText
{
    public static string Write(ClientState state) => string.Create(
        CultureInfo.InvariantCulture,
        $"{state.Device:D} {state.NextCounter} {state.Clock} {state.Account?.ToString("D") ?? "-"} {state.Epoch?.ToString("D") ?? "-"} {(state.Cursor == SyncCursor.Start ? "-" : state.Cursor)}");

    /// <summary>The state; null where the text is none.</summary>
    public static ClientState? Read(string text)
    {
        var words = text.Split(' ');
        if (words.Length != 6
            || !Guid.TryParseExact(words[0], "D", out var device)
            || !long.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var next)
            || !HybridTimestamp.TryParse(words[2], out var clock)
            || !SyncCursor.TryParse(words[5] == "-" ? "" : words[5], out var cursor))
        {
            return null;
        }

        return new ClientState
        {
            Device = device,
            NextCounter = next,
            Clock = clock,
            Account = Guid.TryParseExact(words[3], "D", out var account) ? account : null,
            Epoch = Guid.TryParseExact(words[4], "D", out var epoch) ? epoch : null,
            Cursor = cursor,
        };
    }
}
