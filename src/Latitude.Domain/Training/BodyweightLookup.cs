namespace Latitude.Domain.Training;

/// <summary>The bodyweight to count with on a day: that of the workout itself, else the last known before it, else the first known after.</summary>
internal sealed class BodyweightLookup
{
    private readonly IReadOnlyList<BodyweightEntry> _entries;
    private readonly decimal? _fallback;
    private int _next;

    public BodyweightLookup(TrainingLog log, decimal? fallback)
    {
        _entries = [.. log.Bodyweights
            .Concat(log.Workouts.Where(workout => workout.Bodyweight is not null).Select(workout => new BodyweightEntry(workout.Date, workout.Bodyweight!.Value)))
            .Where(entry => entry.Weight.Value > 0)
            .OrderBy(entry => entry.Date)];
        _fallback = fallback;
    }

    /// <summary>Kilograms; workouts must be asked for in order of date.</summary>
    public decimal? On(Workout workout)
    {
        if (workout.Bodyweight is { Value: > 0 } own)
        {
            return own.Kilograms;
        }

        while (_next < _entries.Count && _entries[_next].Date <= workout.Date)
        {
            _next++;
        }

        return _next > 0 ? _entries[_next - 1].Weight.Kilograms : _entries.Count > 0 ? _entries[0].Weight.Kilograms : _fallback;
    }
}
