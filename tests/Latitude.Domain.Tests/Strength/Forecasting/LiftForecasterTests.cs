using Latitude.Domain.Exercises;
using Latitude.Domain.Strength.Forecasting;

namespace Latitude.Domain.Tests.Strength.Forecasting;

public class LiftForecasterTests
{
    private static readonly DateOnly Start = new(2026, 1, 5);
    private static readonly double[] Plates = [50, 52.5, 55, 57.5, 60, 62.5, 65, 67.5, 70, 100, 140];

    [Fact]
    public void Before_the_first_session_every_number_of_reps_is_as_likely_and_no_best_is_foretold()
    {
        var forecaster = new LiftForecaster();
        var reps = forecaster.Reps(Start, 60);
        reps.Exactly(1).ShouldBe(0.05, 1e-12);
        reps.AtLeast(16).ShouldBe(0.25, 1e-12);
        reps.Sources.ShouldBeEmpty();
        forecaster.Best(Start).ShouldBeNull();
        forecaster.ChooseLoad(Start, 8, 0.7, Plates).ShouldBeNull();
    }

    [Fact]
    public void Twelve_fives_at_one_load_make_the_thirteenth_almost_sure()
    {
        var forecaster = Weekly(Enumerable.Repeat((60.0, 5), 12));
        var reps = forecaster.Reps(Start.AddDays(12 * 7), 60);
        reps.Median.ShouldBe(5);
        reps.AtLeast(5).ShouldBeGreaterThan(0.9);
        forecaster.Best(Start.AddDays(12 * 7))!.MedianKilograms.ShouldBe(70, 0.1, "60 kg × (1 + 5/30)");
    }

    [Fact]
    public void The_session_of_the_same_load_and_title_explains_most()
    {
        var forecast = PublishedSeries.After(8).Reps(PublishedSeries.Sessions[8].Date, 62.5, "A");
        var most = forecast.Sources.MaxBy(source => source.Weight);
        most.Set.ShouldBe(new LiftSet(62.5, 9));
        most.Date.ShouldBe(new DateOnly(2026, 1, 22));
        forecast.Sources.Sum(source => source.Weight).ShouldBe(1, 1e-12);
        forecast.Sources[0].Date.ShouldBe(PublishedSeries.Sessions[7].Date);
    }

    [Fact]
    public void A_longer_gap_makes_the_best_less_sure()
    {
        var forecaster = PublishedSeries.After(8);
        var soon = forecaster.Best(PublishedSeries.Sessions[7].Date.AddDays(4))!;
        var late = forecaster.Best(PublishedSeries.Sessions[7].Date.AddDays(120))!;
        (late.LogQuantile(0.9) - late.LogQuantile(0.1)).ShouldBeGreaterThan(soon.LogQuantile(0.9) - soon.LogQuantile(0.1));
    }

    [Fact]
    public void The_chosen_load_is_the_heaviest_that_succeeds_often_enough()
    {
        var forecaster = Weekly([(60, 8), (60, 9), (60, 10), (62.5, 8), (62.5, 9), (62.5, 10)]);
        var date = Start.AddDays(6 * 7);
        var choice = forecaster.ChooseLoad(date, 8, 0.7, Plates)!;
        choice.Chance.ShouldBe(forecaster.Reps(date, choice.Kilograms).AtLeast(8));
        choice.Chance.ShouldBeGreaterThanOrEqualTo(0.7);
        Plates.Where(load => load > choice.Kilograms && load <= 65).ShouldAllBe(load => forecaster.Reps(date, load).AtLeast(8) < 0.7);
    }

    [Fact]
    public void A_load_is_never_chosen_more_than_a_step_above_what_was_lifted()
    {
        var forecaster = Weekly(Enumerable.Range(0, 12).Select(week => (50 + (2.5 * (week % 5)), 8)));
        forecaster.ChooseLoad(Start.AddDays(84), 8, 0.05, Plates)!.Kilograms.ShouldBe(62.5);
        forecaster.ChooseLoad(Start.AddDays(84), 8, 0.05, [20, 90])!.Kilograms.ShouldBe(90, "the gym has no smaller step");
    }

    [Fact]
    public void No_load_is_chosen_where_even_the_lightest_fails_too_often() =>
        Weekly([(60, 3), (60, 3), (60, 2), (60, 3)]).ChooseLoad(Start.AddDays(28), 12, 0.8, [60, 62.5]).ShouldBeNull();

    [Fact]
    public void Beginners_are_given_loads_that_succeed_more_often()
    {
        LiftForecaster.ChanceFor(ExperienceLevel.Beginner).ShouldBe(0.8);
        LiftForecaster.ChanceFor(ExperienceLevel.Intermediate).ShouldBe(0.7);
        LiftForecaster.ChanceFor(ExperienceLevel.Advanced).ShouldBe(0.7);
    }

    [Fact]
    public void Sessions_out_of_order_are_our_bug()
    {
        var forecaster = PublishedSeries.After(3);
        Should.Throw<ArgumentException>(() => forecaster.Observe(PublishedSeries.Sessions[0]));
    }

    [Fact]
    public void A_day_of_fifteens_teaches_reps_but_no_best()
    {
        var forecaster = new LiftForecaster();
        forecaster.Observe(LiftSession.Of(Start, "", [new LiftSet(40, 15), new LiftSet(40, 14)])!.Value);
        forecaster.Reps(Start.AddDays(3), 40).Median.ShouldBe(15);
        forecaster.Best(Start.AddDays(3)).ShouldBeNull();
    }

    [Fact]
    public void Weeks_ahead_the_median_rises_slowly_and_the_band_only_widens()
    {
        var weeks = PublishedSeries.After(9).WeeksAhead(26);
        weeks.Count.ShouldBe(26);
        weeks[0].Date.ShouldBe(PublishedSeries.Sessions[8].Date.AddDays(7));
        for (var week = 1; week < weeks.Count; week++)
        {
            (weeks[week].HighKilograms / weeks[week].MedianKilograms)
                .ShouldBeGreaterThanOrEqualTo(weeks[week - 1].HighKilograms / weeks[week - 1].MedianKilograms - 1e-12);
            (weeks[week].MedianKilograms / weeks[week].LowKilograms)
                .ShouldBeGreaterThanOrEqualTo(weeks[week - 1].MedianKilograms / weeks[week - 1].LowKilograms - 1e-12);
        }

        (weeks[25].HighKilograms / weeks[25].LowKilograms).ShouldBeGreaterThan(1.2 * weeks[0].HighKilograms / weeks[0].LowKilograms);
    }

    [Fact]
    public void A_lifter_who_never_changes_is_expected_to_gain_a_fifth_of_a_per_cent_a_week()
    {
        var weeks = Weekly(Enumerable.Repeat((60.0, 5), 20)).WeeksAhead(10);
        weeks[9].MedianKilograms.ShouldBe(70 * Math.Exp(0.02), 0.15);
    }

    [Fact]
    public void Nothing_is_said_of_weeks_ahead_before_the_first_session() => new LiftForecaster().WeeksAhead(8).ShouldBeEmpty();

    private static LiftForecaster Weekly(IEnumerable<(double Load, int Reps)> sets)
    {
        var forecaster = new LiftForecaster();
        foreach (var (week, (load, reps)) in sets.Index())
        {
            forecaster.Observe(new LiftSession(Start.AddDays(7 * week), "", new LiftSet(load, reps), new LiftSet(load, reps)));
        }

        return forecaster;
    }
}
