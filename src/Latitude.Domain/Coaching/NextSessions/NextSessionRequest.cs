using Latitude.Domain.Exercises;
using Latitude.Domain.Form;
using Latitude.Domain.Strength.Forecasting;

namespace Latitude.Domain.Coaching.NextSessions;

/// <summary>What is known before a session of an exercise.</summary>
public sealed record NextSessionRequest
{
    /// <summary>The exercise; one that is counted in reps.</summary>
    public required Exercise Exercise { get; init; }

    /// <summary>The day of the session.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The lifter's level: beginners are to succeed, and progress by load as long as it works.</summary>
    public required ExperienceLevel Level { get; init; }

    /// <summary>The days it was done, oldest first; see <see cref="LiftDays"/>.</summary>
    public IReadOnlyList<LiftDay> Past { get; init; } = [];

    /// <summary>What a routine asks for; null in free training.</summary>
    public PlannedWork? Planned { get; init; }

    /// <summary>What the gym can load.</summary>
    public required LoadSteps Loads { get; init; }

    /// <summary>Kilograms of the body that are lifted with the load; 0 where none are, null where unknown.</summary>
    public double? BodyKilograms { get; init; } = 0;

    /// <summary>What foretells the reps, on the scale of total load; null where there is none.</summary>
    public LiftForecaster? Forecaster { get; init; }

    /// <summary>Title of the workout, where known: sessions of the same title say more.</summary>
    public string Workout { get; init; } = "";

    /// <summary>"Where did you feel it?" after the last back sets, oldest first: true for the arms (G5).</summary>
    public IReadOnlyList<bool> FeltInArms { get; init; } = [];

    /// <summary>What the last form check found; null where none was made since the last session.</summary>
    public FormResult? Form { get; init; }
}
