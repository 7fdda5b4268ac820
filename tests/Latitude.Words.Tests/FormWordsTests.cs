using Latitude.Domain.Form;

namespace Latitude.Words.Tests;

public class FormWordsTests
{
    private static FormVerdict Failed(FormRule rule, params int[] reps) => new() { Rule = rule, Outcome = FormOutcome.Failed, Reps = reps };

    [Theory]
    [InlineData(new[] { 4, 5 }, 5, "Your back rounds from rep 4 on: keep the shape you start with.")]
    [InlineData(new[] { 1, 2, 3 }, 3, "Your back rounds in every rep: keep the shape you start with.")]
    [InlineData(new[] { 2 }, 5, "Your back rounds in rep 2: keep the shape you start with.")]
    [InlineData(new[] { 1, 3 }, 5, "Your back rounds in reps 1 and 3: keep the shape you start with.")]
    [InlineData(new[] { 1 }, 1, "Your back rounds: keep the shape you start with.")]
    public void A_fault_is_told_with_its_reps(int[] failed, int reps, string sentence) =>
        FormWords.Verdict(Failed(FormRule.StraightBack, failed), reps).ShouldBe(sentence);

    [Fact]
    public void The_next_load_is_told_plainly() =>
        FormWords.LoadChange(new FormResult { Reps = 5, Verdicts = [], LoadChange = -0.05 }).ShouldBe("Next time 5 % less, and film it again.");

    [Fact]
    public void Where_all_is_well_the_load_stays() => FormWords.LoadChange(new FormResult { Reps = 5, Verdicts = [] }).ShouldBeEmpty();

    [Fact]
    public void Every_refusal_says_how_to_film_better_and_nothing_frightens()
    {
        foreach (var gate in Enum.GetValues<FormGate>())
        {
            FormWords.Refusal(gate).ShouldEndWith(".");
        }

        foreach (var rule in Enum.GetValues<FormRule>())
        {
            foreach (var outcome in Enum.GetValues<FormOutcome>())
            {
                var sentence = FormWords.Verdict(Failed(rule, 1) with { Outcome = outcome }, 3);
                sentence.ShouldEndWith(".");
                sentence.ShouldNotContain("injur", Case.Insensitive);
                sentence.ShouldNotContain("risk", Case.Insensitive);
                sentence.ShouldNotContain("danger", Case.Insensitive);
            }
        }
    }
}
