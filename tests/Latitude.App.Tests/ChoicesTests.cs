using Latitude.App.Reports;
using Latitude.Domain.Exercises;
using Latitude.Domain.Quantities;

namespace Latitude.App.Tests;

public class ChoicesTests
{
    [Fact]
    public void What_the_first_screen_keeps_is_read()
    {
        var choices = Choices.Parse("advanced|lb|172.5");
        choices.Level.ShouldBe(ExperienceLevel.Advanced);
        choices.Unit.ShouldBe(MassUnit.Pound);
        choices.Bodyweight.ShouldBe(Load.OfPounds(172.5m));
    }

    [Fact]
    public void Nothing_said_is_a_level_that_the_log_tells_and_kilograms() => Choices.Parse("").ShouldBe(new Choices(null, MassUnit.Kilogram, null));

    [Theory]
    [InlineData("78.4")]
    [InlineData("78,4")]
    [InlineData(" 78,4 ")]
    public void A_bodyweight_has_a_point_or_a_comma(string text) =>
        Choices.ParseBodyweight(text, MassUnit.Kilogram).ShouldBe(Load.OfKilograms(78.4m));

    [Theory]
    [InlineData("")]
    [InlineData("heavy")]
    [InlineData("7.8.4")]
    [InlineData("-80")]
    [InlineData("12")]
    [InlineData("840")]
    [InlineData("1,234.5")]
    public void What_is_no_bodyweight_is_none(string text) => Choices.ParseBodyweight(text, MassUnit.Kilogram).ShouldBeNull();

    [Fact]
    public void A_bodyweight_is_read_in_the_unit_chosen() =>
        Choices.ParseBodyweight("320", MassUnit.Pound).ShouldBe(Load.OfPounds(320));
}
