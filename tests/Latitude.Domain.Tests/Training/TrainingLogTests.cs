using Latitude.Domain.Quantities;
using Latitude.Domain.Training;

namespace Latitude.Domain.Tests.Training;

public class TrainingLogTests
{
    [Fact]
    public void The_unit_of_most_loads_is_the_logs_unit() =>
        Log(Load.OfPounds(45), Load.OfPounds(135), Load.OfKilograms(60), null).MostUsedUnit.ShouldBe(MassUnit.Pound);

    [Fact]
    public void Without_loads_there_is_no_unit() => Log(null, null).MostUsedUnit.ShouldBeNull();

    private static TrainingLog Log(params Load?[] loads) => new(
        [
            new Workout
            {
                Date = new DateOnly(2026, 1, 5),
                Exercises = [new PerformedExercise { Name = "Row", Sets = [.. loads.Select(load => new PerformedSet { Load = load, Reps = 8 })] }],
            },
        ],
        []);
}
