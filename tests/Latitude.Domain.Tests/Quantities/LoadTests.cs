using Latitude.Domain.Quantities;

namespace Latitude.Domain.Tests.Quantities;

public class LoadTests
{
    [Fact]
    public void A_load_keeps_the_number_and_unit_it_was_entered_in() =>
        Load.OfPounds(135).ToString().ShouldBe("135 lb");

    [Fact]
    public void A_pound_is_exactly_0_45359237_kilograms() =>
        Load.OfPounds(100).Kilograms.ShouldBe(45.359237m);

    [Fact]
    public void Loads_compare_by_mass() =>
        (Load.OfPounds(45) > Load.OfKilograms(20)).ShouldBeTrue();
}
