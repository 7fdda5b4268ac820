namespace Latitude.Liftoscript.Programs;

/// <summary>What reading a program's text gave.</summary>
/// <param name="Program">The program; null where it cannot be played.</param>
/// <param name="Diagnostics">What was found, by place in the text.</param>
public sealed record ProgramResult(TrainingProgram? Program, IReadOnlyList<Diagnostic> Diagnostics);
