using Latitude.Liftoscript.Playing;
using Latitude.Liftoscript.Programs;

namespace Latitude.Liftoscript.Tests;

/// <summary>A program printed while it runs, read again, plays the same.</summary>
public class PrintingTests
{
    private const string EveryPart = """
        // Four weeks of everything
        # Week 1
        // Go easy
        ## Upper

        // First form

        // ! Second form
        t1: Bench Press[1-2] / 3x5 100lb+ / ! 2x3 110lb @8 90s, 1x1+ (Top) 80% / warmup: 5 45lb, 3 50% / superset: A / id: tags(1) / progress: custom(a: 1, b+: 5lb) {~
          if (week == 2) { state.a += 1 }
          weights += state.b
          descriptionIndex += 1
        ~}
        main / used: none / 2x8-12 50% / 60s / progress: dp(2.5lb, 8, 12)
        Incline Bench Press / ...main
        Push Up | ! Bench Dip / 2+x10+ 0lb / 30s|60s / progress: custom() {~ exerciseVariationIndex += 1 setTime += 5 ~}
        ## Lower
        Squat / 3x5 60% / update: custom() {~ if (setIndex == 1) { numberOfSets += 1 } ~} / progress: lp(5lb, 2, 0, 10lb)
        Deadlift[1-2] / 1x5 ?+ @9+ auto / warmup: none / progress: sum(5, 10lb)
        # Week 2
        ## Upper
        main / 2x6-10 60%
        Incline Bench Press / ...main
        ## Lower
        Squat / 3x3 70% / progress: none
        Front Squat / ...Squat / progress: custom(a: 3, b: 1kg) { ...t1: Bench Press }
        """;

    [Fact]
    public void An_evolved_program_plays_on_the_same_from_its_text()
    {
        for (var after = 1; after <= 9; after++)
        {
            var run = Play.Start(EveryPart);
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

    [Fact]
    public void Printing_a_printed_program_changes_nothing()
    {
        var run = Play.Start(EveryPart);
        run.Do();
        var text = ProgramPrinter.Print(run);
        ProgramPrinter.Print(Reread(run)).ShouldBe(text);
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
