using Latitude.Liftoscript.Playing;
using Latitude.Liftoscript.Programs;

namespace Latitude.Liftoscript.Tests;

/// <summary>A program printed while it runs, read again, plays the same.</summary>
public class PrintingTests
{
    public static TheoryData<string> Programs => [.. Corpus.All];

    [Theory]
    [MemberData(nameof(Programs))]
    public void An_evolved_program_plays_on_the_same_from_its_text(string text)
    {
        for (var after = 1; after <= 9; after++)
        {
            var run = Play.Start(text);
            for (var i = 0; i < after; i++)
            {
                run.Do(9);
            }

            var again = Reread(run);
            for (var i = 0; i < 12; i++)
            {
                Describe(again.Do()).ShouldBe(Describe(run.Do()), $"workout {i + 1} after {after}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Printing_a_printed_program_changes_nothing(string text)
    {
        var run = Play.Start(text);
        run.Do();
        var print = ProgramPrinter.Print(run);
        ProgramPrinter.Print(Reread(run)).ShouldBe(print);
    }

    [Fact]
    public void A_line_shows_its_new_weights_and_counters()
    {
        var run = Play.OneDay("Squat / 3x5 100lb, 1x5+ 90lb / 120s / progress: lp(5lb, 3, 0, 10lb, 2, 0)");
        run.Do();
        ProgramPrinter.Print(run).ShouldBe(
            "# Week 1\n## Day 1\nSquat / 3x5 100lb 120s, 1x5+ 90lb 120s / progress: lp(5lb, 3, 1, 10lb, 2, 0)\n\n");
    }

    private static ProgramRun Reread(ProgramRun run)
    {
        var text = ProgramPrinter.Print(run);
        var result = ProgramReader.Read(text);
        result.Program.ShouldNotBeNull(string.Join('\n', result.Diagnostics) + "\n" + text);
        var again = ProgramRun.Start(result.Program, nextDay: run.NextDay);
        foreach (var movement in result.Program.Movements)
        {
            again.SetOneRepMax(movement, run.OneRepMax(run.Program.Movements.Single(other => other.Id == movement.Id)));
        }

        return again;
    }

    private static string Describe(Workout workout) => string.Join('\n', workout.Exercises.Select(exercise =>
        $"{workout.Day.Number} {exercise.Line.Exercise.Key} {exercise.Movement.Id} v{exercise.SetVariation} d{exercise.Description} "
        + string.Join(", ", exercise.Warmups.Select(set => $"{set.Reps} {set.Weight}")) + " | "
        + string.Join(", ", exercise.Sets.Select(set =>
            $"{Play.Reps(set)} {set.Weight} @{set.Rpe} {set.Rest} {set.SetTime} {set.IsAuto} {set.AskWeight} {set.LogRpe} {set.Label}"))));
}
