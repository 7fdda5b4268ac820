using Latitude.Liftoscript.Playing;

namespace Latitude.Liftoscript.Following;

/// <summary>A workout to come.</summary>
/// <param name="Date">When it is due; null where no days were chosen, or in a break.</param>
/// <param name="Workout">What it will be, if all before it goes as prescribed. A look ahead: what is done in it changes nothing.</param>
public sealed record ComingWorkout(DateOnly? Date, Workout Workout);
