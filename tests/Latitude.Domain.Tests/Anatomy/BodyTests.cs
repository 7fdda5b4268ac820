using Latitude.Domain.Anatomy;
using Latitude.Domain.Knowledge;

namespace Latitude.Domain.Tests.Anatomy;

public sealed class BodyTests
{
    private static readonly Body Body = KnowledgeBase.Load().Body;

    [Fact]
    public void Muscles_and_actions_know_their_place()
    {
        Body.Muscles.Select(muscle => muscle.Index).ShouldBe(Enumerable.Range(0, 54));
        Body.JointActions.Select(action => action.Index).ShouldBe(Enumerable.Range(0, Body.JointActions.Count));
        Body.Groups.Select(group => group.Index).ShouldBe(Enumerable.Range(0, Body.Groups.Count));
    }

    [Theory]
    [InlineData("lats", "lat_up", "lat_lo")]
    [InlineData("mid_lower_traps", "trap_mid", "trap_low", "rhomboids")]
    [InlineData("spinal_erectors", "es_lumb", "es_thor")]
    [InlineData("chest", "pec_clav", "pec_stern")]
    public void Regions_are_counted_in_their_group(string group, params string[] members)
    {
        Body.Group(group).Members.Select(muscle => muscle.Id).ShouldBe(members);
        members.ShouldAllBe(member => Body.GroupOf(Body.Muscle(member)) == Body.Group(group));
    }

    [Theory]
    [InlineData("iliocostalis")]
    [InlineData("longissimus")]
    [InlineData("spinalis")]
    public void The_columns_of_the_erectors_are_counted_through_their_regions_only(string column) =>
        Body.GroupOf(Body.Muscle(column)).ShouldBeNull();

    [Theory]
    [InlineData("shoulder_extension", "lat_lo", "teres_major", "delt_post", "triceps_long")]
    [InlineData("transverse_abduction", "delt_post", "infraspinatus", "teres_minor")]
    [InlineData("scapular_retraction", "trap_mid", "rhomboids")]
    [InlineData("scapular_upward_rotation", "trap_up", "trap_low", "serratus_ant")]
    [InlineData("spine_lateral_flexion", "ql", "iliocostalis", "obl_ext", "obl_int")]
    public void A_function_of_the_back_has_its_prime_movers(string function, params string[] movers) =>
        Body.BackFunctions.Single(known => known.Id == function).PrimeMovers.Select(muscle => muscle.Id).ShouldBe(movers);

    [Fact]
    public void A_prime_mover_does_what_its_function_asks() =>
        Body.BackFunctions
            .SelectMany(function => function.PrimeMovers.Where(mover => !mover.Actions.Contains(function.Action)).Select(mover => $"{mover.Id} {function.Id}"))
            .ShouldBe(["lat_lo scapular_downward_rotation"]);

    [Fact]
    public void Every_muscle_says_what_it_does_and_where_it_lies_in_words_of_its_own()
    {
        Body.Muscles.ShouldAllBe(muscle => muscle.Actions.Count > 0 && muscle.Attachments.Length > 0 && muscle.Sources.Count > 0);
        Body.Muscles.Select(muscle => muscle.Name).ShouldBeUnique();
        Body.Muscles.Select(muscle => muscle.PlainName).ShouldBeUnique();
    }
}
