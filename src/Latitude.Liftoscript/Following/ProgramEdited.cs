namespace Latitude.Liftoscript.Following;

/// <summary>The text of the program changes. The text is the truth; what it does not say can be carried over.</summary>
public sealed record ProgramEdited : RoutineEvent
{
    /// <summary>The program in Liftoscript.</summary>
    public required string Program { get; init; }

    /// <summary>
    /// Loads and state variables of exercises that both texts have go on as they stand; else the new text says them, as it does where it was
    /// made of <see cref="ProgramPrinter"/>.
    /// </summary>
    public bool KeepsLoads { get; init; }

    /// <summary>The day to go on with, from 1; null for the same day of the same week.</summary>
    public int? NextDay { get; init; }
}
