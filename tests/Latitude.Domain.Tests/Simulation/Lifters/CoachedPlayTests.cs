using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Rules;
using Latitude.Domain.Coaching.Trials;
using Latitude.Domain.Exercises;
using Latitude.Domain.Simulation.Lifters;
using Latitude.Domain.Tests.Coaching;

namespace Latitude.Domain.Tests.Simulation.Lifters;

/// <summary>How the coach behaves over a year, whatever the lifter.</summary>
public class CoachedPlayTests
{
    private const int Year = 52;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 3)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_neglected_back_keeps_up_within_sixteen_weeks_where_advice_is_taken(int seed)
    {
        var play = Plays.Coached(seed, Plays.NeglectedBack, 16, takesAdvice: 1);
        Weekly(play.Plan, exercise => exercise.Side is BalanceSide.Back or BalanceSide.BackSpine)
            .ShouldBeGreaterThanOrEqualTo(Weekly(play.Plan, exercise => exercise.Side == BalanceSide.Front));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Without_the_coach_it_stays_neglected(int seed)
    {
        var play = Plays.Alone(seed, Plays.NeglectedBack, 16);
        Plays.Report(play.History(), Plays.Start.AddDays(16 * 7 - 1))!.AdviceOf(BackFrontBalance.Id).Outcome.ShouldBe(AdviceOutcome.Short);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Nothing_is_added_and_taken_away_again(int seed)
    {
        var play = Plays.Coached(seed, Plays.NeglectedBack, Year);
        var taken = play.Advice.Where(advice => advice.IsTaken).ToArray();
        foreach (var added in taken.Where(advice => advice.Remedy.Kind == RemedyKind.AddSets))
        {
            taken.ShouldNotContain(
                later => later.Week > added.Week && later.Remedy.Kind == RemedyKind.RemoveSets && later.Remedy.Exercise == added.Remedy.Exercise,
                $"{added.Remedy.Exercise!.Id} was added after week {added.Week}");
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_volume_does_not_run_away(int seed)
    {
        var first = Plays.Coached(seed, Plays.NeglectedBack, Year);
        var second = Plays.Coached(seed, Plays.NeglectedBack, 2 * Year);
        second.Plan.WeeklySets.ShouldBeLessThanOrEqualTo(5 * Plays.NeglectedBack.WeeklySets / 2);
        second.Plan.WeeklySets.ShouldBeLessThanOrEqualTo(first.Plan.WeeklySets + 20, "four changes of five sets in the whole second year");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Advice_that_is_taken_up_stops_being_said(int seed)
    {
        var advice = Plays.Coached(seed, Plays.NeglectedBack, 2 * Year, takesAdvice: 1).Advice;
        advice.Count(one => one.Week >= Year).ShouldBeLessThanOrEqualTo(5, "in the whole second year");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_trial_ends_and_none_overlaps_another(int seed)
    {
        var play = Plays.Coached(seed, Plays.Balanced, 2 * Year);
        var end = Plays.Start.AddDays(2 * Year * 7);
        var trials = play.Trials;
        for (var i = 0; i < trials.Count; i++)
        {
            var at = new TrialJudge(Lifter.Knowledge.Rules).Assess(trials[i], play.History(), end);
            var isOver = at.State is TrialState.Ended;
            isOver.ShouldBe(i + 1 < trials.Count || isOver, $"trial {i} of {trials.Count}");
            if (isOver)
            {
                at.Ending!.Value.Date.ShouldBeLessThanOrEqualTo(trials[i].Start.AddDays(13 * 7), "8 weeks and at most one extension of 4");
            }

            if (i > 0)
            {
                trials[i].Start.ShouldBeGreaterThan(trials[i - 1].Decisions[^1].Date);
            }
        }
    }

    private static int Weekly(WeekPlan plan, Func<Exercise, bool> suits) =>
        plan.Days.Sum(day => day.Lifts.Where(lift => suits(Lifter.Knowledge.Exercises[lift.Exercise])).Sum(lift => lift.Sets));
}
