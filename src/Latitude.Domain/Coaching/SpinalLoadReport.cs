namespace Latitude.Domain.Coaching;

/// <summary>How much the week loads the spine.</summary>
/// <param name="HighWeekly">Sets a week of exercises that load the spine much: hinges, back squats, unsupported rows.</param>
/// <param name="MediumWeekly">Sets a week of those that load it moderately.</param>
/// <param name="WeightedWeekly">Both together, a medium one counted by its share (half a set).</param>
/// <param name="Budget">Weighted sets a week at which to start hesitating.</param>
public readonly record struct SpinalLoadReport(double HighWeekly, double MediumWeekly, double WeightedWeekly, double Budget);
