using Latitude.Domain.Quantities;
using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Simulation;

namespace Latitude.Liftoscript.Tests.Simulation;

public class PlaySettingsReaderTests
{
    [Fact]
    public void Everything_can_be_said()
    {
        var settings = PlaySettingsReader.Read(
            """
            {"unit": "kg", "bodyweight": 80, "rm1": {"Squat": "150kg", "Bench Press, Dumbbell": 40, "deadlift_barbell": "400lb"}, "rounding": {"Pull Up": 1},
             "equipment": {"Barbell": {"bar": 15, "multiplier": 2, "plates": {"10": 4}}, "kettlebell": {"fixed": [8, 12]}}, "exercises": [{"name": "Sled Drag", "equipment": "Cable"}]}
            """,
            out var error)!;
        error.ShouldBeNull();
        settings.Lifter.Unit.ShouldBe(MassUnit.Kilogram);
        settings.Lifter.Bodyweight.ShouldBe(Quantity.OfKilograms(80));
        settings.Lifter.OneRepMaxes["squat_barbell"].ShouldBe(Quantity.OfKilograms(150));
        settings.Lifter.OneRepMaxes["benchPress_dumbbell"].ShouldBe(Quantity.OfKilograms(40));
        settings.Lifter.OneRepMaxes["deadlift_barbell"].ShouldBe(Quantity.OfPounds(400));
        settings.Lifter.RoundingSteps["pullUp_bodyweight"].ShouldBe(1);
        settings.Lifter.Gym.Find("barbell", MassUnit.Kilogram)!.Loadable(100).ShouldBe(55);
        settings.Exercises.Find("sled drag")!.Equipment.ShouldBe("cable");
    }

    [Fact]
    public void Without_equipment_weights_are_rounded_by_steps() =>
        PlaySettingsReader.Read("""{"equipment": "none"}""", out _)!.Lifter.Gym.Find("barbell", MassUnit.Pound).ShouldBeNull();

    [Fact]
    public void What_nobody_knows_is_ignored_and_named() =>
        PlaySettingsReader.Read("""{"units": "lb", "colour": "red"}""", out _)!.Ignored.ShouldBe(["colour"]);

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"unit": "stone"}""")]
    [InlineData("""{"rm1": {"Squat": "heavy"}}""")]
    [InlineData("""{"rm1": 5}""")]
    [InlineData("""{"equipment": 5}""")]
    [InlineData("""{"equipment": {"barbell": {"plates": {"x": 1}}}}""")]
    public void What_is_wrong_is_said(string json)
    {
        PlaySettingsReader.Read(json, out var error).ShouldBeNull();
        error.ShouldNotBeNullOrEmpty();
    }
}
