using Latitude.Domain.Coaching.Substitution;
using Latitude.Domain.Exercises;
using Latitude.Liftoscript.Exercises;
using Latitude.Liftoscript.Playing;
using Latitude.Liftoscript.Programs;

namespace Latitude.Liftoscript.Following;

/// <summary>A movement of a program and what could be done instead. A proposal: it holds once the lifter takes it over as <see cref="ExerciseSwapped"/>.</summary>
public sealed record ProgramSubstitution
{
    /// <summary>The exercise of the program.</summary>
    public required ProgramExercise Exercise { get; init; }

    /// <summary>Its movement.</summary>
    public required Movement Movement { get; init; }

    /// <summary>What that movement is.</summary>
    public required Exercise Original { get; init; }

    /// <summary>Why it is replaced.</summary>
    public required SubstitutionReason Reason { get; init; }

    /// <summary>What is done instead.</summary>
    public required Substitute Substitute { get; init; }

    /// <summary>The substitute as a program names it.</summary>
    public required NotationExercise Name { get; init; }

    /// <summary>Its kind of equipment by the notation's id.</summary>
    public required string Equipment { get; init; }

    /// <summary>The word by which an <see cref="ExerciseSwapped"/> carries the reason.</summary>
    public string ReasonWord => Reason switch
    {
        SubstitutionReason.MissingEquipment => "missing_equipment",
        SubstitutionReason.TooHard => "too_hard",
        _ => "spare_lower_back",
    };

    /// <summary>Does it in a run, from the next workout on.</summary>
    public void Apply(ProgramRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        run.Swap(Exercise, Movement, Name, Equipment);
    }

    /// <summary>The event by which the lifter takes it over.</summary>
    /// <param name="id">Minted by the device.</param>
    /// <param name="routine">The routine.</param>
    /// <param name="at">Now.</param>
    /// <param name="date">Today.</param>
    public ExerciseSwapped ToEvent(Guid id, Guid routine, DateTimeOffset at, DateOnly date) => new()
    {
        Id = id,
        Routine = routine,
        At = at,
        Date = date,
        Exercise = Exercise.Key,
        Movement = Movement.Id,
        Substitute = Name.Name,
        Equipment = Equipment,
        Reason = ReasonWord,
    };
}
