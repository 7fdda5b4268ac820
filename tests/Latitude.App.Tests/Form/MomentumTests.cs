using Latitude.App.Form;
using Latitude.App.Store;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Training;

namespace Latitude.App.Tests.Form;

/// <summary>Who may swing is read from the log.</summary>
public class MomentumTests
{
    private static readonly Lazy<KnowledgeBase> Knowledge = new(KnowledgeBase.Load);

    [Theory]
    [InlineData("pull_up", true, "negative_pullup")]
    [InlineData("pull_up", false, "negative_pullup", "pull_up")]
    [InlineData("pull_up", false, "negative_pullup", "chin_up")]
    [InlineData("pull_up", false, "lat_pulldown")]
    [InlineData("pull_up", false)]
    [InlineData("barbell_row", false, "negative_pullup")]
    [InlineData(null, false, "negative_pullup")]
    public async Task Swinging_is_no_fault_for_who_has_done_easier_rungs_and_never_a_full_one(string? filmed, bool expected, params string[] done)
    {
        using var logbook = new Logbook(Knowledge, TimeProvider.System);
        var workouts = done.Select((exercise, day) => new Workout
        {
            Date = new DateOnly(2026, 11, 1).AddDays(day),
            Exercises = [new PerformedExercise { Name = Knowledge.Value.Exercises[exercise].Name, Sets = [new PerformedSet { Reps = 5 }] }],
        });
        await LogKeeper.KeepAsync(logbook, new TrainingLog(workouts, []), _ => Task.CompletedTask);
        var exercises = Knowledge.Value.Exercises;
        (await Momentum.IsAllowedAsync(logbook, exercises, filmed is null ? null : exercises[filmed])).ShouldBe(expected);
    }
}
