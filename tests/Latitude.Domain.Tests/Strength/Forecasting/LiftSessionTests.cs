using Latitude.Domain.Strength.Forecasting;

namespace Latitude.Domain.Tests.Strength.Forecasting;

public class LiftSessionTests
{
    private static readonly DateOnly Day = new(2026, 1, 5);

    [Fact]
    public void The_top_set_is_the_heaviest_and_the_first_of_equals()
    {
        var session = LiftSession.Of(Day, "", [new LiftSet(60, 10), new LiftSet(80, 5), new LiftSet(80, 6), new LiftSet(90, 21)])!.Value;
        session.Top.ShouldBe(new LiftSet(80, 5));
        session.Best.ShouldBe(new LiftSet(80, 6));
    }

    [Fact]
    public void A_lighter_set_can_be_the_best()
    {
        var session = LiftSession.Of(Day, "", [new LiftSet(100, 1), new LiftSet(90, 8)])!.Value;
        session.Top.ShouldBe(new LiftSet(100, 1));
        session.Best.ShouldBe(new LiftSet(90, 8));
        session.Best!.Value.LogOneRepMax.ShouldBe(Math.Log(114), 1e-12, "90 kg × (1 + 8/30)");
    }

    [Fact]
    public void One_rep_is_its_own_maximum() => new LiftSet(100, 1).LogOneRepMax.ShouldBe(Math.Log(100));

    [Fact]
    public void Thirteen_reps_are_no_estimate_and_a_day_without_load_or_reps_is_no_session()
    {
        LiftSession.Of(Day, "", [new LiftSet(40, 13)])!.Value.Best.ShouldBeNull();
        LiftSession.Of(Day, "", [new LiftSet(0, 8), new LiftSet(40, 0), new LiftSet(40, 21)]).ShouldBeNull();
    }
}
