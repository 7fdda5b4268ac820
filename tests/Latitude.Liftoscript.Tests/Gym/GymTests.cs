using Latitude.Domain.Quantities;
using Latitude.Liftoscript.Gym;

namespace Latitude.Liftoscript.Tests.Gym;

/// <summary>Rounding, conversion, plates.</summary>
public class GymTests
{
    [Theory]
    [InlineData(0.125, 0.13)]
    [InlineData(0.375, 0.38)]
    [InlineData(-0.125, -0.13)]
    [InlineData(1.005, 1)]
    [InlineData(1.015, 1.01)]
    [InlineData(8.345, 8.35)]
    [InlineData(33.333333, 33.33)]
    [InlineData(2.675, 2.67)]
    public void Two_decimals_come_from_the_exact_value_and_ties_go_away_from_zero(double value, double kept) => Rounding.ToDecimals2(value).ShouldBe(kept);

    [Theory]
    [InlineData(2.5, 1, 3)]
    [InlineData(-2.5, 1, -2)]
    [InlineData(101.25, 2.5, 102.5)]
    [InlineData(115.572, 0.05, 115.55)]
    public void Half_a_step_goes_up(double value, double step, double rounded) => Rounding.ToStep(value, step).ShouldBe(rounded);

    [Theory]
    [InlineData(100, 220.5)]
    [InlineData(60, 132.5)]
    [InlineData(1, 2)]
    public void A_kilogram_is_2205_thousandths_of_a_pound_to_the_nearest_half(double kilograms, double pounds) =>
        Quantity.OfKilograms(kilograms).ConvertedTo(MassUnit.Pound).Figure.ShouldBe(pounds);

    [Theory]
    [InlineData("barbell", 100.9, 100)]
    [InlineData("barbell", 20, 45)]
    [InlineData("barbell", 10000, 577.5)]
    [InlineData("barbell", -20, -45)]
    [InlineData("ezbar", 22.4, 20)]
    [InlineData("leverageMachine", 39.9, 38.75)]
    [InlineData("dumbbell", 13, 12.5)]
    [InlineData("cable", 44, 40)]
    [InlineData("kettlebell", 34, 30)]
    [InlineData("kettlebell", 4, 10)]
    public void A_weight_is_the_heaviest_that_can_be_loaded_without_exceeding_it(string equipment, double target, double loaded) =>
        GymSetup.Usual.Find(equipment, MassUnit.Pound)!.Loadable(target).ShouldBe(loaded);

    [Fact]
    public void Limited_plates_are_combined_to_the_best_total_not_the_greediest()
    {
        // One pair each of 25, 15 and 15: 60 on the bar of 0 is 15 + 15, where starting with 25 would stop at 50.
        var odd = Equipment.OfPlates(0, 2, [(25, 2), (15, 4)]);
        odd.Loadable(60).ShouldBe(60);
        odd.Loadable(79).ShouldBe(60);
        odd.Loadable(80).ShouldBe(80);
    }

    [Fact]
    public void Plates_on_an_assisting_machine_take_weight_off()
    {
        var assisted = Equipment.OfPlates(180, 1, [(20, 3)], assisting: true);
        (assisted.Loadable(175), assisted.Loadable(50)).ShouldBe((160, 120));
    }

    [Theory]
    [InlineData(24, 30)]
    [InlineData(25, 30)]
    [InlineData(40, 40)]
    public void The_next_fixed_weight_is_the_next_heavier(double from, double next) =>
        GymSetup.Usual.Find("kettlebell", MassUnit.Pound)!.Above(from == 24 ? 25 : from).ShouldBe(next);

    [Theory]
    [InlineData(100.0, MassUnit.Pound, 100)]
    [InlineData(102.5, MassUnit.Pound, 105)]
    [InlineData(61.2, MassUnit.Kilogram, 60)]
    [InlineData(61.25, MassUnit.Kilogram, 62.5)]
    public void Without_equipment_weights_go_by_steps(double value, MassUnit unit, double rounded) =>
        new Loading(null, unit, null).Round(Quantity.OfWeight(value, unit)).Figure.ShouldBe(rounded);

    [Fact]
    public void Help_from_a_machine_becomes_a_load_of_its_size()
    {
        Quantity.OfPounds(-20).ToLoad().ShouldBe(Load.OfPounds(20));
        Quantity.OfPercent(20).ToLoad().ShouldBeNull();
    }
}
