using Latitude.Domain.Quantities;

namespace Latitude.Words.Tests;

public class NumbersTests
{
    [Theory]
    [InlineData(9.0, "9")]
    [InlineData(4.25, "4.3")]
    [InlineData(0.04, "0")]
    public void Weekly_counts_have_at_most_one_decimal(double sets, string expected) => Numbers.Weekly(sets).ShouldBe(expected);

    [Theory]
    [InlineData(102.4, MassUnit.Kilogram, "102.5 kg")]
    [InlineData(61.2349695, MassUnit.Pound, "135 lb")]
    public void A_mass_is_rounded_to_what_can_be_loaded(double kilograms, MassUnit unit, string expected) =>
        Numbers.Mass(kilograms, unit).ShouldBe(expected);

    [Theory]
    [InlineData(1.26, "+1.3 %")]
    [InlineData(-0.5, "−0.5 %")]
    [InlineData(0, "0.0 %")]
    public void A_change_says_its_direction(double percent, string expected) => Numbers.Change(percent).ShouldBe(expected);

    [Fact]
    public void One_is_singular()
    {
        Numbers.Of(1, "set").ShouldBe("1 set");
        Numbers.Of(2.5, "set").ShouldBe("2.5 sets");
        Numbers.Of(0, "set").ShouldBe("0 sets");
    }

    [Fact]
    public void Lists_end_in_and()
    {
        Numbers.List([]).ShouldBe("");
        Numbers.List(["Mon"]).ShouldBe("Mon");
        Numbers.List(["Mon", "Wed", "Fri"]).ShouldBe("Mon, Wed and Fri");
    }
}
