using Latitude.Domain.Quantities;

namespace Latitude.Domain.Coaching;

/// <summary>Where in a log a set stands.</summary>
/// <param name="Date">The day.</param>
/// <param name="Name">The exercise as logged.</param>
/// <param name="Set">Number of the set among those of that exercise on that day, from 1.</param>
/// <param name="Load">The load as entered; null where none was.</param>
/// <param name="Reps">The reps; null where none were.</param>
public readonly record struct EntryRef(DateOnly Date, string Name, int Set, Load? Load, int? Reps);
