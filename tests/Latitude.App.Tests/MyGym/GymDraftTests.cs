using Latitude.App.MyGym;
using Latitude.App.Workouts;
using Latitude.Domain.Quantities;

namespace Latitude.App.Tests.MyGym;

/// <summary>A gym as its lifter describes it.</summary>
public class GymDraftTests
{
    [Fact]
    public void A_bar_of_fifteen_and_two_pairs_of_ten_load_fifteen_thirty_five_and_fifty_five()
    {
        var draft = Kilograms();
        foreach (var plate in GymDraft.PlatesOf(MassUnit.Kilogram))
        {
            draft.AddPlates(plate, -20);
        }

        draft.AddPlates(10, 4);
        draft.SetBar("barbell", 15).ShouldBeTrue();
        draft.ToGym().Setup().Find("barbell", MassUnit.Kilogram)!.Weights.ToArray().ShouldBe([15, 35, 55]);
    }

    [Fact]
    public void Dumbbells_go_from_the_lightest_to_the_heaviest_by_their_step()
    {
        var draft = Kilograms();
        draft.SetRange("dumbbell", 2.5m, 10, 2.5m).ShouldBeTrue();
        draft.RangeOf("dumbbell").ShouldBe((2.5, 10, 2.5));
        draft.ToGym().Setup().Find("dumbbell", MassUnit.Kilogram)!.Weights.ToArray().ShouldBe([2.5, 5, 7.5, 10]);
    }

    [Fact]
    public void What_no_gym_has_changes_nothing()
    {
        var draft = Kilograms();
        draft.SetBar("barbell", null).ShouldBeFalse();
        draft.SetRange("dumbbell", 20, 10, 2).ShouldBeFalse();
        draft.SetRange("dumbbell", 2, 10, 0).ShouldBeFalse();
        draft.BarOf("barbell").ShouldBe(20);
        draft.RangeOf("dumbbell").To.ShouldBe(60);
    }

    [Fact]
    public void What_is_not_there_is_not_at_hand()
    {
        var draft = Kilograms();
        draft.Toggle("cable");
        draft.ToggleThing("pull-up bar");
        draft.ToGym().AtHand.ShouldSatisfyAllConditions(
            hand => hand.ShouldNotContain("cable stack"), hand => hand.ShouldNotContain("pull-up bar"), hand => hand.ShouldContain("barbell"), hand => hand.ShouldContain("bench"));
    }

    private static GymDraft Kilograms() => new(UsualGym.Of(MassUnit.Kilogram));
}
