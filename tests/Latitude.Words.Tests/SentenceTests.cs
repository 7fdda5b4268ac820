using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Rules;
using Latitude.Domain.Coaching.Trials;
using Latitude.Domain.Exercises;
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
    public void A_group_whose_name_has_a_comma_still_reads_as_one() =>
        new AdviceWords(Knowledge.Body).Sentence(new Advice
        {
            Rule = Knowledge.Rules[WeeklyDose.Id],
            Outcome = AdviceOutcome.Short,
            Subjects = ["rear_delts", "mid_lower_traps", "lats"],
            Numbers =
            [
                new("rear_delts_sets_weekly", 1.5), new("rear_delts_low", 6), new("rear_delts_high", 12),
                new("mid_lower_traps_sets_weekly", 5), new("mid_lower_traps_low", 8), new("mid_lower_traps_high", 16),
                new("lats_sets_weekly", 4), new("lats_low", 8), new("lats_high", 16),
            ],
        }).ShouldBe("Below range: rear deltoids 1.5 (range 6–12); mid and lower traps, rhomboids 5 (range 8–16); lats 4 (range 8–16).");

    [Theory]
    [InlineData(PatternIds.VerticalPull, 2.25, 13.75, "Pull-ups and pulldowns are few: 2.3 sets a week down (pull-ups, pulldowns), 13.8 in (rows).")]
    [InlineData(PatternIds.VerticalPull, 0, 9, "Pull-ups and pulldowns are missing: 0 sets a week down (pull-ups, pulldowns), 9 in (rows).")]
    [InlineData(PatternIds.HorizontalPull, 12, 1, "Rows are few: 12 sets a week down (pull-ups, pulldowns), 1 in (rows).")]
    [InlineData(PatternIds.HorizontalPull, 8, 0, "Rows are missing: 8 sets a week down (pull-ups, pulldowns), 0 in (rows).")]
    public void A_pull_that_is_done_at_all_is_not_called_missing(string lacking, double down, double across, string expected) =>
        new AdviceWords(Knowledge.Body).Sentence(new Advice
        {
            Rule = Knowledge.Rules[VerticalAndHorizontalPull.Id],
            Outcome = AdviceOutcome.Short,
            Subjects = [lacking],
            Numbers = [new("vertical_sets_weekly", down), new("horizontal_sets_weekly", across)],
        }).ShouldBe(expected);

    [Fact]
    public void Too_many_curls_are_not_blamed_on_pulls_that_are_fewer() =>
        new AdviceWords(Knowledge.Body).Sentence(new Advice
        {
            Rule = Knowledge.Rules[DirectBicepsDose.Id],
            Outcome = AdviceOutcome.Excess,
            Numbers = [new("direct_sets_weekly", 12.75), new("indirect_sets_weekly", 9.5)],
        }).ShouldBe("12.8 direct sets a week and 9.5 from pulls: pulls count too, so fewer curls are enough.");

    [Fact]
    public void Every_rule_has_a_title() =>
        Knowledge.Rules.All.Where(rule => !IsNoRule(rule.Id)).ShouldAllBe(rule => AdviceWords.Title(rule.Id) != rule.Id);

    /// <summary>Numbers of something that is not said as advice: guards, remedies, the next session, substitutes, the level, the trials, how long sessions take, which routine suits.</summary>
    private static bool IsNoRule(string id) =>
        id is EnoughData.Id or RemedyPlanner.Id or Domain.Coaching.NextSessions.NextSessionPlanner.Id or "level" or TrialSettings.Id
            or Domain.Coaching.Plans.SessionClock.Id or Domain.Coaching.Plans.RoutineRanker.Id or Domain.Coaching.Substitution.SubstitutionPlanner.Id
        || id.StartsWith("trial_", StringComparison.Ordinal);

    private static string Sentence(AdviceOutcome outcome, double sets, double reps, double front) => new AdviceWords(Knowledge.Body).Sentence(new Advice
    {
        Rule = Knowledge.Rules[BackFrontBalance.Id],
        Outcome = outcome,
        Numbers = [new("sets_short_weekly", sets), new("reps_short_weekly", reps), new("front_sets_weekly", front), new("upper_back_sets_weekly", 0), new("strict_is_short", 0)],
    });
}
