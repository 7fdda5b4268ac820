using Latitude.Domain.Exercises;
using Latitude.Domain.Strength.Forecasting;

namespace Latitude.Domain.Coaching.NextSessions;

/// <summary>What to load next, and why.</summary>
public sealed record NextSession
{
    /// <summary>The facts it rests on.</summary>
    public required RuleFacts Rule { get; init; }

    /// <summary>The exercise.</summary>
    public required Exercise Exercise { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>How many sets, 1 or more.</summary>
    public required int Sets { get; init; }

    /// <summary>Reps that every set should have.</summary>
    public required int LowReps { get; init; }

    /// <summary>Reps at which a set ends though there be more in it; the same as <see cref="LowReps"/> where there is no range.</summary>
    public required int HighReps { get; init; }

    /// <summary>What to load, as the gym can; see <see cref="LoadedSet.Kilograms"/>. Null where the lifter finds it.</summary>
    public required double? Kilograms { get; init; }

    /// <summary>Which way it goes.</summary>
    public required NextStep Step { get; init; }

    /// <summary>Why, the deciding reason first.</summary>
    public required IReadOnlyList<NextReason> Reasons { get; init; }

    /// <summary>The day it is compared with; null where there is none.</summary>
    public required LiftDay? Last { get; init; }

    /// <summary>The reps foretold at that load, with the sessions they rest on; null where nothing is known.</summary>
    public required RepsForecast? Forecast { get; init; }

    /// <summary>Chance, 0 to 1, that a top set reaches <see cref="LowReps"/>; null where nothing is known.</summary>
    public double? Chance => Forecast is { } forecast && LowReps <= RepsForecast.MaximumReps ? forecast.AtLeast(LowReps) : null;
}
