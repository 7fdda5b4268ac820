using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Rules;
using Latitude.Domain.Knowledge;

namespace Latitude.Words.Tests;

public class SentenceTests
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Load();

    [Theory]
    [InlineData("romanian_deadlift", "Romanian deadlift")]
    [InlineData("t_bar_row", "T-bar row")]
    [InlineData("deadlift", "deadlift")]
    [InlineData("pendlay_row", "Pendlay row")]
    public void Names_in_a_sentence_are_small_unless_proper(string id, string expected) =>
        ExerciseWords.InSentence(Knowledge.Exercises[id]).ShouldBe(expected);

    [Fact]
    public void A_remedy_says_how_many_of_what_and_when() =>
        RemedyWords.Sentence(new Remedy
        {
            Kind = RemedyKind.AddSets,
            Exercise = Knowledge.Exercises["romanian_deadlift"],
            IsOwn = true,
            SetsPerDay = 3,
            Reps = 8,
            Days = [DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Friday],
        }).ShouldBe("Add 3 × 8 Romanian deadlift on Mon, Wed and Fri.");

    [Theory]
    [InlineData(9, 0, "Your back is 9 sets a week short.")]
    [InlineData(0, 40.4, "Your back has the sets but is 40 reps a week short.")]
    [InlineData(1, 10, "Your back is 1 set and 10 reps a week short.")]
    [InlineData(0, 0.25, "Your back has the sets but is less than a rep a week short.")]
    [InlineData(0, 2.5, "Your back has the sets but is 3 reps a week short.")]
    public void The_verdict_says_what_is_short(double sets, double reps, string expected) =>
        Sentence(AdviceOutcome.Short, sets, reps, front: 18).ShouldBe(expected);

    [Fact]
    public void A_kept_balance_is_said_plainly() =>
        Sentence(AdviceOutcome.Fine, 0, 0, front: 18).ShouldBe("Your back keeps up with your front.");

    [Fact]
    public void Without_front_work_nothing_is_compared() =>
        Sentence(AdviceOutcome.Fine, 0, 0, front: 0).ShouldStartWith("Your back gets all the work");

    [Fact]
    public void A_hold_is_asked_for_in_seconds() =>
        RemedyWords.Button(new Remedy
        {
            Kind = RemedyKind.AddSets,
            Exercise = Knowledge.Exercises["side_plank"],
            IsOwn = false,
            SetsPerDay = 3,
            Reps = 30,
            Days = [DayOfWeek.Monday],
        }).ShouldBe("Add 3 × 30 s side plank");

    [Fact]
    public void What_is_too_much_is_not_said_to_be_below() =>
        new AdviceWords(Knowledge.Body).Sentence(new Advice
        {
            Rule = Knowledge.Rules[WeeklyDose.Id],
            Outcome = AdviceOutcome.Short,
            Subjects = ["lats", "quads"],
            Numbers =
            [
                new("lats_sets_weekly", 4), new("lats_low", 8), new("lats_high", 16),
                new("quads_sets_weekly", 25), new("quads_low", 8), new("quads_high", 14),
            ],
        }).ShouldBe("Below range: lats 4 (range 8–16). More than is likely to pay: quadriceps 25 (range 8–14).");

    [Fact]
    public void Every_rule_has_a_title() =>
        Knowledge.Rules.All.Where(rule => rule.Id is not (EnoughData.Id or RemedyPlanner.Id)).ShouldAllBe(rule => AdviceWords.Title(rule.Id) != rule.Id);

    private static string Sentence(AdviceOutcome outcome, double sets, double reps, double front) => new AdviceWords(Knowledge.Body).Sentence(new Advice
    {
        Rule = Knowledge.Rules[BackFrontBalance.Id],
        Outcome = outcome,
        Numbers = [new("sets_short_weekly", sets), new("reps_short_weekly", reps), new("front_sets_weekly", front), new("strict_is_short", 0)],
    });
}
