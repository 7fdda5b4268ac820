using Latitude.Domain.Exercises.Naming;

namespace Latitude.Domain.Tests.Exercises.Naming;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("deadlift", "deadlift", 0)]
    [InlineData("deadlift", "deadlfit", 1)] // neighbours swapped
    [InlineData("deadlift", "dedlift", 1)]
    [InlineData("deadlift", "deadliftt", 1)]
    [InlineData("pulldown", "pushdown", 2)]
    [InlineData("row", "raise", 3)] // farther than asked for
    public void Distance_is_the_number_of_slips(string a, string b, int distance) => EditDistance.Between(a, b, 2).ShouldBe(distance);
}
