using Latitude.Domain.Exercises;
using Latitude.Domain.Programs;

namespace Latitude.Cli.Commands;

/// <summary>What a routine must be to be listed; what is null or empty does not matter.</summary>
/// <param name="Level">The level it is for.</param>
/// <param name="Days">Most training days a week.</param>
/// <param name="Minutes">Most minutes a session.</param>
/// <param name="Goal">What it is made for; a routine for both fits strength and size.</param>
/// <param name="Equipment">All that there is, whatever its case.</param>
internal sealed record RoutineFilter(ExperienceLevel? Level, int? Days, int? Minutes, RoutineGoal? Goal, string[] Equipment)
{
    public bool Fits(Routine routine) =>
        (Level is null || routine.Level == Level)
        && (Days is null || routine.Days <= Days)
        && (Minutes is null || routine.Minutes <= Minutes)
        && (Goal is null || routine.Goal == Goal || (routine.Goal == RoutineGoal.Both && Goal is RoutineGoal.Strength or RoutineGoal.Size))
        && (Equipment.Length == 0 || routine.Equipment.All(item => Equipment.Contains(item, StringComparer.OrdinalIgnoreCase)));
}
