using Latitude.Domain.Coaching.Trials;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Strength.Trend;

namespace Latitude.Words.Tests;

public class TrialWordsTests
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Load();
    private static readonly TrialWords Words = new(Knowledge.Body, Knowledge.Exercises);

    private static readonly Trial Trial = new()
    {
        Id = "t",
        Modification = TrialModification.MoreSets,
        Changes = [new TrialChange("barbell_row", 6, 8), new TrialChange("deadlift", 4, 5)],
        IndexLifts = ["barbell_row", "deadlift"],
        TestSets = [new TestSet("barbell_row", 70, 8)],
        Start = new DateOnly(2026, 3, 2),
        BaselineWeeks = 8,
        Weeks = 8,
    };

    private static readonly TrialErrorRates Rates = new() { FalseKeep = 0.05, FalseRevert = 0.1, KeepHalf = 0.17, KeepOne = 0.35 };

    [Fact]
    public void A_change_is_said_exercise_by_exercise() => Words.Change(Trial).ShouldBe(
        "Barbell row 8 sets a week in place of 6; deadlift 5 sets a week in place of 4. Everything else stays as it is.");

    [Fact]
    public void What_is_expected_is_said_before_it_begins() =>
        Words.Hypothesis(Trial).ShouldBe("If it helps, barbell row and deadlift gain more a week than in the 8 weeks before.");

    [Fact]
    public void The_test_set_is_prescribed() => Words.Test(Trial, test => $"{test.Kilograms} kg").ShouldBe(
        "Once a week, first of the exercise, the same test set: barbell row with 70 kg, as many reps as go with at most one left (now about 8).");

    [Fact]
    public void How_often_it_errs_is_said_for_one_and_for_a_year() => TrialWords.ErrorRates(Rates, 5).ShouldBe(
        "In simulations 5 of 100 trials without any real effect ended in “keep” and 10 in “revert”; of changes worth half a per cent a week 17 were kept. "
        + "With 5 trials a year there is a chance of 23 % of keeping at least one that does nothing.");

    [Fact]
    public void A_refusal_names_the_other_change_and_its_date() => TrialWords.Refusal(new TrialPlan
    {
        Refusal = TrialRefusal.AnotherIsOn,
        Running = At(TrialState.Running),
        Until = new DateOnly(2026, 4, 27),
    }).ShouldBe("“More sets of the same” is on until 27 April. Two changes at once tell nothing: first that one, then the next.");

    [Fact]
    public void The_effect_is_never_said_without_its_interval() => TrialWords.Effect(At(TrialState.Verdict) with
    {
        Effect = new TrialEffect(new SlopeEstimate(0.4, 0.39), 4),
    }).ShouldBe("+0.4 % a week more than before (four of five: −0.1 % to +0.9 %); better with a chance of 85 %.");

    [Theory]
    [InlineData(TrialVerdict.Keep, TrialVerdictReason.Progress, "Keep it.")]
    [InlineData(TrialVerdict.Revert, TrialVerdictReason.Pain, "Go back: it hurts.")]
    [InlineData(TrialVerdict.ExtendOnce, TrialVerdictReason.Progress, "Not clear yet. Go on for four weeks, once.")]
    [InlineData(TrialVerdict.NoDetectableDifference, TrialVerdictReason.Progress, "No difference that these weeks could show: take the cheaper of the two.")]
    public void Verdicts_are_plain(TrialVerdict verdict, TrialVerdictReason reason, string expected) =>
        TrialWords.State(At(TrialState.Verdict) with { Verdict = verdict, Reason = reason }).ShouldBe(expected);

    [Fact]
    public void Every_state_and_refusal_has_words()
    {
        foreach (var state in Enum.GetValues<TrialState>())
        {
            TrialWords.State(At(state) with
            {
                NextLook = new DateOnly(2026, 4, 27),
                Abandonment = TrialAbandonment.NotFollowed,
                Ending = new TrialDecision(new DateOnly(2026, 4, 27), TrialDecisionKind.Kept),
            }).ShouldEndWith(".");
        }

        foreach (var refusal in Enum.GetValues<TrialRefusal>())
        {
            TrialWords.Refusal(new TrialPlan { Refusal = refusal, Running = At(TrialState.Running), Until = new DateOnly(2026, 4, 27) }).ShouldEndWith(".");
        }
    }

    private static TrialAssessment At(TrialState state) => new()
    {
        Trial = Trial,
        State = state,
        Week = 8,
        Adherence = new TrialAdherence(4, 8),
        NextLook = null,
        ErrorRates = Rates,
    };
}
