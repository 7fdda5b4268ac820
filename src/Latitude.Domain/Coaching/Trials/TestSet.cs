namespace Latitude.Domain.Coaching.Trials;

/// <summary>
/// A set that is the same every week: first of the exercise, always this load, as many reps as go with at most one left. It has no light
/// days and about half the noise of whatever was heaviest that day (forecast.md 6).
/// </summary>
/// <param name="Exercise">Id of the exercise.</param>
/// <param name="Kilograms">The load, total load for bodyweight movements; more than 0.</param>
/// <param name="Reps">Reps at the beginning.</param>
public sealed record TestSet(string Exercise, double Kilograms, int Reps)
{
    private const double SameLoad = 0.01;

    /// <summary>True for a load that differs by no more than bodyweight does from day to day.</summary>
    public bool HasLoad(double kilograms) => Math.Abs(kilograms - Kilograms) <= SameLoad * Kilograms;
}
