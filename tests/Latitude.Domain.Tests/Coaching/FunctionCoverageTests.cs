using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Rules;

namespace Latitude.Domain.Tests.Coaching;

public class FunctionCoverageTests
{
    [Fact]
    public void Rows_and_deadlifts_leave_pulling_down_untrained()
    {
        var report = Lifter.Alternating([("bench_press", 3, 8), ("barbell_row", 3, 8)], [("deadlift", 3, 5), ("bench_press", 3, 8)]).Report();
        var covered = report.Functions.Where(function => function.IsCovered).Select(function => function.Function.Id).ToArray();
        covered.ShouldContain("scapular_retraction");
        covered.ShouldContain("spine_extension");
        covered.ShouldNotContain("shoulder_adduction");
        covered.ShouldNotContain("scapular_downward_rotation");
        covered.ShouldNotContain("spine_lateral_flexion");
    }

    [Fact]
    public void A_deadlift_holds_the_spine_and_a_hyperextension_moves_it()
    {
        var report = Lifter.Alternating([("deadlift", 2, 5), ("bench_press", 2, 5)], [("hyperextension", 1, 12), ("bench_press", 2, 5)]).Report();
        var extension = report.Functions.Single(function => function.Function.Id == "spine_extension");
        extension.Dose.Isometric.ShouldBe(12);
        extension.Dose.Dynamic.ShouldBe(6);
        extension.WeeklySets.ShouldBe(4.5);
    }

    [Fact]
    public void The_remedy_for_a_missing_function_trains_it()
    {
        var advice = Lifter.Alternating([("bench_press", 3, 8), ("barbell_row", 3, 8)], [("deadlift", 3, 5), ("lat_pulldown", 3, 10)])
            .Report().AdviceOf(FunctionCoverage.Id);
        advice.Outcome.ShouldBe(AdviceOutcome.Short);
        advice.Subjects.ShouldContain("scapular_upward_rotation");
        advice.Remedies.ShouldContain(remedy => remedy.Exercise!.Actions.Any(action => action.Action.Id == "scapular_upward_rotation"));
    }
}
