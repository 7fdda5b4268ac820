using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Advising;
using Latitude.Domain.Coaching.Levels;
using Latitude.Domain.Coaching.NextSessions;
using Latitude.Domain.Coaching.Rules;
using Latitude.Domain.Coaching.Trials;
using Latitude.Domain.Exercises;
using Latitude.Domain.Form;
using Latitude.Domain.Quantities;

namespace Latitude.Domain.Tests.Coaching.Advising;

/// <summary>Few things at a time, nothing twice, nothing at odds.</summary>
public class CoachTests
{
    /// <summary>The last workout of four weeks of Mondays, Wednesdays and Fridays.</summary>
    private static readonly DateOnly Last = Lifter.Day(25)!.Value;

    [Fact]
    public void At_most_three_things_are_said_and_the_most_useful_first()
    {
        // Much is wrong: no pulls, no hinges, twelve presses and eight curls a day.
        var advice = Advise(Lifter.Weekly([0, 2, 4], ("bench_press", 6, 8), ("overhead_press", 6, 8), ("barbell_curl", 8, 10)), Intermediate);
        advice.Points.Count.ShouldBeInRange(1, 3);
        advice.Points.Sum(point => point.Advice.Remedies.Count).ShouldBeLessThanOrEqualTo(3);
        advice.Points[0].Advice.Rule.Id.ShouldBe(BackFrontBalance.Id);
        advice.Points.Select(point => point.Usefulness).ShouldBeInOrder(SortDirection.Descending);
        advice.HeldBack.ShouldContain(held => held.Reason == HeldBackReason.LessUseful);
    }

    [Fact]
    public void Everything_said_ends_in_something_to_do() =>
        Advise(Neglected()).Points.ShouldAllBe(point => point.Advice.Remedies.Count > 0);

    [Fact]
    public void The_same_is_not_said_again_the_next_day_nor_is_something_else_in_its_place()
    {
        var first = Advise(Neglected());
        var second = Advise(Neglected(), input => input with { Date = Last.AddDays(1), Said = first.Said });
        second.Points.ShouldBeEmpty();
        second.HeldBack.Count(held => held.Reason == HeldBackReason.SaidThisWeek).ShouldBe(first.Points.Count);
    }

    [Fact]
    public void On_the_same_day_it_stays_on_the_screen()
    {
        var first = Advise(Neglected());
        Advise(Neglected(), input => input with { Said = first.Said }).Points.Count.ShouldBe(first.Points.Count);
    }

    [Fact]
    public void A_week_later_it_may_be_said_again()
    {
        var first = Advise(Neglected());
        Advise(Neglected().Train(32, ("bench_press", 6, 8)), input => input with { Said = first.Said }).Points.ShouldNotBeEmpty();
    }

    [Fact]
    public void What_changed_is_said_at_once()
    {
        // The same lifter takes up rows: half of the gap is closed, so that it is a quarter less grave.
        var first = Advise(Neglected());
        var changed = first.Said.Select(said => said.Key == BackFrontBalance.Id ? said with { Fingerprint = "another" } : said);
        var second = Advise(Neglected(), input => input with { Date = Last.AddDays(1), Said = [.. changed] });
        second.Points.ShouldHaveSingleItem().Advice.Rule.Id.ShouldBe(BackFrontBalance.Id);
    }

    [Fact]
    public void An_emergency_is_all_that_is_said()
    {
        var advice = Advise(Neglected(), input => input with { Pain = [Pain(2, null, PainSign.SaddleNumbness)] });
        advice.Points.ShouldHaveSingleItem().Advice.Remedies.ShouldHaveSingleItem().Kind.ShouldBe(RemedyKind.Emergency);
        advice.HeldBack.ShouldAllBe(held => held.Reason == HeldBackReason.Pain);
    }

    [Theory]
    [InlineData(2, null)]
    [InlineData(3, RemedyKind.LowerLoad)]
    [InlineData(5, RemedyKind.LowerLoad)]
    [InlineData(6, RemedyKind.StopExercise)]
    public void Pain_is_eased_from_three_and_stopped_above_five(int score, RemedyKind? expected) =>
        Advise(Neglected(), input => input with { Pain = [Pain(score, "bench_press")] })
            .Points.SelectMany(point => point.Advice.Remedies).Where(remedy => remedy.Exercise?.Id == "bench_press")
            .Select(remedy => (RemedyKind?)remedy.Kind).SingleOrDefault().ShouldBe(expected);

    [Fact]
    public void A_row_that_hurts_is_swapped_for_one_that_spares_the_spine()
    {
        var lifter = Lifter.Weekly([0, 2, 4], ("barbell_row", 4, 8), ("bench_press", 4, 8), ("machine_row", 1, 10));
        var remedy = Advise(lifter, input => input with { Pain = [Pain(4, "barbell_row")] }).Points[0].Advice.Remedies.ShouldHaveSingleItem();
        (remedy.Kind, remedy.InsteadOf!.Id, remedy.Exercise!.SpinalLoad).ShouldBe((RemedyKind.SwapExercise, "barbell_row", SpinalLoad.Low));
    }

    [Fact]
    public void No_sets_are_added_to_a_lift_that_hurts()
    {
        // The remedy for this lifter would be more barbell rows.
        var lifter = Lifter.Weekly([0, 2, 4], ("bench_press", 6, 8), ("barbell_row", 3, 8));
        Advise(lifter).Points.SelectMany(point => point.Advice.Remedies).ShouldContain(remedy => remedy.Exercise!.Id == "barbell_row");
        var hurt = Advise(lifter, input => input with { Pain = [Pain(7, "barbell_row")] });
        hurt.Points.SelectMany(point => point.Advice.Remedies).Where(remedy => remedy.Kind == RemedyKind.AddSets).ShouldAllBe(remedy => remedy.Exercise!.Id != "barbell_row");
    }

    [Fact]
    public void Old_pain_is_not_brought_up_again() =>
        Advise(Neglected(), input => input with { Pain = [Pain(9, "bench_press") with { Date = Last.AddDays(-8) }] })
            .Points.ShouldAllBe(point => point.Advice.Rule.Id != PainAndRedFlags.Id);

    [Fact]
    public void While_a_trial_runs_nothing_else_is_changed()
    {
        var trial = new Trial
        {
            Id = "one", Modification = TrialModification.MoreReps, Changes = [new TrialChange("bench_press", 8, 11)], IndexLifts = ["bench_press"],
            Start = Last.AddDays(-7), BaselineWeeks = 8, Weeks = 8, Decisions = [new TrialDecision(Last.AddDays(-8), TrialDecisionKind.Accepted)],
        };
        var advice = Advise(Neglected(), input => input with { Trials = [trial] });
        advice.Trial.Running!.Trial.Id.ShouldBe("one");
        advice.Points.SelectMany(point => point.Advice.Remedies).ShouldAllBe(remedy => !remedy.IsStructural);
        advice.HeldBack.ShouldContain(held => held.Reason == HeldBackReason.Trial);
    }

    [Fact]
    public void A_light_week_is_no_time_for_more_sets()
    {
        // Two of four signs: the days are rated three points lower than in the weeks before, and something hurts at 3 of 10.
        var advice = Advise(Neglected(), input => input with
        {
            Lifter = new LifterFacts { Level = ExperienceLevel.Intermediate },
            SelfScores = [.. Enumerable.Range(0, 28).Select(day => new SelfScore(Last.AddDays(day - 27), day >= 21 ? 4 : 7))],
            Pain = [Pain(3, null)],
        });
        var remedy = advice.Points[0].Advice.Remedies.ShouldHaveSingleItem();
        (remedy.Kind, remedy.SetsKept, remedy.LoadChange).ShouldBe((RemedyKind.Deload, 0.5, -0.1));
        advice.Points.SelectMany(point => point.Advice.Remedies).ShouldAllBe(one => one.Kind != RemedyKind.AddSets);
        advice.HeldBack.ShouldContain(held => held.Reason == HeldBackReason.Deload);
    }

    [Fact]
    public void One_sign_is_no_reason_for_a_light_week() =>
        Advise(Neglected(), input => input with { Pain = [Pain(3, null)] }).Points.ShouldAllBe(point => point.Advice.Rule.Id != ReactiveDeload.Id);

    [Fact]
    public void After_five_weeks_away_the_first_days_are_a_tenth_lighter_and_nothing_is_added()
    {
        // Back for one day, 36 days after the last.
        var advice = Advise(Neglected().Train(25 + 36, ("bench_press", 6, 8)));
        var remedy = advice.Points.ShouldHaveSingleItem().Advice.Remedies.ShouldHaveSingleItem();
        (remedy.Kind, remedy.LoadChange).ShouldBe((RemedyKind.StartLighter, -0.1));
    }

    [Fact]
    public void Three_weeks_off_are_a_holiday() =>
        Advise(Neglected().Train(25 + 21, ("bench_press", 6, 8))).Points.ShouldAllBe(point => point.Advice.Rule.Id != ReturnAfterLayoff.Id);

    [Theory]
    [InlineData(36, 13, 40, true)]   // five weeks away, two weeks back: first half of the four weeks
    [InlineData(36, 26, 40, true)]   // four weeks back less two days, and still at 40 of 50 kg
    [InlineData(36, 26, 50, false)]  // the old load is back
    [InlineData(36, 29, 40, false)]  // the four weeks are over
    [InlineData(190, 54, 40, true)]  // after half a year it is eight weeks
    [InlineData(190, 57, 40, false)]
    public void The_way_back_is_four_weeks_or_eight_and_ends_when_the_old_loads_are_lifted(int off, int back, decimal kilograms, bool isSaid)
    {
        var lifter = Neglected().Loaded(25 + off, "bench_press", (8, kilograms));
        for (var day = 3; day <= back; day += 5)
        {
            lifter.Loaded(25 + off + day, "bench_press", (8, kilograms));
        }

        Advise(lifter, input => input with { Date = Last.AddDays(off + back) })
            .Points.Any(point => point.Advice.Rule.Id == ReturnAfterLayoff.Id).ShouldBe(isSaid);
    }

    [Fact]
    public void Twice_in_the_arms_takes_a_tenth_off_the_row()
    {
        var lifter = Lifter.Weekly([0, 2, 4], ("barbell_row", 4, 8), ("bench_press", 4, 8));
        var felt = new[] { true, false, true }.Select((arms, i) => new FeltAnswer(Last.AddDays(i - 5), "barbell_row", arms)).ToArray();
        var point = Advise(lifter, input => input with { Felt = felt }).Points[0];
        point.Advice.Rule.Id.ShouldBe(TechniqueBeforeLoad.Id);
        var remedy = point.Advice.Remedies.ShouldHaveSingleItem();
        (remedy.Kind, remedy.Exercise!.Id, remedy.LoadChange).ShouldBe((RemedyKind.LowerLoad, "barbell_row", -0.1));
        Advise(lifter, input => input with { Felt = felt[..2] }).Points.ShouldAllBe(one => one.Advice.Rule.Id != TechniqueBeforeLoad.Id);
    }

    [Fact]
    public void A_failed_form_check_comes_before_more_sets_of_that_lift()
    {
        var failed = new FormResult { Reps = 5, Verdicts = [new FormVerdict { Rule = FormRule.StraightBack, Outcome = FormOutcome.Failed }] };
        var lifter = Lifter.Weekly([0, 2, 4], ("bench_press", 6, 8), ("barbell_row", 3, 8)).Filmed("barbell_row", failed);
        var advice = Advise(lifter);
        advice.Points[0].Advice.Rule.Id.ShouldBe(TechniqueBeforeLoad.Id);
        advice.Points.SelectMany(point => point.Advice.Remedies).Where(remedy => remedy.Exercise!.Id == "barbell_row").ShouldAllBe(remedy => remedy.Kind == RemedyKind.LowerLoad);
    }

    [Fact]
    public void The_next_load_follows_the_last_film_and_follows_it_once()
    {
        var failed = new FormResult { Reps = 5, LoadChange = -0.05, Verdicts = [new FormVerdict { Rule = FormRule.StraightBack, Outcome = FormOutcome.Failed }] };
        var lifter = Lifter.Weekly([0, 2, 4], ("bench_press", 3, 8), ("barbell_row", 3, 8)).Filmed("barbell_row", failed);
        Reasons(Advise(lifter)).ShouldContain(NextReasonKind.FailedForm);
        Reasons(Advise(lifter.Train(28, ("barbell_row", 3, 8)))).ShouldNotContain(NextReasonKind.FailedForm);

        static IEnumerable<NextReasonKind> Reasons(CoachAdvice advice) =>
            advice.Next.Single(next => next.Exercise.Id == "barbell_row").Reasons.Select(reason => reason.Kind);
    }

    [Fact]
    public void Three_sets_of_eight_strict_pull_ups_twice_earn_a_weight()
    {
        var lifter = Lifter.Weekly([0, 2, 4], ("bench_press", 3, 8)).Body(23, "pull_up", 8, 8, 8).Body(25, "pull_up", 9, 8, 8);
        var remedy = Advise(lifter, Intermediate).Points.SelectMany(point => point.Advice.Remedies).Single(one => one.InsteadOf?.Id == "pull_up");
        (remedy.Kind, remedy.Exercise!.Id).ShouldBe((RemedyKind.SwapExercise, "weighted_pull_up"));
        Advise(Lifter.Weekly([0, 2, 4], ("bench_press", 3, 8)).Body(23, "pull_up", 8, 8, 7).Body(25, "pull_up", 9, 8, 8))
            .Points.ShouldAllBe(point => point.Advice.Rule.Id != LadderMoves.Id);
    }

    [Fact]
    public void Pull_ups_in_twos_go_back_a_step()
    {
        var lifter = Lifter.Weekly([0, 2, 4], ("bench_press", 3, 8)).Body(23, "pull_up", 2, 2, 1).Body(25, "pull_up", 2, 1);
        var point = Advise(lifter).Points.Single(one => one.Advice.Rule.Id == LadderMoves.Id);
        point.Advice.Outcome.ShouldBe(AdviceOutcome.Excess);
        point.Advice.Remedies[0].Exercise!.Rung!.Value.Rung.ShouldBeLessThan(Lifter.Knowledge.Exercises["pull_up"].Rung!.Value.Rung);
    }

    [Fact]
    public void Ten_times_the_load_is_a_slip_of_the_finger()
    {
        var lifter = Lifter.Weekly([0, 2, 4], ("bench_press", 3, 8), ("barbell_row", 3, 8)).Loaded(26, "bench_press", (8, 50), (8, 500), (8, 50));
        var point = Advise(lifter).Points.Single(one => one.Advice.Rule.Id == ImplausibleEntries.Id);
        point.Advice.Number("factor").ShouldBe(10);
        var entry = point.Advice.Remedies.ShouldHaveSingleItem().Entry!.Value;
        (entry.Set, entry.Load).ShouldBe((2, Load.OfKilograms(500)));
    }

    [Fact]
    public void A_set_that_was_left_out_because_nobody_does_so_is_named()
    {
        // The usual load, and 3,310 reps: its second set of the last day.
        var lifter = Lifter.Weekly([0, 2, 4], ("bench_press", 3, 8), ("barbell_row", 3, 8)).Implausible(26, "barbell_row", reps: 3310);
        var point = Advise(lifter).Points.Single(one => one.Advice.Rule.Id == ImplausibleEntries.Id);
        point.Advice.Number("left_out").ShouldBe(1);
        var entry = point.Advice.Remedies.ShouldHaveSingleItem().Entry!.Value;
        (entry.Date, entry.Set, entry.Reps).ShouldBe((Lifter.Day(26)!.Value, 2, 3310));
        Advise(lifter, input => input with { Date = Lifter.Day(26 + 28) }).Points.ShouldAllBe(one => one.Advice.Rule.Id != ImplausibleEntries.Id);
    }

    [Fact]
    public void Sixteen_sets_for_the_chest_in_a_session_are_beyond_what_pays()
    {
        // 16 direct sets each time; an intermediate's ceiling is 8.
        var lifter = Lifter.Weekly([0, 3], ("bench_press", 8, 8), ("db_bench_press", 8, 10), ("barbell_row", 8, 8), ("lat_pulldown", 8, 10), ("hyperextension", 3, 12), ("deadlift", 3, 5));
        var advice = Advise(lifter, Intermediate);
        var found = advice.Points.Select(point => point.Advice).Concat(advice.HeldBack.Select(held => held.Advice)).Single(one => one.Rule.Id == SessionCeiling.Id);
        found.Number("cap").ShouldBe(8);
        found.Number("sets_a_session").ShouldBeGreaterThanOrEqualTo(16);
        found.Remedies.ShouldHaveSingleItem().Kind.ShouldBe(RemedyKind.RemoveSets);
    }

    [Fact]
    public void No_movement_gets_sets_more_and_sets_fewer_at_once()
    {
        foreach (var lifter in new[] { Neglected(), Lifter.Weekly([0], ("lat_pulldown", 12, 10), ("bench_press", 20, 8), ("overhead_press", 5, 8)).Train(1, ("bench_press", 1, 8)) })
        {
            var remedies = Advise(lifter).Points.SelectMany(point => point.Advice.Remedies).ToArray();
            var added = remedies.Where(remedy => remedy.Kind == RemedyKind.AddSets).Select(remedy => remedy.Exercise!.Pattern.Id);
            remedies.Where(remedy => remedy.Kind == RemedyKind.RemoveSets).ShouldAllBe(remedy => !added.Contains(remedy.Exercise!.Pattern.Id));
        }
    }

    [Fact]
    public void A_rule_takes_one_place_while_others_have_something_to_say()
    {
        // 27 squats, 27 rows and 27 deadlifts a week are too much for any spine, and 18 curls beside them are surplus.
        var advice = Advise(Lifter.Weekly([0, 2, 4], ("back_squat", 9, 5), ("barbell_row", 9, 8), ("deadlift", 9, 5), ("barbell_curl", 6, 10), ("lat_pulldown", 2, 10)));
        var spine = advice.Points.Single(point => point.Advice.Rule.Id == SpinalLoadBudget.Id);
        spine.Advice.Remedies.Count.ShouldBe(1);
        advice.Points.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData(23, 0.15)] // of 20
    [InlineData(30, 0.5)]
    [InlineData(49, 1)]
    public void A_little_over_the_spinal_budget_weighs_little(int squats, double severity) =>
        SpinalLoadBudget.Judge(Lifter.Weekly([0], ("back_squat", squats, 5)).Context(ExperienceLevel.Beginner)).Severity.ShouldBe(severity, 0.001);

    [Fact]
    public void Where_the_back_is_short_and_the_spine_has_too_much_squats_go_and_light_rows_come()
    {
        // 36 presses against 12 rows, and 36 squats: 48 sets for the spine.
        var remedies = Advise(Lifter.Weekly([0, 2, 4], ("back_squat", 12, 5), ("bench_press", 12, 5), ("barbell_row", 4, 5), ("machine_row", 1, 10)))
            .Points.SelectMany(point => point.Advice.Remedies).ToArray();
        var fewer = remedies.Where(remedy => remedy.Kind == RemedyKind.RemoveSets).Select(remedy => remedy.Exercise!).ToArray();
        fewer.ShouldContain(exercise => exercise.Id == "back_squat");
        fewer.ShouldAllBe(exercise => exercise.Side != BalanceSide.Back && exercise.Side != BalanceSide.BackSpine);
        remedies.Where(remedy => remedy.Kind == RemedyKind.AddSets).ShouldNotBeEmpty();
        remedies.Where(remedy => remedy.Kind == RemedyKind.AddSets).ShouldAllBe(remedy => remedy.Exercise!.SpinalLoad != SpinalLoad.High);
    }

    [Fact]
    public void What_to_load_next_is_said_for_each_family_that_is_trained() =>
        Advise(Lifter.Weekly([0, 2, 4], ("bench_press", 3, 8), ("barbell_row", 3, 8), ("deadlift", 1, 5)))
            .Next.Select(next => next.Exercise.Id).ShouldBe(["barbell_row", "deadlift", "bench_press"]);

    [Fact]
    public void No_trial_is_offered_while_something_else_is_to_be_changed()
    {
        var advice = Advise(Neglected());
        advice.Points.SelectMany(point => point.Advice.Remedies).ShouldContain(remedy => remedy.IsStructural);
        advice.OfferedTrial.ShouldBeNull();
    }

    [Fact]
    public void Without_a_workout_there_is_no_advice() =>
        new Coach(Lifter.Knowledge.Coaching).Advise(new CoachInput { History = new Lifter().History() }).ShouldBeNull();

    private static Lifter Neglected() => Lifter.Weekly([0, 2, 4], ("bench_press", 6, 8), ("barbell_curl", 3, 10), ("barbell_row", 1, 8));

    private static PainEntry Pain(int score, string? exercise, params PainSign[] signs) => new() { Date = Last, Score = score, Exercise = exercise, Signs = signs };

    private static CoachInput Intermediate(CoachInput input) => input with { Lifter = new LifterFacts { Level = ExperienceLevel.Intermediate } };

    private static CoachAdvice Advise(Lifter lifter, Func<CoachInput, CoachInput>? with = null)
    {
        var input = new CoachInput { History = lifter.History() };
        return new Coach(Lifter.Knowledge.Coaching).Advise(with is null ? input : with(input)).ShouldNotBeNull();
    }
}
