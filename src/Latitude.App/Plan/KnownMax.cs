namespace Latitude.App.Plan;

/// <summary>A one-rep max that the log tells.</summary>
/// <param name="Movement">The movement of the program, e.g. <c>squat_barbell</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kilograms">The best estimate of late.</param>
public sealed record KnownMax(string Movement, string Name, double Kilograms);
