using Latitude.Domain.Quantities;
using Latitude.Domain.Strength.Forecasting;
using Latitude.Domain.Tests.Coaching;
using Latitude.Domain.Training;

namespace Latitude.Domain.Tests.Strength.Forecasting;

public class ForecastBookTests
{
    private static readonly DateOnly Start = new(2026, 1, 5);

    [Fact]
    public void Every_understood_exercise_has_a_forecaster_of_its_days()
    {
        var book = Book(null, ("deadlift", [(100, 5), (120, 3), (0, 8)]), ("bench_press", [(60, 8)]));
        book.Exercises.ShouldBe(["deadlift", "bench_press"], ignoreOrder: true);
        book.TryGet(Lifter.Knowledge.Exercises["deadlift"], out var deadlift).ShouldBeTrue();
        deadlift!.Sessions.ShouldBe(4);
        deadlift.Last!.Value.Top.ShouldBe(new LiftSet(120, 3));
        deadlift.Last!.Value.Workout.ShouldBe("Monday");
        book.TryGet(Lifter.Knowledge.Exercises["pull_up"], out _).ShouldBeFalse();
    }

    [Fact]
    public void Pull_ups_are_foretold_on_total_load()
    {
        Book(80, ("pull_up", [(10, 6), (0, 9)])).TryGet(Lifter.Knowledge.Exercises["pull_up"], out var pullUp).ShouldBeTrue();
        pullUp!.Last!.Value.Top.ShouldBe(new LiftSet(90, 6));
        pullUp.Reps(Start.AddDays(28), 90).Median.ShouldBe(6);
    }

    [Fact]
    public void Pull_ups_of_an_unknown_body_are_foretold_by_their_plain_sets()
    {
        Book(null, ("pull_up", [(10, 6), (0, 9)])).TryGet(Lifter.Knowledge.Exercises["pull_up"], out var pullUp).ShouldBeTrue();
        pullUp!.Last!.Value.Top.ShouldBe(new LiftSet(1, 9));
    }

    private static ForecastBook Book(decimal? bodyweight, params (string Exercise, (decimal Load, int Reps)[] Sets)[] exercises)
    {
        var log = new TrainingLog(
            Enumerable.Range(0, 4).Select(week => new Workout
            {
                Date = Start.AddDays(7 * week),
                Title = "Monday",
                Exercises =
                [
                    .. exercises.Select(exercise => new PerformedExercise
                    {
                        Name = exercise.Exercise,
                        Sets =
                        [
                            .. exercise.Sets.Select(set => new PerformedSet
                            {
                                Load = set.Load == 0 ? null : Load.OfKilograms(set.Load),
                                LoadKind = exercise.Exercise == "pull_up" ? LoadKind.Added : LoadKind.External,
                                Reps = set.Reps,
                            }),
                        ],
                    }),
                ],
            }),
            []);
        return ForecastBook.Of(History.Of(log, Lifter.Knowledge.Names, bodyweight), Start.AddDays(21));
    }
}
