using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Plans;
using Latitude.Domain.Coaching.Rules;
using Latitude.Domain.Exercises;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Programs;
using Latitude.Liftoscript.Plans;
using Latitude.Liftoscript.Programs;

namespace Latitude.Routines.Tests;

/// <summary>A lifter's own program: where it comes from, and the one change that mends most.</summary>
public sealed class OwnProgramTests
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Load();
    private static readonly PlanAnalyst Analyst = new(Knowledge.Coaching, Knowledge.Names);
    private static readonly RoutinePlan[] Routines = [.. Knowledge.Routines().Select(routine => new RoutinePlan(routine, PlanReader.Read(routine)))];

    private const string PushAndPulldown = """
        # Week 1
        ## Push
        Bench Press / 5x5 100lb / progress: lp(5lb)
        Overhead Press / 3x8 50lb / progress: lp(5lb)
        ## Legs
        Squat / 5x5 100lb / progress: lp(5lb)
        Lat Pulldown / 3x10 80lb / progress: dp(5lb, 8, 10)
        """;

    [Theory]
    [InlineData("greyskull-phrak")]
    [InlineData("basic-beginner")]
    [InlineData("phul")]
    public void A_routine_is_recognised_by_its_exercises_and_its_sets(string id)
    {
        var origin = Recognise(PlanReader.Read(Routines.Single(one => one.Routine.Id == id).Routine));
        origin.Routine!.Id.ShouldBe(id);
        origin.IsUnchanged.ShouldBeTrue();
    }

    [Fact]
    public void A_routine_with_curls_added_and_chin_ups_left_out_is_near_it_and_no_longer_established()
    {
        var text = Routines.Single(one => one.Routine.Id == "phul").Routine.Program
            .Replace("Lat Pulldown /", "Chin Up /", StringComparison.Ordinal).Replace("Leg Extension /", "Hack Squat /", StringComparison.Ordinal);
        var plan = Read(text);
        var origin = Recognise(plan);
        origin.Routine!.Id.ShouldBe("phul");
        origin.Added.ShouldBe(["chin_up", "barbell_hack_squat"], ignoreOrder: true);
        origin.Dropped.ShouldBe(["lat_pulldown", "leg_extension"], ignoreOrder: true);
        Analyst.Analyse(plan, origin, ExperienceLevel.Beginner).AdviceOf(EstablishedRoutine.Id).Outcome.ShouldBe(AdviceOutcome.Short);
        Analyst.Analyse(plan, origin, ExperienceLevel.Intermediate).AdviceOf(EstablishedRoutine.Id).Outcome.ShouldBe(AdviceOutcome.Fine);
    }

    [Fact]
    public void A_program_of_ones_own_is_near_none() => Recognise(Read(PushAndPulldown)).ShouldBe(PlanOrigin.Unknown);

    [Fact]
    public void A_program_that_never_says_how_it_goes_on_is_not_fine_at_any_level()
    {
        var plan = Read("# Week 1\n## Day\nBench Press / 5x5 100lb\nBent Over Row / 5x5 100lb\n");
        Analyst.Analyse(plan, PlanOrigin.Unknown, ExperienceLevel.Advanced).AdviceOf(EstablishedRoutine.Id).Outcome.ShouldBe(AdviceOutcome.Short);
    }

    /// <summary>Two workouts in turn on three days: A B A, B A B. Front 8 sets in A: 1.5 times a week; pulldown 3 in B.</summary>
    [Fact]
    public void Workouts_in_turn_are_laid_on_the_days_of_a_week()
    {
        var plan = Read(PushAndPulldown).OnDaysAWeek(3);
        plan.Weeks.Select(week => string.Join(' ', week.Days.Select(day => day.Name))).ShouldBe(["Push Legs Push", "Legs Push Legs"]);
        var analysis = Analyst.Analyse(plan, PlanOrigin.Unknown, ExperienceLevel.Beginner);
        (analysis.Balance.Front.Sets / analysis.Period.Weeks).ShouldBe(12);
        (analysis.Balance.UpperBack.Sets / analysis.Period.Weeks).ShouldBe(4.5);
    }

    [Fact]
    public void A_swap_is_the_one_change_where_only_the_pull_up_is_missing()
    {
        var routine = Routines.Single(one => one.Routine.Id == "reddit-ppl");
        var analysis = Analyst.Analyse(routine.Plan, new PlanOrigin { Routine = routine.Routine }, ExperienceLevel.Intermediate);
        var change = new PlanMender(Analyst, Knowledge.Names).Best(analysis)!;
        (change.Remedy.Kind, change.Remedy.Exercise!.Id, change.Remedy.InsteadOf!.Id).ShouldBe((RemedyKind.SwapExercise, "pull_up", "lat_pulldown"));
        change.Mended.ShouldContain(DeadliftAndPullUp.Id);
        change.After.TopFiveCount.ShouldBe(analysis.TopFiveCount + 1);
    }

    /// <summary>8 front sets against 3 of pulldowns; a row of 3 sets on both days makes the back 9.</summary>
    [Fact]
    public void A_row_settles_the_big_lifts_and_the_balance_of_a_beginners_push_program()
    {
        var analysis = Analyst.Analyse(Read(PushAndPulldown), PlanOrigin.Unknown, ExperienceLevel.Beginner);
        var change = new PlanMender(Analyst, Knowledge.Names).Best(analysis)!;
        (change.Remedy.Kind, change.Remedy.Exercise!.Id, change.Remedy.WeeklySets).ShouldBe((RemedyKind.AddSets, "barbell_row", 6));
        change.Mended.ShouldBe([BeginnerEssentials.Id, BackFrontBalance.Id, VerticalAndHorizontalPull.Id], ignoreOrder: true);
        change.After.Balance.SetRatio.ShouldBe(9.0 / 8);
    }

    private static PlannedProgram Read(string text) => PlanReader.Read(ProgramReader.Read(text).Program!);

    private static PlanOrigin Recognise(PlannedProgram plan) => new RoutineRecogniser(Knowledge.Rules, Knowledge.Names).Recognise(plan, Routines);
}
