namespace Latitude.Domain.Strength.Forecasting;

/// <summary>A load for the next session and the reason for it.</summary>
/// <param name="Kilograms">The heaviest loadable load for which the chance suffices.</param>
/// <param name="TargetReps">Reps asked for.</param>
/// <param name="Chance">Chance that all of them succeed, 0 to 1.</param>
/// <param name="Reps">The whole forecast at that load, with the sessions it rests on.</param>
public sealed record LoadChoice(double Kilograms, int TargetReps, double Chance, RepsForecast Reps);
