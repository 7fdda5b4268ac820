namespace Latitude.Liftoscript.Programs;

/// <summary>A week of a program.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Name">As written.</param>
/// <param name="Description">Markdown; null where there is none.</param>
/// <param name="Days">Its days.</param>
public sealed record ProgramWeek(int Number, string Name, string? Description, IReadOnlyList<ProgramDay> Days);
