using Latitude.Domain.Exercises;
using Latitude.Domain.Training;

namespace Latitude.Domain.Strength;

/// <summary>
/// A bodyweight movement as one line: how much could be added to the body for one rep, or how much help one rep would take. 0 is one strict rep.
/// From the first assisted rep to a belt full of plates it is the same scale (science.md 5.4).
/// </summary>
public sealed record BodyLine
{
    /// <summary>The movement, in its plain form.</summary>
    public required Exercise Exercise { get; init; }

    /// <summary>A point a day, oldest first, at least one.</summary>
    public required IReadOnlyList<BodyPoint> Points { get; init; }

    /// <summary>The first day with a rep that nothing helped; null where there is none.</summary>
    public required DateOnly? FirstStrict { get; init; }

    /// <summary>The line of a movement; null where it is none that lifts the body, or no bodyweight is known.</summary>
    /// <param name="history">The history, for the first strict rep.</param>
    /// <param name="series">The strength in it, day by day, on total load.</param>
    public static BodyLine? Of(History history, StrengthSeries series)
    {
        var points = new List<BodyPoint>();
        foreach (var session in series.Sessions)
        {
            if (BodyKilograms(session.Source) is { } body)
            {
                points.Add(new BodyPoint(session.Date, session.Kilograms - body, body));
            }
        }

        return points.Count == 0 ? null : new BodyLine { Exercise = series.Exercise, Points = points, FirstStrict = Strict(history, series.Exercise) };
    }

    /// <summary>What of the body the movement lifts; null where the load is another's.</summary>
    private static double? BodyKilograms(in HistorySet set) => set switch
    {
        { TotalKilograms: not { } } or { Set.LoadKind: LoadKind.External } => null,
        { Set.LoadKind: LoadKind.Added } => (double)(set.TotalKilograms.Value - (set.Set.Load?.Kilograms ?? 0)),
        _ => (double)(set.TotalKilograms.Value + (set.Set.Load?.Kilograms ?? 0)),
    };

    private static DateOnly? Strict(History history, Exercise exercise)
    {
        foreach (ref readonly var set in history.Sets)
        {
            if ((set.Match.Exercise?.PlainForm ?? set.Match.Exercise) == exercise
                && set.Match.Exercise!.LoadType == LoadType.BodyweightPlus
                && set.Set is { LoadKind: LoadKind.Added, Reps: > 0, IsImplausible: false })
            {
                return set.Workout.Date;
            }
        }

        return null;
    }
}
