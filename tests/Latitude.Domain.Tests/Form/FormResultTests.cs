using Latitude.Domain.Form;

namespace Latitude.Domain.Tests.Form;

public class FormResultTests
{
    [Fact]
    public void A_set_of_which_nothing_could_be_judged_has_neither_passed_nor_failed()
    {
        var result = Of(Verdict(FormRule.StraightBack, FormOutcome.NotJudged));
        result.HasPassed.ShouldBeFalse();
        result.HasFailed.ShouldBeFalse();
    }

    [Fact]
    public void One_broken_rule_fails_the_set()
    {
        var result = Of(Verdict(FormRule.FullRange, FormOutcome.Passed), Verdict(FormRule.StraightBack, FormOutcome.Failed));
        result.HasFailed.ShouldBeTrue();
        result.HasPassed.ShouldBeFalse();
        result.OutcomeOf(FormRule.StraightBack).ShouldBe(FormOutcome.Failed);
    }

    [Fact]
    public void A_rule_that_does_not_apply_is_not_judged() =>
        Of(Verdict(FormRule.FullRange, FormOutcome.Passed)).OutcomeOf(FormRule.NoSwing).ShouldBe(FormOutcome.NotJudged);

    private static FormResult Of(params FormVerdict[] verdicts) => new() { Reps = 5, Verdicts = verdicts };

    private static FormVerdict Verdict(FormRule rule, FormOutcome outcome) => new() { Rule = rule, Outcome = outcome };
}
