using Latitude.Domain.Quantities;
using Latitude.Domain.Training;

namespace Latitude.Domain.Tests.Training;

/// <summary>The examples of science.md 5.4: a pull-up lifts all of the body, a dip 0.95, a push-up 0.64.</summary>
public class TotalLoadTests
{
    [Theory]
    [InlineData(LoadKind.Added, 0, 1.0, 80)]
    [InlineData(LoadKind.Added, 20, 1.0, 100)]
    [InlineData(LoadKind.Assistance, 20, 1.0, 60)]
    [InlineData(LoadKind.Added, 10, 0.95, 86)]
    [InlineData(LoadKind.Added, 0, 0.64, 51.2)]
    public void Assisted_plain_and_weighted_lie_on_one_scale(LoadKind kind, double entered, double fraction, double expected) =>
        TotalLoad.Kilograms(Set(kind, (decimal)entered), fraction, 80).ShouldBe((decimal)expected);

    [Fact]
    public void Without_a_bodyweight_the_mass_is_unknown() =>
        TotalLoad.Kilograms(Set(LoadKind.Added, 20), 1, null).ShouldBeNull();

    [Fact]
    public void Help_beyond_bodyweight_makes_the_mass_unknown() =>
        TotalLoad.Kilograms(Set(LoadKind.Assistance, 85), 1, 80).ShouldBeNull();

    private static PerformedSet Set(LoadKind kind, decimal entered) =>
        new() { LoadKind = kind, Load = Load.OfKilograms(entered), Reps = 5 };
}
