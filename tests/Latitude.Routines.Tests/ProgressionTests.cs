using Latitude.Liftoscript;
using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Playing;

namespace Latitude.Routines.Tests;

/// <summary>The rules of the published routines, worked by hand. Every one-rep max is 200 lb; whatever is not said is done as prescribed.</summary>
public sealed class ProgressionTests
{
    [Fact]
    public void Basic_beginner_adds_one_step_two_from_ten_reps_on_and_takes_a_tenth_below_fifteen_in_all()
    {
        var run = Start("basic-beginner");
        Do(run, ("Bent Over Row", [5, 5, 9]), ("Bench Press", [5, 5, 10]), ("Squat", [5, 5, 4]));
        Weight(run, "Bent Over Row").ShouldBe(67.5);
        Weight(run, "Bench Press").ShouldBe(50);
        Weight(run, "Squat").ShouldBe(40.5);
    }

    [Fact]
    public void Greyskull_looks_at_the_last_set_alone()
    {
        var run = Start("greyskull-phrak");
        Do(run, ("Overhead Press", [5, 4, 5]), ("Squat", [5, 5, 4]));
        Do(run, ("Deadlift", [10]));
        Weight(run, "Overhead Press").ShouldBe(47.5);
        Weight(run, "Squat").ShouldBe(40.5);
        Weight(run, "Deadlift").ShouldBe(105);
    }

    [Fact]
    public void Starting_Strength_takes_a_tenth_at_the_third_miss_in_a_row_only()
    {
        var run = Start("starting-strength-1");
        var squats = new List<double>();
        foreach (var last in new[] { 5, 4, 4, 5, 4, 4, 3, 5 })
        {
            Do(run, ("Squat", [5, 5, last]));
            squats.Add(Weight(run, "Squat"));
        }

        squats.ShouldBe([50, 50, 50, 55, 55, 55, 49.5, 54.5]);
    }

    [Fact]
    public void StrongLifts_adds_five_pounds_and_ten_on_the_deadlift()
    {
        var run = Start("stronglifts-5x5");
        DoDays(run, 2);
        (Weight(run, "Squat"), Weight(run, "Bent Over Row"), Weight(run, "Deadlift")).ShouldBe((55, 70, 105));
    }

    [Fact]
    public void Fierce_5_takes_fifteen_per_cent_at_the_second_miss()
    {
        var run = Start("fierce-5");
        Do(run, ("Squat", [5, 5, 4]));
        DoDays(run, 1);
        Weight(run, "Squat").ShouldBe(45);
        Do(run, ("Squat", [5, 5, 4]));
        Weight(run, "Squat").ShouldBe(38.25);
    }

    [Fact]
    public void Gzclp_changes_the_sets_three_times_and_starts_again_at_85_per_cent_of_the_best_five()
    {
        var run = Start("gzclp");
        Sets(run, "T1", "Squat").ShouldBe((5, 3));
        MissT1();
        Sets(run, "T1", "Squat").ShouldBe((6, 2));
        MissT1();
        Sets(run, "T1", "Squat").ShouldBe((10, 1));
        MissT1();
        Sets(run, "T1", "Squat").ShouldBe((1, 5));
        // Begun at 144 lb, which is 145 on the bar.
        Weight(run, "Squat", "T1").ShouldBe(0.9 * 145, 0.01);
        var test = run.Prepare();
        test.Complete(test.Exercises[0], 0, new SetResult { Reps = 5, Weight = Quantity.OfPounds(160) });
        run.Finish(test);
        Sets(run, "T1", "Squat").ShouldBe((5, 3));
        Weight(run, "Squat", "T1").ShouldBe(136);

        void MissT1()
        {
            Do(run, ("Squat", [0]));
            DoDays(run, 3);
        }
    }

    [Fact]
    public void Gzclp_starts_the_second_tier_again_fifteen_pounds_heavier_than_its_last_tens()
    {
        var run = Start("gzclp");
        foreach (var sets in new[] { (3, 10), (3, 8), (3, 6) })
        {
            Sets(run, "T2", "Bench Press").ShouldBe(sets);
            Do(run, ("Bench Press", [1]));
            DoDays(run, 3);
        }

        Sets(run, "T2", "Bench Press").ShouldBe((3, 10));
        Weight(run, "Bench Press", "T2").ShouldBe(115);
    }

    [Fact]
    public void Five_three_one_raises_the_training_max_by_the_step_after_a_cycle()
    {
        var run = Start("531-boring-but-big");
        DoDays(run, 16);
        TrainingMax(run, "overheadPress").ShouldBe(185, 0.05);
        TrainingMax(run, "deadlift").ShouldBe(190, 0.05);
        run.NextDay.ShouldBe(1);
        Weight(run, "Overhead Press").ShouldBe(58.5);
    }

    [Fact]
    public void Five_three_one_takes_a_tenth_of_the_training_max_after_a_miss()
    {
        var run = Start("531-boring-but-big");
        DoDays(run, 8);
        Do(run, ("Overhead Press", [5, 3, 0]));
        DoDays(run, 7);
        TrainingMax(run, "overheadPress").ShouldBe(162, 0.05);
        TrainingMax(run, "benchPress").ShouldBe(185, 0.05);
    }

    [Fact]
    public void Five_three_one_for_beginners_steps_up_once_a_cycle_what_comes_twice_a_week()
    {
        var run = Start("531-beginners");
        DoDays(run, 9);
        foreach (var (lift, trainingMax) in new[] { ("squat", 190), ("benchPress", 185), ("deadlift", 190), ("overheadPress", 185) })
        {
            TrainingMax(run, lift).ShouldBe(trainingMax, 0.05, lift);
        }
    }

    [Fact]
    public void Texas_raises_the_whole_week_after_Fridays_five_and_repeats_it_after_a_miss()
    {
        var run = Start("texas-method");
        DoDays(run, 2);
        Do(run, ("Squat", [4]));
        Weight(run, "Squat").ShouldBe(75.6);
        DoDays(run, 3);
        Weights(run, "Squat").ShouldBe([155.7, 124.6, 173, 155.7, 124.6, 173]);
    }

    [Fact]
    public void Madcow_makes_Fridays_triple_the_top_set_of_Monday()
    {
        var run = Start("madcow-5x5");
        DoDays(run, 3);
        var bench = run.Program.Lines.Where(line => line.Exercise.Name == "Bench Press").ToArray();
        run.Sets(bench[0])[^1].Weight.ShouldBe(Quantity.OfPercent(82));
        run.Sets(bench[1])[4].Weight.Figure.ShouldBe(84.05);
        Weight(run, "Deadlift").ShouldBe(51.25);
    }

    [Theory]
    [InlineData(1, 180)]
    [InlineData(3, 185)]
    [InlineData(5, 190)]
    [InlineData(6, 195)]
    public void NSuns_moves_the_training_max_by_the_reps_of_the_single_and_the_second_lift_follows(int reps, double trainingMax)
    {
        var run = Start("nsuns-5-day");
        DoDays(run, 4);
        Do(run, ("Bench Press", [5, 3, reps]));
        TrainingMax(run, "benchPress").ShouldBe(trainingMax, 0.05);
        TrainingMax(run, "benchPressCloseGrip").ShouldBe(trainingMax, 0.05);
        DoDays(run, 3);
        TrainingMax(run, "inclineBenchPress").ShouldBe(trainingMax, 0.05);
    }

    [Fact]
    public void Reddit_ppl_doubles_the_step_from_ten_reps_on()
    {
        var run = Start("reddit-ppl");
        Do(run, ("Deadlift", [10]));
        DoDays(run, 1);
        (Weight(run, "Deadlift"), Weight(run, "Bench Press")).ShouldBe((144 + 20, 144 + 5));
    }

    [Fact]
    public void All_Pro_climbs_from_8_to_12_reps_in_five_weeks_and_then_adds_a_tenth()
    {
        var run = Start("all-pros-dumbbells");
        foreach (var reps in new[] { 8, 9, 10, 11, 12 })
        {
            run.Prepare().Exercises.ShouldAllBe(exercise => exercise.Sets.All(set => set.Reps == reps));
            DoDays(run, 3);
        }

        Weights(run, "Squat, Dumbbell")[..3].ShouldBe([74.8, 67.32, 59.84], 0.06);
    }

    [Theory]
    [InlineData(12, 105)]
    [InlineData(11, 100)]
    public void Nautilus_adds_five_per_cent_at_twelve_reps(int reps, double next)
    {
        var run = Start("nautilus-circuit");
        var workout = run.Prepare();
        workout.Complete(workout.Exercises[2], 0, new SetResult { Reps = reps, Weight = Quantity.OfPounds(100) });
        run.Finish(workout);
        Weights(run, "Leg Press").ShouldBe([next, next, next]);
    }

    [Fact]
    public void The_bodyweight_routine_climbs_a_rung_at_three_sets_of_eight_and_stays_on_the_last()
    {
        var run = Start("bodyweight-rr");
        var rungs = new List<string>();
        for (var i = 0; i < 4; i++)
        {
            var workout = run.Prepare();
            rungs.Add(workout.Exercises[0].Movement.Exercise.Name);
            Do(run, ("Pull Up", [8, 8, 8]), ("Negative Pull Up", i == 0 ? [8, 8, 7] : [8, 8, 8]));
        }

        rungs.ShouldBe(["Negative Pull Up", "Negative Pull Up", "Pull Up", "Pull Up"]);
    }

    [Fact]
    public void The_top_set_of_the_Candito_cycle_gives_the_next_max()
    {
        var run = Start("candito-style-6-week");
        DoDays(run, 19);
        Do(run, ("Squat", [3]));
        // 195 lb for 3 reps: a triple is 92.14 % of the max.
        TrainingMax(run, "squat").ShouldBe(0.9 * 211.65, 0.05);
    }

    private static ProgramRun Start(string id)
    {
        var run = ProgramRun.Start(RoutineFile.Of(id).Program, new LifterSettings { Gym = GymSetup.Unknown });
        foreach (var movement in run.Program.Movements)
        {
            run.SetOneRepMax(movement, Quantity.OfPounds(200));
        }

        return run;
    }

    private static void DoDays(ProgramRun run, int days)
    {
        for (var i = 0; i < days; i++)
        {
            Do(run);
        }
    }

    /// <summary>Does the next workout; reps by set for exercises that are named, beyond them as prescribed.</summary>
    private static void Do(ProgramRun run, params (string Name, int[] Reps)[] done)
    {
        var workout = run.Prepare();
        foreach (var exercise in workout.Exercises)
        {
            var reps = done.FirstOrDefault(item => item.Name == exercise.Movement.WrittenName && exercise.Line.Label is not "Big" and not "Volume").Reps ?? [];
            for (var i = 0; i < exercise.Sets.Count; i++)
            {
                workout.Complete(exercise, i, new SetResult { Reps = i < reps.Length ? reps[i] : exercise.Sets[i].Reps });
            }
        }

        run.Finish(workout).Messages.ShouldBeEmpty();
    }

    private static double Weight(ProgramRun run, string name, string? label = null) => Weights(run, name, label)[0];

    /// <summary>The weight of the first set in each line of an exercise, as the program holds it.</summary>
    private static double[] Weights(ProgramRun run, string name, string? label = null) =>
    [
        .. run.Program.Lines.Where(line => !line.IsTemplate && line.Movements[0].WrittenName == name && line.Label == label)
            .Select(line => run.Sets(line)[0].Weight.Figure),
    ];

    private static (int Sets, double Reps) Sets(ProgramRun run, string label, string name)
    {
        var sets = run.Sets(run.Program.Lines.First(line => line.Label == label && line.Movements[0].WrittenName == name));
        return (sets.Count, sets[0].Reps);
    }

    private static double TrainingMax(ProgramRun run, string exercise) =>
        0.9 * run.OneRepMax(run.Program.Movements.First(movement => movement.Exercise.Id == exercise)).Figure;
}
