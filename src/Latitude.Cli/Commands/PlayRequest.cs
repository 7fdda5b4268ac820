namespace Latitude.Cli.Commands;

/// <summary>What <c>latitude program play</c> was asked for.</summary>
internal sealed record PlayRequest(FileInfo File, int Workouts, string Policy, string? Settings, bool Json, bool Text, GymChoice Gym);
