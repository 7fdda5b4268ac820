using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Rules;
using Latitude.Domain.Exercises;

namespace Latitude.Routines.Tests;

/// <summary>What the analysis says of established routines, worked by hand from their text.</summary>
public sealed class AnalysisTests
{
    public static TheoryData<string> Ids => RoutineFile.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_name_of_every_routine_is_understood(string id) => RoutineAnalysis.Of(id).UnknownNames.ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_routine_says_how_it_goes_on(string id) => RoutineAnalysis.Of(id).AdviceOf(EstablishedRoutine.Id).Outcome.ShouldBe(AdviceOutcome.Fine);

    /// <summary>Which of the guide's five a lifter finds in the routine, in its order: deadlift, pull-up, barbell row, inverted row, hyperextension.</summary>
    [Theory]
    [InlineData("basic-beginner", "deadlift", "chin_up", "barbell_row", null, null)]
    [InlineData("bodyweight-rr", null, "pull_up", null, "inverted_row", null)]
    [InlineData("texas-method", "deadlift", "chin_up", null, null, "back_extension_45")]
    [InlineData("fierce-5", null, null, "pendlay_row", null, null)]
    [InlineData("nautilus-circuit", null, null, null, null, "back_extension_machine")]
    [InlineData("all-pros-dumbbells", null, null, null, null, null)]
    [InlineData("phat", null, "pull_up", "pendlay_row", "inverted_row", null)]
    public void The_guides_five_are_found_with_what_stands_for_them(string id, params string?[] held) =>
        RoutineAnalysis.Of(id).TopFive.Select(report => report.Held?.Id).ShouldBe(held);

    /// <summary>4.5 rows at half a set and 4.5 chin-ups at a whole one.</summary>
    [Fact]
    public void Chin_ups_count_in_full_for_the_biceps_and_rows_by_half()
    {
        var biceps = RoutineAnalysis.Of("basic-beginner").Biceps;
        (biceps.DirectWeekly, biceps.IndirectWeekly).ShouldBe((0, 6.75));
    }

    /// <summary>
    /// Workout A: 5 minutes to get warm, three lifts with three warm-up sets of a minute, nine sets of 15 s + 15 s to set up, eight rests of 180 s
    /// between them: 300 + 540 + 270 + 1,440 = 2,550 s. Workout B: the chin-up needs no warm-up: 2,370 s.
    /// </summary>
    [Fact]
    public void A_session_is_sets_rests_and_warm_ups()
    {
        var session = RoutineAnalysis.Of("basic-beginner").Session;
        session.LongestMinutes.ShouldBe(42.5, 0.001);
        session.MeanMinutes.ShouldBe((42.5 + 39.5) / 2, 0.001);
    }

    /// <summary>Back squat 4.5, deadlift 4.5 and barbell row 4.5 sets are high; overhead press 4.5 is medium and counts by half.</summary>
    [Fact]
    public void The_spine_is_loaded_by_squats_deadlifts_and_rows()
    {
        var spine = RoutineAnalysis.Of("basic-beginner").SpinalLoad;
        (spine.HighWeekly, spine.MediumWeekly, spine.WeightedWeekly).ShouldBe((13.5, 4.5, 15.75));
    }

    [Theory]
    [InlineData("basic-beginner", 3, 3)]
    [InlineData("greyskull-phrak", 3, 3)]
    [InlineData("bodyweight-rr", 2, 3)]
    [InlineData("starting-strength-1", 1, 3)]
    public void Big_back_lifts_and_how_often_they_come(string id, int lifts, double days)
    {
        var report = RoutineAnalysis.Of(id).BackLifts;
        (report.Lifts.Count, report.DaysWeekly).ShouldBe((lifts, days));
    }

    [Theory]
    [InlineData("body-part-split", 1)]
    [InlineData("ppl-3-day", 1)]
    [InlineData("reddit-ppl", 2)]
    [InlineData("phul", 0)]
    [InlineData("ice-cream-fitness", 0)]
    public void Back_days_are_found(string id, double days) => RoutineAnalysis.Of(id).BackDaysWeekly.ShouldBe(days);

    /// <summary>Its day for back and shoulders has 16 sets for the back beside 8 for the front.</summary>
    [Fact]
    public void PHAT_shares_its_back_day_with_the_shoulders() => RoutineAnalysis.Of("phat").BackDaysWeekly.ShouldBe(0);

    [Fact]
    public void A_beginner_is_warned_of_the_curls_of_Ice_Cream_Fitness() =>
        RoutineAnalysis.Of("ice-cream-fitness").AdviceOf(DirectBicepsDose.Id).Outcome.ShouldBe(AdviceOutcome.Excess);

    [Fact]
    public void PHUL_lacks_the_pull_up_and_the_pulldown_makes_room_for_it()
    {
        var remedy = RoutineAnalysis.Of("phul").AdviceOf(DeadliftAndPullUp.Id).Remedies.ShouldHaveSingleItem();
        (remedy.Exercise!.Id, remedy.InsteadOf!.Id).ShouldBe(("pull_up", "lat_pulldown"));
    }

    [Fact]
    public void A_beginner_is_told_that_the_back_day_comes_later() =>
        RoutineAnalysis.Of("body-part-split", ExperienceLevel.Beginner).AdviceOf(BackDay.Id).Outcome.ShouldBe(AdviceOutcome.Excess);
}
