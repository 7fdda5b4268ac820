using Latitude.Domain.Quantities;
using Latitude.Liftoscript.Following;
using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Playing;

namespace Latitude.Liftoscript.Tests.Following;

public sealed class FollowingTests
{
    [Fact]
    public void A_workout_moves_the_program_on()
    {
        var journal = new Journal().Do();
        journal.Next().ShouldBe("B: Deadlift 150lb");
        journal.Do(3).Next().ShouldBe("A: Squat 105lb, Bent Over Row 85lb");
        journal.State().Workouts.Select(workout => workout.DayName).ShouldBe(["A", "B"]);
    }

    [Fact]
    public void A_skipped_day_is_passed_over_once()
    {
        var journal = new Journal().Add(Skip(1)).Add(Skip(1));
        journal.Next().ShouldBe("B: Deadlift 150lb");
        journal.State().Problems.ShouldHaveSingleItem().Code.ShouldBe(EventProblemCode.NotNext);
    }

    [Fact]
    public void A_repeated_week_keeps_the_loads_and_all_that_was_done()
    {
        var journal = new Journal().Do().Do().Do().Add(new WeekRepeated { Id = default, Routine = default, At = default, Date = default, Week = 1 });
        journal.Next().ShouldBe("A: Squat 110lb, Bent Over Row 90lb");
        journal.State().Workouts.Count.ShouldBe(3);
        journal.State().Run!.NextDay.ShouldBe(1);
    }

    [Fact]
    public void An_exercise_left_out_does_not_progress()
    {
        var journal = new Journal();
        var workout = journal.State().Next()!;
        journal.Do(workout);
        var done = (WorkoutDone)journal.Events[^1];
        var without = new Journal().Add(done with { Exercises = [done.Exercises[0]] }).Do();
        without.Next().ShouldBe("A: Squat 105lb, Bent Over Row 80lb");
    }

    [Fact]
    public void A_swap_asks_for_its_first_weight_and_goes_on_from_there()
    {
        var journal = new Journal().Add(SwapRow());
        journal.Next().ShouldBe("A: Squat 100lb, Bent Over One Arm Row ?");
        journal.State().Next()!.Exercises[1].Sets[0].AskWeight.ShouldBeTrue();
        // Done with 40 lb where the barbell had 80: the program is halved and adds its 5 lb.
        journal.Do().Do().Next().ShouldBe("A: Squat 105lb, Bent Over One Arm Row 45lb");
        journal.State().Run!.Sets(journal.State().Run!.Program.Lines[1])[0].Weight.ShouldBe(Quantity.OfPounds(45));
        journal.State().Swaps.ShouldHaveSingleItem().Reason.ShouldBe("missing_equipment");
        journal.State().Next()!.Exercises[1].Replaced.ShouldNotBeNull().WrittenName.ShouldBe("Bent Over Row");
    }

    [Fact]
    public void The_own_movement_comes_back_with_its_own_weight()
    {
        var journal = new Journal().Add(SwapRow()).Do().Do().Add(SwapRow() with { Substitute = "Bent Over Row", Equipment = "barbell" });
        journal.Next().ShouldBe("A: Squat 105lb, Bent Over Row 80lb");
        journal.State().Swaps.ShouldBeEmpty();
    }

    [Fact]
    public void The_text_of_a_program_holds_its_own_movements_and_their_weights()
    {
        var run = new Journal().Add(SwapRow()).Do().Do().State().Run!;
        ProgramPrinter.Print(run).ShouldContain("Bent Over Row / 2x5 80lb");
        run.Prepare().Exercises[1].Sets[0].Weight.ShouldBe(Quantity.OfPounds(45));
    }

    [Fact]
    public void A_swap_for_once_leaves_the_program_as_it_is()
    {
        var journal = new Journal().Add(SwapRow() with { IsOnce = true }).Do();
        journal.Do().Next().ShouldBe("A: Squat 105lb, Bent Over Row 80lb");
        journal.State().Swaps.ShouldBeEmpty();
    }

    [Fact]
    public void A_swap_can_wait_for_its_day()
    {
        var journal = new Journal().Add(SwapRow() with { FromDay = 3 });
        journal.Next().ShouldBe("A: Squat 100lb, Bent Over Row 80lb");
        journal.Do().Do().Next().ShouldBe("A: Squat 105lb, Bent Over One Arm Row ?");
    }

    [Fact]
    public void A_substitute_without_load_keeps_sets_and_reps_and_lets_the_load_rest()
    {
        var journal = new Journal().Add(SwapRow() with { Substitute = "Inverted Row", Equipment = "bodyweight" }).Do().Do();
        journal.Next().ShouldBe("A: Squat 105lb, Inverted Row ?");
        journal.State().Next()!.Exercises[1].Sets[0].AskWeight.ShouldBeFalse();
        journal.State().Run!.Sets(journal.State().Run!.Program.Lines[1])[0].Weight.ShouldBe(Quantity.OfPounds(80));
    }

    [Fact]
    public void Percentages_follow_the_one_rep_max_of_the_substitute()
    {
        const string program = "# Week 1\n## A\nBench Press / 1x5 80%, 1x5 60%";
        var settings = new RoutineSettings { Unit = MassUnit.Pound, OneRepMaxes = new Dictionary<string, Quantity>(StringComparer.Ordinal) { ["benchPress_barbell"] = Quantity.OfPounds(200) } };
        var journal = new Journal(program, settings).Add(SwapRow() with { Exercise = "benchpress_barbell", Substitute = "Bench Press", Equipment = "dumbbell" });
        journal.State().Run!.Program.Exercises[0].Key.ShouldBe("benchpress_barbell");
        // 40 lb for 80 % of 200 = 160: a quarter, so the one-rep max is 50 and 60 % of it 30.
        var next = journal.Do().State().Next()!;
        next.Exercises[0].OneRepMax.ShouldBe(Quantity.OfPounds(50));
        next.Exercises[0].Sets.Select(set => set.Weight).ShouldBe([Quantity.OfPounds(40), Quantity.OfPounds(30)]);
    }

    [Fact]
    public void A_day_that_an_edit_took_away_is_kept_and_reported()
    {
        var journal = new Journal().Do().Do();
        var third = journal.State().Next()!;
        journal.Add(Edit("# Week 1\n## A\nSquat / 2x5 100lb / progress: lp(5lb)", keeps: true)).Do(third);
        var state = journal.State();
        state.Workouts.Count.ShouldBe(3);
        state.Workouts[2].Progressed.ShouldBeFalse();
        state.Problems.ShouldHaveSingleItem().Code.ShouldBe(EventProblemCode.NoSuchDay);
        journal.Next().ShouldBe("A: Squat 105lb");
    }

    [Fact]
    public void An_edit_says_the_loads_unless_they_are_kept()
    {
        const string program = "# Week 1\n## A\nSquat / 3x5 60lb / progress: lp(5lb)\n## B\nDeadlift / 1x5 90lb";
        new Journal().Do().Do().Add(Edit(program, keeps: false)).Next().ShouldBe("A: Squat 60lb");
        new Journal().Do().Do().Add(Edit(program, keeps: true)).Next().ShouldBe("A: Squat 105lb");
    }

    [Fact]
    public void A_text_that_cannot_be_played_changes_nothing()
    {
        var journal = new Journal().Do().Add(Edit("# Week 1\n## A\nNo Such Lift / 3x5", keeps: true));
        journal.Next().ShouldBe("B: Deadlift 150lb");
        journal.State().Problems.ShouldHaveSingleItem().Code.ShouldBe(EventProblemCode.UnreadableProgram);
    }

    [Fact]
    public void After_the_end_workouts_are_kept_and_the_program_rests()
    {
        var journal = new Journal().Do().Add(new RoutineEnded { Id = default, Routine = default, At = default, Date = default });
        journal.Do(journal.State().Next()!, 9);
        journal.State().Status.ShouldBe(RoutineStatus.Ended);
        journal.State().Workouts.Count.ShouldBe(2);
        journal.State().Run!.NextDay.ShouldBe(2);
        journal.State().Coming(Journal.FirstDate, 3).ShouldBeEmpty();
    }

    [Fact]
    public void Another_gym_loads_what_it_can()
    {
        var gym = new LifterGym { Name = "Cellar", Unit = MassUnit.Kilogram, Plates = [new(10, 4), new(5, 2)], Equipment = [new() { Kind = "barbell", Unit = MassUnit.Kilogram, Bars = [20] }] };
        var journal = new Journal().Add(new SettingsChanged { Id = default, Routine = default, At = default, Date = default, Settings = new() { Gym = gym } });
        // 100 lb are 45.5 kg: bar and 10 kg a side. 80 lb are 36.5 kg: bar and 5 kg a side.
        journal.Next().ShouldBe("A: Squat 40kg, Bent Over Row 30kg");
    }

    [Fact]
    public void Coming_workouts_fall_on_the_lifters_days_with_the_loads_to_come()
    {
        var coming = new Journal().Do().State().Coming(Journal.FirstDate, 4);
        coming.Select(workout => workout.Date!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))
            .ShouldBe(["2026-03-05", "2026-03-09", "2026-03-12", "2026-03-16"]);
        coming.Select(workout => Journal.Describe(workout.Workout)).ShouldBe(
            ["B: Deadlift 150lb", "A: Squat 105lb, Bent Over Row 85lb", "B: Deadlift 160lb", "A: Squat 110lb, Bent Over Row 90lb"]);
    }

    [Fact]
    public void A_moved_workout_leaves_the_others_where_they_are()
    {
        var journal = new Journal().Add(new DayMoved { Id = default, Routine = default, At = default, Date = default, From = Journal.FirstDate, To = Journal.FirstDate.AddDays(1) });
        journal.State().Coming(Journal.FirstDate, 3).Select(workout => workout.Date!.Value.Day).ShouldBe([3, 5, 9]);
    }

    [Fact]
    public void Every_other_day_counts_from_the_last_workout()
    {
        var settings = new RoutineSettings { Unit = MassUnit.Pound, Days = TrainingDays.EveryDays(2) };
        new Journal(settings: settings).Do(1).State().Coming(Journal.FirstDate.AddDays(1), 3).Select(workout => workout.Date!.Value.Day).ShouldBe([5, 7, 9]);
    }

    [Fact]
    public void In_a_break_nothing_is_due()
    {
        var journal = new Journal().Add(new RoutinePaused { Id = default, Routine = default, At = default, Date = default });
        journal.State().Coming(Journal.FirstDate, 2).ShouldAllBe(workout => workout.Date == null);
        journal.Add(new RoutineResumed { Id = default, Routine = default, At = default, Date = default });
        journal.State().Coming(Journal.FirstDate, 1)[0].Date.ShouldBe(Journal.FirstDate);
    }

    [Fact]
    public void Looking_ahead_changes_nothing()
    {
        var state = new Journal().State();
        var workout = state.Coming(Journal.FirstDate, 5)[0].Workout;
        workout.Complete(workout.Exercises[0], 0, new SetResult { Reps = 1, Weight = Quantity.OfPounds(300) });
        Journal.Describe(state.Next()!).ShouldBe("A: Squat 100lb, Bent Over Row 80lb");
    }

    [Fact]
    public void Figures_that_nobody_lifts_are_kept_and_not_gone_on_from()
    {
        var journal = new Journal().Do();
        var done = (WorkoutDone)journal.Events[^1];
        var absurd = done.Exercises[0] with { Sets = [new() { Result = new SetResult { Reps = 5, Weight = Quantity.OfPounds(1e300) } }, new() { Result = new SetResult { Reps = 1e9 } }] };
        var strange = new Journal().Add(done with { Exercises = [absurd, done.Exercises[1]] }).Do();
        strange.Next().ShouldBe("A: Squat 100lb, Bent Over Row 85lb");
        strange.State().Workouts[0].Event.Exercises[0].Sets[0].Result!.Weight.Figure.ShouldBe(1e300);
    }

    [Fact]
    public void A_workout_dated_in_the_future_holds_up_nothing() =>
        new Journal().Add(new WorkoutDone { Id = default, Routine = default, At = default, Date = default, Exercises = [] }, 2_900_000)
            .State().Coming(Journal.FirstDate, 1)[0].Date.ShouldBe(Journal.FirstDate);

    internal static ExerciseSwapped SwapRow() => new()
    {
        Id = default,
        Routine = default,
        At = default,
        Date = default,
        Exercise = "bentoverrow_barbell",
        Substitute = "Bent Over One Arm Row",
        Equipment = "dumbbell",
        Reason = "missing_equipment",
    };

    internal static DaySkipped Skip(int day) => new() { Id = default, Routine = default, At = default, Date = default, Day = day };

    internal static ProgramEdited Edit(string program, bool keeps) =>
        new() { Id = default, Routine = default, At = default, Date = default, Program = program, KeepsLoads = keeps };
}
