using Latitude.Domain.Coaching.Plans;
using Latitude.Domain.Exercises;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Programs;
using Latitude.Liftoscript.Plans;

namespace Latitude.Routines.Tests;

/// <summary>Who is offered what, and why (G10, G11, G13, G14; the default offers of science.md section 8).</summary>
public sealed class RankingTests
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Load();
    private static readonly RoutineRanker Ranker = new(new PlanAnalyst(Knowledge.Coaching, Knowledge.Names), Knowledge.Rules);
    private static readonly RoutinePlan[] Routines = [.. Knowledge.Routines().Select(routine => new RoutinePlan(routine, PlanReader.Read(routine)))];

    [Fact]
    public void A_beginner_is_offered_the_three_that_fit_the_guide_best_first()
    {
        var ranking = Ranker.Rank(Routines, new LifterWishes { Level = ExperienceLevel.Beginner });
        Ids(ranking)[..3].ShouldBe(["basic-beginner", "greyskull-phrak", "bodyweight-rr"]);
        foreach (var offer in ranking.Offers.Take(3))
        {
            var reasons = offer.Reasons.Where(reason => reason.IsFor).Select(reason => reason.Kind).ToArray();
            reasons.ShouldContain(PlanReasonKind.Balance);
            reasons.ShouldContain(PlanReasonKind.UpperBackBalance);
            reasons.ShouldContain(PlanReasonKind.BackLifts);
            offer.Routine.Days.ShouldBe(3);
        }
    }

    [Fact]
    public void Without_a_barbell_the_bodyweight_routine_comes_first()
    {
        var ranking = Ranker.Rank(Routines, new LifterWishes
        {
            Level = ExperienceLevel.Beginner,
            Equipment = ["pull-up bar", "parallel bars", "ab wheel", "band", "Bar in rack", "box", "dumbbell", "bench"],
        });
        Ids(ranking).ShouldBe(["bodyweight-rr", "all-pros-dumbbells"]);
        ranking.Refusals.Single(refusal => refusal.Routine.Id == "stronglifts-5x5").Missing.ShouldBe(["barbell"]);
    }

    [Fact]
    public void A_beginner_is_offered_no_split_and_nothing_made_for_others()
    {
        var ranking = Ranker.Rank(Routines, new LifterWishes { Level = ExperienceLevel.Beginner });
        ranking.Offers.ShouldAllBe(offer => offer.Routine.Level == ExperienceLevel.Beginner);
        ranking.Refusals.Single(refusal => refusal.Routine.Id == "body-part-split").Kind.ShouldBe(RefusalKind.TooHard);
    }

    [Fact]
    public void Four_days_bring_an_intermediate_the_four_day_routines()
    {
        var ranking = Ranker.Rank(Routines, new LifterWishes { Level = ExperienceLevel.Intermediate, Days = 4 });
        Ids(ranking)[..2].ShouldBe(["531-boring-but-big", "generic-bulking"], ignoreOrder: true);
        Ids(ranking)[..4].ShouldContain("phul");
        ranking.Offers.ShouldAllBe(offer => offer.Routine.Days <= 4);
        ranking.Refusals.Single(refusal => refusal.Routine.Id == "reddit-ppl").Kind.ShouldBe(RefusalKind.Days);
        ranking.Refusals.Single(refusal => refusal.Routine.Id == "basic-beginner").Kind.ShouldBe(RefusalKind.TooEasy);
    }

    [Theory]
    [InlineData(5, "body-part-split")]
    [InlineData(6, "reddit-ppl")]
    public void A_routine_with_a_back_day_is_offered_where_level_and_days_allow(int days, string id)
    {
        var offer = Ranker.Rank(Routines, new LifterWishes { Level = ExperienceLevel.Intermediate, Days = days }).Offers.Single(offer => offer.Routine.Id == id);
        offer.Reasons.ShouldContain(reason => reason.Kind == PlanReasonKind.BackDay && reason.IsFor);
    }

    [Fact]
    public void An_advanced_lifter_may_take_an_intermediate_routine_and_is_told_so()
    {
        var offer = Ranker.Rank(Routines, new LifterWishes { Level = ExperienceLevel.Advanced }).Offers.Single(offer => offer.Routine.Id == "phul");
        offer.Reasons.ShouldContain(reason => reason.Kind == PlanReasonKind.LowerLevel && !reason.IsFor);
    }

    [Fact]
    public void Sessions_longer_than_the_lifter_has_are_not_offered_by_their_longest()
    {
        var ranking = Ranker.Rank(Routines, new LifterWishes { Level = ExperienceLevel.Beginner, Minutes = 42 });
        // Its longer workout takes 42.5 minutes, which is 42 to the even.
        Ids(ranking).ShouldContain("basic-beginner");
        ranking.Refusals.Single(refusal => refusal.Routine.Id == "fierce-5").Kind.ShouldBe(RefusalKind.Minutes);
    }

    /// <summary>StrongLifts: 0.60 is 0.4 short of 1, twice which costs 0.8 of the 3 that balance weighs; 0.50 without hinges costs half of 2.</summary>
    [Fact]
    public void The_weights_of_StrongLifts_by_hand()
    {
        var reasons = Ranker.Weigh(Routines.Single(routine => routine.Routine.Id == "stronglifts-5x5"), new LifterWishes { Level = ExperienceLevel.Beginner }).Reasons;
        reasons.Single(reason => reason.Kind == PlanReasonKind.Balance).Weight.ShouldBe(-2.4, 0.001);
        reasons.Single(reason => reason.Kind == PlanReasonKind.UpperBackBalance).Weight.ShouldBe(-1, 0.001);
        reasons.Single(reason => reason.Kind == PlanReasonKind.BackLifts).Weight.ShouldBe(3);
    }

    private static string[] Ids(PlanRanking ranking) => [.. ranking.Offers.Select(offer => offer.Routine.Id)];
}
