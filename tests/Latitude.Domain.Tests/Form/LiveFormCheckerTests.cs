using Latitude.Domain.Form;
using Latitude.Domain.Form.Live;
using Latitude.Domain.Form.Movements;
using Latitude.Domain.Form.Signals;
using Latitude.Domain.Form.Simulation;
using Latitude.Domain.Knowledge;

namespace Latitude.Domain.Tests.Form;

public class LiveFormCheckerTests
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Load();

    [Theory]
    [InlineData(FormMovement.Hinge)]
    [InlineData(FormMovement.Row)]
    [InlineData(FormMovement.VerticalPull)]
    [InlineData(FormMovement.Squat)]
    [InlineData(FormMovement.Press)]
    public void Reps_are_counted_as_they_are_done_and_the_finished_set_agrees(FormMovement movement)
    {
        var set = new SyntheticSet { Movement = movement, Reps = 3, FrameRate = 12, Noise = 0.03 };
        var (states, report) = Follow(set);
        states.Count(state => state.IsNewRep).ShouldBe(3);
        states[^1].Reps.ShouldBe(3);
        report.Result.Reps.ShouldBe(3);
    }

    [Fact]
    public void A_rounding_back_is_warned_of_once_a_rep()
    {
        var set = new SyntheticSet { Movement = FormMovement.Hinge, Reps = 2, FrameRate = 12, Noise = 0.03, SpineTurn = 55 };
        Follow(set).States.Count(state => state.Warning == FormRule.StraightBack).ShouldBeInRange(2, 3);
    }

    [Fact]
    public void A_straight_back_is_left_in_peace()
    {
        var set = new SyntheticSet { Movement = FormMovement.Hinge, Reps = 2, FrameRate = 12, Noise = 0.03 };
        Follow(set).States.ShouldAllBe(state => state.Warning == null);
    }

    [Fact]
    public void What_cannot_be_seen_is_said_at_once()
    {
        var set = new SyntheticSet { Movement = FormMovement.Hinge, Reps = 1, FrameRate = 6, Yaw = 30 };
        Follow(set).States.ShouldAllBe(state => state.Obstacle == FormGate.NotFromTheSide && state.Warning == null);
    }

    [Fact]
    public void The_one_euro_filter_takes_the_jitter_of_rest_and_follows_a_jump()
    {
        var filter = new OneEuroFilter(1, 0.1);
        var rest = 0.0;
        for (var i = 0; i < 60; i++)
        {
            rest = filter.Next(i / 30.0, i % 2 == 0 ? 1 : -1);
        }

        Math.Abs(rest).ShouldBeLessThan(0.5);
        for (var i = 60; i < 90; i++)
        {
            rest = filter.Next(i / 30.0, 100);
        }

        rest.ShouldBe(100, 1);
    }

    [Fact]
    public void Smoothing_a_finished_film_does_not_shift_it()
    {
        double[] times = [.. Enumerable.Range(0, 41).Select(i => i / 10.0)];
        double[] values = [.. times.Select(time => 50 - Math.Abs(time - 2) * 20)];
        ZeroPhase.Smooth(times, values, 3, 0.5);
        Array.IndexOf(values, values.Max()).ShouldBe(20);
        values[10].ShouldBe(values[30], 0.01);
    }

    [Fact]
    public void Short_gaps_are_bridged_and_long_ones_stay()
    {
        double[] times = [0, 0.1, 0.2, 0.3, 2, 4];
        double[] values = [10, double.NaN, double.NaN, 10, double.NaN, 10];
        ZeroPhase.Smooth(times, values, 3, 0.5);
        values[1].ShouldBe(10, 1e-9);
        double.IsNaN(values[4]).ShouldBeTrue();
    }

    private static (List<LiveFormState> States, FormReport Report) Follow(SyntheticSet set)
    {
        var live = new LiveFormChecker(Knowledge.Form, set.Movement, new FormRequest());
        var states = new List<LiveFormState>();
        new SyntheticFilm(set).Play((frame, _) => states.Add(live.Observe(frame)));
        return (states, live.Finish());
    }
}
