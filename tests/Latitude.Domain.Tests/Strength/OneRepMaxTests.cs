using Latitude.Domain.Strength;

namespace Latitude.Domain.Tests.Strength;

public class OneRepMaxTests
{
    [Theory]
    [InlineData(100, 1, null, 100)]      // exact at one rep
    [InlineData(100, 10, null, 133.333)] // Epley: 100 × (1 + 10/30)
    [InlineData(80, 5, null, 93.333)]    // science.md 5.4: five pull-ups at 80 kg
    [InlineData(100, 5, 2.0, 123.333)]   // five done and two left are seven
    [InlineData(100, 1, 2.0, 110)]
    public void The_estimate_is_Epleys_of_reps_done_and_left(double load, int reps, double? reserve, double expected) =>
        OneRepMax.Kilograms(load, reps, reserve)!.Value.ShouldBe(expected, 0.001);

    [Theory]
    [InlineData(100, 13, null)]
    [InlineData(100, 10, 3.0)]
    [InlineData(100, 5, 5.0)]
    [InlineData(100, 0, null)]
    [InlineData(0, 5, null)]
    public void Too_many_reps_too_far_from_failure_or_no_rep_say_too_little(double load, int reps, double? reserve) =>
        OneRepMax.Kilograms(load, reps, reserve).ShouldBeNull();

    [Fact]
    public void Ratings_add_their_error_in_quadrature() =>
        OneRepMax.RelativeError(5, 2).ShouldBe(0.03536, 0.00001);
}
