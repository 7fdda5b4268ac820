using Latitude.Domain.Exercises;
using Latitude.Domain.Knowledge;

namespace Latitude.Domain.Tests.Exercises;

public sealed class GroupShareTests
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Load();

    [Fact]
    public void A_barbell_row_is_one_set_for_the_lats_not_two()
    {
        var row = Knowledge.Exercises["barbell_row"];
        row.Muscles.Where(share => share.Muscle.Id is "lat_up" or "lat_lo").Sum(share => share.Share).ShouldBe(2);
        Share(row, "lats").ShouldBe(1);
    }

    [Theory]
    [InlineData("barbell_row", "mid_lower_traps", 1)]
    [InlineData("barbell_row", "spinal_erectors", 0.5)]
    [InlineData("barbell_row", "biceps", 0.5)]
    [InlineData("barbell_row", "chest", 0)]
    [InlineData("pull_up", "mid_lower_traps", 0.5)]
    [InlineData("pull_up", "chest", 0.25)]
    [InlineData("deadlift", "spinal_erectors", 1)]
    [InlineData("deadlift", "lats", 0.25)]
    [InlineData("chin_up", "biceps", 1)]
    [InlineData("bench_press", "front_delts", 0.5)]
    public void A_group_gets_the_largest_share_of_its_members(string exercise, string group, double share) =>
        Share(Knowledge.Exercises[exercise], group).ShouldBe(share);

    [Fact]
    public void Patterns_roll_up_like_exercises() =>
        Knowledge.Exercises.Pattern("vertical_pull").Groups.Select(share => (share.Group.Id, share.Share))
            .ShouldBe([("lats", 1), ("teres_major", 0.5), ("biceps", 0.5), ("arm_flexors", 0.5), ("mid_lower_traps", 0.5)]);

    [Fact]
    public void The_largest_share_counts_wherever_it_stands() =>
        GroupShare.RollUp(Knowledge.Body, [Of("lat_lo", 0.25), Of("trap_mid", 0.5), Of("lat_up", 1), Of("rhomboids", 0.25)])
            .Select(share => (share.Group.Id, share.Share)).ShouldBe([("lats", 1), ("mid_lower_traps", 0.5)]);

    [Fact]
    public void Muscles_that_no_group_counts_are_left_out() =>
        GroupShare.RollUp(Knowledge.Body, [Of("pec_minor", 0.25)]).ShouldBeEmpty();

    private static MuscleShare Of(string muscle, double share) => new(Knowledge.Body.Muscle(muscle), share);

    private static double Share(Exercise exercise, string group) =>
        exercise.Groups.Where(share => share.Group.Id == group).Select(share => share.Share).SingleOrDefault();
}
