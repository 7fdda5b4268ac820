using Latitude.Domain.Quantities;
using Latitude.Domain.Tests.Coaching;
using Latitude.Domain.Training;

namespace Latitude.Domain.Tests.Training;

/// <summary>Which bodyweight a pull-up is counted with.</summary>
public class BodyweightTests
{
    private static readonly DateOnly Day = new(2026, 1, 5);

    [Fact]
    public void The_workouts_own_weight_goes_before_all_others() => Total(own: 81, before: 80, after: 82).ShouldBe(81);

    [Fact]
    public void Else_the_last_one_before_counts() => Total(own: null, before: 80, after: 82).ShouldBe(80);

    [Fact]
    public void Else_the_first_one_after_counts() => Total(own: null, before: null, after: 82).ShouldBe(82);

    [Fact]
    public void Else_what_the_lifter_says() => Total(own: null, before: null, after: null, said: 79).ShouldBe(79);

    [Fact]
    public void A_weight_of_nothing_is_no_weight()
    {
        Total(own: 0, before: null, after: null, said: 79).ShouldBe(79);
        Total(own: null, before: 0, after: null, said: 79).ShouldBe(79);
    }

    [Fact]
    public void Without_any_the_total_is_unknown() => Total(own: null, before: null, after: null).ShouldBeNull();

    private static decimal? Total(decimal? own, decimal? before, decimal? after, decimal? said = null)
    {
        var workout = new Workout
        {
            Date = Day,
            Bodyweight = own is { } mass ? Load.OfKilograms(mass) : null,
            Exercises = [new PerformedExercise { Name = "pull_up", Sets = [new PerformedSet { LoadKind = LoadKind.Added, Reps = 5 }] }],
        };
        var entries = new List<BodyweightEntry>();
        if (before is { } earlier)
        {
            entries.Add(new BodyweightEntry(Day.AddDays(-3), Load.OfKilograms(earlier)));
        }

        if (after is { } later)
        {
            entries.Add(new BodyweightEntry(Day.AddDays(3), Load.OfKilograms(later)));
        }

        return History.Of(new TrainingLog([workout], entries), Lifter.Knowledge.Names, said).Sets[0].TotalKilograms;
    }
}
