using Latitude.Domain.Coaching.NextSessions;
using Latitude.Domain.Quantities;
using Latitude.Liftoscript.Following;
using Latitude.Liftoscript.Gym;

namespace Latitude.Liftoscript.Tests.Following;

public sealed class PlannedLoadsTests
{
    [Fact]
    public void The_top_of_a_ramp_is_what_is_planned() =>
        Work("Squat / 1x5 60kg, 1x5 80kg, 2x3-5 100kg, 1x8 60kg").ShouldBe(new PlannedWork(2, 3, 5, 100));

    [Fact]
    public void A_weight_left_open_stays_open() => Work("Pull Up / 3x8").ShouldBe(new PlannedWork(3, 8, 8, null));

    [Fact]
    public void Work_for_time_has_no_reps_to_plan() => Work("Push Up / 3x10 0lb 30s|60s").ShouldBeNull();

    [Fact]
    public void The_steps_are_those_of_the_gym()
    {
        var gym = new GymSetup(new Dictionary<string, Equipment>(StringComparer.Ordinal) { ["dumbbell"] = Equipment.OfFixed(20, 25) }, new Dictionary<string, Equipment>(StringComparer.Ordinal));
        var steps = PlannedLoads.Steps(gym, "dumbbell", MassUnit.Kilogram).ShouldNotBeNull();
        // 25 lb are 11.34 kg, 20 lb 9.07 kg.
        steps.Floor(11).ShouldNotBeNull().ShouldBe(9.0718474, 1e-6);
        steps.Above(11).ShouldNotBeNull().ShouldBe(11.33980925, 1e-6);
        PlannedLoads.Steps(gym, "barbell", MassUnit.Kilogram).ShouldBeNull();
    }

    private static PlannedWork? Work(string line) => PlannedLoads.Work(Play.OneDay(line, new LifterSettings { Unit = MassUnit.Kilogram, Gym = GymSetup.Unknown }).Prepare().Exercises[0]);
}
