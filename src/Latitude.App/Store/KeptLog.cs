using System.Globalization;
using System.Text.Json;
using Latitude.Domain.Coaching.Advising;
using Latitude.Domain.Training;
using Latitude.Sync.Records;

namespace Latitude.App.Store;

/// <summary>
/// The last two years of the log, read once and then kept up set by set: a screen that looks at them again costs what has changed since, not
/// what there is.
/// </summary>
public sealed class KeptLog : IDisposable
{
    /// <summary>What verdict, level and forecast look at: a level is judged over a year, by the half year before each of its weeks.</summary>
    public const int Weeks = 104;

    private const int ReadAtOnce = 60;

    private readonly Logbook _logbook;
    private readonly Dictionary<Guid, Workout> _workouts = [];
    private readonly HashSet<Guid> _stale = [];
    private KeptTraining? _training;
    private DateOnly _from;
    private bool _isWritten = true;

    /// <summary>Reads nothing before it is asked.</summary>
    public KeptLog(Logbook logbook)
    {
        _logbook = logbook;
        _logbook.Summarised += Forget;
        _logbook.Changed += Doubt;
    }

    /// <summary>What was done in the weeks up to a day.</summary>
    /// <param name="today">The day.</param>
    /// <param name="onProgress">May wait, so that the page can paint while a long log is read for the first time.</param>
    public async Task<KeptTraining> ReadAsync(DateOnly today, Func<Task>? onProgress = null)
    {
        var from = today.AddDays(-7 * Weeks);
        if (_training is null)
        {
            _from = from;
            _stale.UnionWith((await _logbook.SessionsAsync(from, today)).Select(session => session.Workout));
        }
        else
        {
            await _logbook.SummariseAsync();
        }

        if (_training is { } known && _stale.Count == 0 && !_isWritten)
        {
            return known;
        }

        await ReadStale(today, onProgress);
        _isWritten = false;
        var weights = await _logbook.BodyweightsAsync();
        return _training = new KeptTraining(
            new TrainingLog(_workouts.Values, weights.Select(weight => weight.Entry)),
            FeltOf(await _logbook.Store.OfKindAsync(RecordKinds.Answer)));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _logbook.Summarised -= Forget;
        _logbook.Changed -= Doubt;
    }

    /// <summary>The answers among records; those to other questions and "not sure" are left out.</summary>
    internal static IReadOnlyList<FeltAnswer> FeltOf(IReadOnlyList<StoredRecord> records)
    {
        var answers = new List<FeltAnswer>();
        foreach (var record in records)
        {
            using var document = JsonDocument.Parse(record.Payload);
            var root = document.RootElement;
            if (Text(root, "question") == "felt"
                && Text(root, "answer") is "back" or "arms"
                && Text(root, "exercise") is { } exercise
                && DateOnly.TryParseExact(Text(root, "date"), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                answers.Add(new FeltAnswer(date, exercise, Text(root, "answer") == "arms"));
            }
        }

        answers.Sort((left, right) => left.Date.CompareTo(right.Date));
        return answers;
    }

    private async Task ReadStale(DateOnly today, Func<Task>? onProgress)
    {
        foreach (var ids in _stale.Chunk(ReadAtOnce).ToArray())
        {
            var records = (await _logbook.Store.OfWorkoutsAsync(ids)).ToLookup(StoredWorkout.OwnerOf);
            foreach (var id in ids)
            {
                _workouts.Remove(id);
                if (StoredWorkout.Of(id, [.. records[id]]) is { } stored && stored.Workout.Date >= _from && stored.Workout.Date <= today)
                {
                    _workouts[id] = stored.Workout;
                }

                _stale.Remove(id);
            }

            await (onProgress?.Invoke() ?? Task.CompletedTask);
        }
    }

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private void Forget(object? sender, SummarisedEventArgs e) => _stale.UnionWith(e.Workouts);

    private void Doubt(object? sender, EventArgs e) => _isWritten = true;
}
