using Latitude.Liftoscript.Syntax;

namespace Latitude.Liftoscript.Programs.Resolving;

/// <summary>A line on its way to becoming part of a program: written there, or a repeated copy.</summary>
internal sealed class LineDraft
{
    public required LineSyntax Syntax { get; init; }

    public required ExerciseDraft Exercise { get; init; }

    /// <summary>From 1.</summary>
    public required int Week { get; init; }

    /// <summary>From 1.</summary>
    public required int DayInWeek { get; init; }

    /// <summary>From 1.</summary>
    public required int Day { get; init; }

    public required IReadOnlyList<Movement> Movements { get; init; }

    public bool IsCopy { get; init; }

    /// <summary>Place among the used lines of the day on which it is written.</summary>
    public int Position { get; set; }

    /// <summary>The line whose sets it reuses; null where it reuses none.</summary>
    public LineDraft? Reused { get; set; }

    public bool IsTemplate => Exercise.IsTemplate;

    public bool IsProgressOff => Syntax.Progress?.Name == "none";

    public List<string> Descriptions { get; set; } = [];

    public int CurrentDescription { get; set; }

    public List<List<ProgramSet>> Variations { get; set; } = [];

    public int CurrentVariation { get; set; }

    /// <summary>Its number within the program.</summary>
    public int Index { get; set; }
}
