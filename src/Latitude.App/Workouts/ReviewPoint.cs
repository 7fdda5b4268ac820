namespace Latitude.App.Workouts;

/// <summary>One thing worth saying about a workout.</summary>
/// <param name="Icon">Symbol of icons.svg.</param>
/// <param name="Tone">Its colour.</param>
/// <param name="What">What it is.</param>
/// <param name="Why">What it rests on.</param>
internal sealed record ReviewPoint(string Icon, string Tone, string What, string Why);
