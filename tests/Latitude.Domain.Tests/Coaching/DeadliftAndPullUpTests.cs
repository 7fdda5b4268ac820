using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Rules;
using Latitude.Domain.Exercises;

namespace Latitude.Domain.Tests.Coaching;

/// <summary>G13: intermediate and advanced lifters keep or add deadlifts and pull-ups.</summary>
public class DeadliftAndPullUpTests
{
    [Fact]
    public void Trap_bar_deadlifts_and_chin_ups_count_as_both()
    {
        var advice = Judge(Lifter.Weekly([0, 3], ("trap_bar_deadlift", 2, 5), ("chin_up", 3, 6)));
        advice.Outcome.ShouldBe(AdviceOutcome.Fine);
        (advice.Number("deadlift_sets_weekly"), advice.Number("pull_up_sets_weekly")).ShouldBe((4, 6));
    }

    [Fact]
    public void Pull_ups_take_the_place_of_pulldowns_set_for_set()
    {
        var advice = Judge(Lifter.Weekly([0, 3], ("deadlift", 2, 5), ("lat_pulldown", 3, 10)));
        advice.Subjects.ShouldBe(["pull_up"]);
        var remedy = advice.Remedies.ShouldHaveSingleItem();
        (remedy.Kind, remedy.Exercise!.Id, remedy.InsteadOf!.Id).ShouldBe((RemedyKind.SwapExercise, "pull_up", "lat_pulldown"));
        (remedy.SetsPerDay, remedy.Days.Count).ShouldBe((3, 2));
    }

    [Fact]
    public void The_deadlift_is_added_beside_Romanian_deadlifts()
    {
        var advice = Judge(Lifter.Weekly([0, 3], ("romanian_deadlift", 3, 8), ("pull_up", 3, 6)));
        advice.Subjects.ShouldBe(["deadlift"]);
        var remedy = advice.Remedies.ShouldHaveSingleItem();
        (remedy.Kind, remedy.Exercise!.Id, remedy.WeeklySets).ShouldBe((RemedyKind.AddSets, "deadlift", 3));
    }

    [Fact]
    public void A_beginner_is_told_nothing() =>
        DeadliftAndPullUp.Judge(Lifter.Weekly([0], ("bench_press", 5, 5)).Context(ExperienceLevel.Beginner)).Outcome.ShouldBe(AdviceOutcome.Fine);

    private static Advice Judge(Lifter lifter) => DeadliftAndPullUp.Judge(lifter.Context(ExperienceLevel.Intermediate));
}
