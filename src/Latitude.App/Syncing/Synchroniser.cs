using System.Globalization;
using System.Text;
using Latitude.App.Store;
using Latitude.Sync;
using Latitude.Sync.Json;

namespace Latitude.App.Syncing;

/// <summary>
/// Sends what was logged and fetches what other devices have logged, in the background: after a write, when the app is opened or looked at
/// again, when the network comes back, and now and then. Nothing that goes wrong here touches the log or the outbox.
/// </summary>
public sealed class Synchroniser : IDisposable
{
    private const string LastKey = "synced";
    private static readonly TimeSpan AfterAWrite = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan NowAndThen = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(15);

    private readonly Logbook _logbook;
    private readonly IServerLine _line;
    private readonly TimeProvider _time;
    private readonly HashSet<ChangeId> _refused = [];
    private readonly ITimer _timer;
    private Task? _pass;
    private bool _isWantedAgain;
    private TimeSpan _pause = FirstPause;
    private int _most = SyncLimits.MostChanges;

    /// <summary>Made once for the app.</summary>
    public Synchroniser(Logbook logbook, IServerLine line, TimeProvider time)
    {
        (_logbook, _line, _time) = (logbook, line, time);
        _timer = time.CreateTimer(_ => Wake(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Told whenever something of it has changed.</summary>
    public event EventHandler? Changed;

    /// <summary>How it stands.</summary>
    public SyncCondition Condition { get; private set; }

    /// <summary>Why the server refused, in its words; null where it did not.</summary>
    public string? Reason { get; private set; }

    /// <summary>When this device and the server last agreed; null where they never did.</summary>
    public DateTimeOffset? LastSync { get; private set; }

    /// <summary>The server; null before it was reached.</summary>
    public ServerState? Server { get; private set; }

    /// <summary>Begins, and goes on as long as the app is open.</summary>
    public async Task StartAsync()
    {
        await _logbook.OpenAsync();
        LastSync = await _logbook.TextAsync(LastKey) is { } text && DateTimeOffset.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
        _logbook.Written += (_, _) => WakeAfter(AfterAWrite);
        if (OperatingSystem.IsBrowser())
        {
            SyncBridge.WhenAwake(Wake);
        }

        Wake();
    }

    /// <summary>Tries now, whatever pause was meant to be kept.</summary>
    public void Wake()
    {
        if (_pass is { IsCompleted: false })
        {
            _isWantedAgain = true;
        }
        else
        {
            _pass = Passes();
        }
    }

    /// <summary>One round: all that is to go goes, all that is to come comes, or it is clear why not.</summary>
    public async Task PassAsync()
    {
        var condition = await Look() ?? await Exchange();
        Become(condition);
        _pause = condition == SyncCondition.Waiting ? Longer(_pause) : FirstPause;
    }

    /// <inheritdoc/>
    public void Dispose() => _timer.Dispose();

    private async Task Passes()
    {
        do
        {
            _isWantedAgain = false;
            await PassAsync();
        }
        while (_isWantedAgain);
        var pause = Condition switch
        {
            SyncCondition.Waiting => _pause,
            SyncCondition.UpToDate or SyncCondition.Refused => NowAndThen,
            // It needs the lifter: looked at when the app is looked at again.
            _ => Timeout.InfiniteTimeSpan,
        };
        WakeAfter(pause);
    }

    private void WakeAfter(TimeSpan pause) => _timer.Change(pause, Timeout.InfiniteTimeSpan);

    private static TimeSpan Longer(TimeSpan pause) => pause * 3 < LongestPause ? pause * 3 : LongestPause;

    /// <summary>Asks the server what it is; null where changes may be sent to it.</summary>
    private async Task<SyncCondition?> Look()
    {
        if (_logbook.Condition is StoreCondition.Elsewhere or StoreCondition.Newer)
        {
            return SyncCondition.Unknown;
        }

        var answer = await _line.LookAsync();
        switch (answer.Status)
        {
            case 0 or >= 500:
                return SyncCondition.Waiting;
            case 200 when ServerState.Read(answer.Body) is { KeepsData: true } state:
                Server = state;
                return null;
            default:
                return SyncCondition.NoServer;
        }
    }

    private async Task<SyncCondition> Exchange()
    {
        var late = 0;
        while (true)
        {
            if (await _logbook.NextRequestAsync(_most, _refused) is not { } request)
            {
                return SyncCondition.Unknown;
            }

            if (request.Changes.Count > 0)
            {
                Become(SyncCondition.Working);
            }

            var answer = await _line.SendAsync(request);
            if (answer.Status == 200)
            {
                if (SyncJson.ReadResponse(Encoding.UTF8.GetBytes(answer.Body), out _) is not { } response)
                {
                    return SyncCondition.Waiting;
                }

                var now = _time.GetUtcNow();
                if (!await _logbook.TakeAsync(request, response, (LastKey, now.ToString("O", CultureInfo.InvariantCulture))))
                {
                    // Another account's, or this device has moved on meanwhile: then the next request brings the same.
                    if (++late > 3)
                    {
                        return SyncCondition.Waiting;
                    }

                    continue;
                }

                LastSync = now;
                _most = Math.Min(SyncLimits.MostChanges, _most * 2);
                if (!response.HasMore && await _logbook.PendingCountAsync() <= _refused.Count)
                {
                    return _refused.Count > 0 ? SyncCondition.Refused : SyncCondition.UpToDate;
                }
            }
            else if (answer.Status is 400 or 413 or 422 && request.Changes.Count > 0)
            {
                Narrow(request, answer.Body);
            }
            else
            {
                return answer.Status switch
                {
                    401 or 403 => SyncCondition.SignedOut,
                    409 => SyncCondition.OtherAccount,
                    _ => SyncCondition.Waiting,
                };
            }
        }
    }

    /// <summary>A request is refused as a whole: half of it is tried, until the one change that is the cause stands aside. It stays in the outbox.</summary>
    private void Narrow(SyncRequest request, string body)
    {
        if (request.Changes.Count == 1)
        {
            _refused.Add(request.Changes[0].Id);
            Reason = ProblemText.Reason(body);
        }
        else
        {
            _most = Math.Max(1, request.Changes.Count / 2);
        }
    }

    private void Become(SyncCondition condition)
    {
        Condition = condition;
        Changed?.Invoke(this, EventArgs.Empty);
    }
}
