namespace Latitude.Domain.Training.Live;

/// <summary>
/// Another movement taken in the place of one of the routine during a workout. The routine hears of it when the workout ends, so that undo and
/// throwing away need nothing else.
/// </summary>
/// <param name="Original">The routine's movement, e.g. <c>bentOverRow_barbell</c>.</param>
/// <param name="Substitute">What is done instead, as a routine names it.</param>
/// <param name="Equipment">Its kind of equipment; null where there is none.</param>
/// <param name="Reason">The word for why.</param>
/// <param name="IsOnce">For this workout only.</param>
public sealed record RoutineSwap(string Original, string Substitute, string? Equipment, string Reason, bool IsOnce);
