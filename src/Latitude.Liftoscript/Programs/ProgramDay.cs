namespace Latitude.Liftoscript.Programs;

/// <summary>A day of a program.</summary>
/// <param name="Number">Running number over the program, from 1.</param>
/// <param name="Week">Week, from 1.</param>
/// <param name="DayInWeek">Day in its week, from 1.</param>
/// <param name="Name">As written.</param>
/// <param name="Description">Markdown; null where there is none.</param>
/// <param name="Lines">What is done, in order.</param>
/// <param name="Templates">Lines that others reuse and nobody performs.</param>
public sealed record ProgramDay(
    int Number, int Week, int DayInWeek, string Name, string? Description, IReadOnlyList<ProgramLine> Lines, IReadOnlyList<ProgramLine> Templates);
