using Latitude.App.Workouts;
using Latitude.Domain.Exercises;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;

namespace Latitude.App.Tests.Workouts;

public class RackTests
{
    private static readonly ExerciseCatalog Exercises = KnowledgeBase.Load().Exercises;
    private static readonly Rack Rack = new(UsualGym.Setup);

    [Theory]
    [InlineData(0, true, 20)]
    [InlineData(70, true, 72.5)]
    [InlineData(70, false, 67.5)]
    [InlineData(71, true, 72.5)]
    [InlineData(71, false, 70)]
    [InlineData(20, false, 20)]
    public void A_barbell_goes_by_pairs_of_the_smallest_plates(double from, bool isUp, double to) =>
        Rack.Next(Exercise("barbell_row"), Kilograms(from), MassUnit.Kilogram, isUp).ShouldBe(Load.OfKilograms((decimal)to));

    [Theory]
    [InlineData(9, true, 10)]
    [InlineData(10, true, 12)]
    [InlineData(12, false, 10)]
    public void Dumbbells_are_those_of_the_rack(double from, bool isUp, double to) =>
        Rack.Next(Exercise("one_arm_db_row"), Kilograms(from), MassUnit.Kilogram, isUp).ShouldBe(Load.OfKilograms((decimal)to));

    [Fact]
    public void A_bar_in_pounds_stays_in_pounds() =>
        Rack.Next(Exercise("barbell_row"), Load.OfPounds(135), MassUnit.Kilogram, isUp: true).ShouldBe(Load.OfPounds(140));

    [Fact]
    public void Help_bodyweight_and_added_weight_are_one_scale()
    {
        var pullUp = Exercise("pull_up");
        var step = Math.Abs(pullUp.SmallestStepKilograms!.Value);
        var set = new PerformedSet { LoadKind = LoadKind.Assistance, Load = Load.OfKilograms(step), Reps = 5 };
        var plain = Rack.Step(pullUp, set, MassUnit.Kilogram, isUp: true);
        plain.Load.ShouldBeNull();
        plain.LoadKind.ShouldBe(LoadKind.Added);
        Rack.Step(pullUp, plain, MassUnit.Kilogram, isUp: true).Load.ShouldBe(Load.OfKilograms(step));
        Rack.Step(pullUp, plain, MassUnit.Kilogram, isUp: false).ShouldBe(set);
    }

    [Theory]
    [InlineData("72,5", 72.5)]
    [InlineData("72.5", 72.5)]
    [InlineData(" 100 ", 100)]
    public void A_comma_is_as_good_as_a_point(string text, double kilograms) =>
        Rack.Typed(new PerformedSet(), text, MassUnit.Kilogram)!.Load.ShouldBe(Load.OfKilograms((decimal)kilograms));

    [Theory]
    [InlineData("abc")]
    [InlineData("-5")]
    [InlineData("9999")]
    [InlineData("1,000,000")]
    public void What_is_no_load_is_refused(string text) => Rack.Typed(new PerformedSet(), text, MassUnit.Kilogram).ShouldBeNull();

    [Theory]
    [InlineData("-20", LoadKind.Assistance, 20)]
    [InlineData("−20", LoadKind.Assistance, 20)]
    [InlineData("+7,5", LoadKind.Added, 7.5)]
    public void A_minus_at_a_pull_up_is_help(string text, LoadKind kind, double kilograms)
    {
        var typed = Rack.Typed(new PerformedSet { LoadKind = LoadKind.Added }, text, MassUnit.Kilogram)!;
        typed.LoadKind.ShouldBe(kind);
        typed.Load.ShouldBe(Load.OfKilograms((decimal)kilograms));
    }

    [Fact]
    public void Seventy_kilograms_are_a_twenty_and_a_five_a_side() =>
        Rack.PlatesOf(Exercise("barbell_row"), Load.OfKilograms(70), LoadKind.External)!.PerSide.ShouldBe([20, 5]);

    private static Exercise Exercise(string id) => Exercises.TryGet(id, out var exercise) ? exercise : throw new InvalidOperationException(id);

    private static Load? Kilograms(double value) => value > 0 ? Load.OfKilograms((decimal)value) : null;
}
