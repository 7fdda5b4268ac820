using Latitude.Domain.Exercises;

namespace Latitude.Domain.Programs;

/// <summary>An established routine (G11). Facts: <c>knowledge/routines/</c>, one file each.</summary>
public sealed record Routine
{
    /// <summary>Stable id, e.g. <c>basic-beginner</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name as lifters know it.</summary>
    public required string Name { get; init; }

    /// <summary>Who made it.</summary>
    public required string Author { get; init; }

    /// <summary>Where the facts are from, and how sure they are.</summary>
    public required string Source { get; init; }

    /// <summary>From which level on it is sensible.</summary>
    public required ExperienceLevel Level { get; init; }

    /// <summary>Training days in the fullest week, 1 to 7.</summary>
    public required int Days { get; init; }

    /// <summary>What is needed, all of it: ids such as <c>barbell</c>, <c>pull-up bar</c>.</summary>
    public required IReadOnlyList<string> Equipment { get; init; }

    /// <summary>What it is made for.</summary>
    public required RoutineGoal Goal { get; init; }

    /// <summary>One sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>What speaks for it.</summary>
    public required IReadOnlyList<string> For { get; init; }

    /// <summary>What speaks against it.</summary>
    public required IReadOnlyList<string> Against { get; init; }

    /// <summary>What to know or to change for the back. Figures are computed by <c>PlanAnalyst</c>.</summary>
    public required string Back { get; init; }

    /// <summary>The program, in Liftoscript. A week of the program is a week of training.</summary>
    public required string Program { get; init; }
}
