namespace Latitude.Liftoscript.Programs;

/// <summary>A program, read and resolved; never changes. <see cref="Playing.ProgramRun"/> is a lifter's way through it.</summary>
public sealed class TrainingProgram
{
    /// <summary>Its weeks.</summary>
    public required IReadOnlyList<ProgramWeek> Weeks { get; init; }

    /// <summary>Its days, one after another.</summary>
    public required IReadOnlyList<ProgramDay> Days { get; init; }

    /// <summary>Its lines, repeated ones and templates included.</summary>
    public required IReadOnlyList<ProgramLine> Lines { get; init; }

    /// <summary>Its exercises.</summary>
    public required IReadOnlyList<ProgramExercise> Exercises { get; init; }

    /// <summary>The movements it may need.</summary>
    public required IReadOnlyList<Movement> Movements { get; init; }

    /// <summary>The text it was read from.</summary>
    public required string Text { get; init; }
}
