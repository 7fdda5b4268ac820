using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Rules;
using Latitude.Domain.Exercises;

namespace Latitude.Domain.Tests.Coaching;

/// <summary>science.md 3.2: nine weekly pulls are 4.5 fractional biceps sets, above the dose that already works.</summary>
public class DirectBicepsDoseTests
{
    [Fact]
    public void A_beginner_with_nine_pulls_a_week_needs_no_third_curl()
    {
        var report = WithPulls(curls: 2).Report(ExperienceLevel.Beginner);
        report.Biceps.IndirectWeekly.ShouldBe(4.5);
        report.Biceps.DirectWeekly.ShouldBe(6);
        var advice = report.AdviceOf(DirectBicepsDose.Id);
        advice.Outcome.ShouldBe(AdviceOutcome.Excess);
        advice.Remedies.ShouldHaveSingleItem().Kind.ShouldBe(RemedyKind.RemoveSets);
    }

    [Fact]
    public void A_beginner_who_hardly_pulls_may_curl() =>
        Lifter.Alternating([("bench_press", 3, 5), ("barbell_curl", 2, 8)], [("deadlift", 3, 5), ("barbell_curl", 2, 8)])
            .Report(ExperienceLevel.Beginner).AdviceOf(DirectBicepsDose.Id).Outcome.ShouldBe(AdviceOutcome.Fine);

    [Fact]
    public void Later_some_direct_work_is_needed() =>
        WithPulls(curls: 0).Report().AdviceOf(DirectBicepsDose.Id).Outcome.ShouldBe(AdviceOutcome.Short);

    [Fact]
    public void Later_six_curls_beside_the_pulls_are_fine() =>
        WithPulls(curls: 2).Report().AdviceOf(DirectBicepsDose.Id).Outcome.ShouldBe(AdviceOutcome.Fine);

    private static Lifter WithPulls(int curls)
    {
        (string, int, int)[] day = curls == 0
            ? [("bench_press", 3, 8), ("barbell_row", 3, 8)]
            : [("bench_press", 3, 8), ("barbell_row", 3, 8), ("barbell_curl", curls, 10)];
        return Lifter.Alternating(day, day);
    }
}
