using CsCheck;
using Latitude.Domain.Strength.Forecasting;

namespace Latitude.Domain.Tests.Strength.Forecasting;

/// <summary>What holds for every history, however odd.</summary>
public class ForecastProperties
{
    private static readonly DateOnly Start = new(2026, 1, 5);

    private static readonly Gen<LiftSession[]> Histories =
        Gen.Select(Gen.Int[0, 60], Gen.Double[1, 300], Gen.Int[1, 20], Gen.Int[0, 2].Select(static title => new[] { "", "A", "B" }[title]))
            .Array[1, 40]
            .Select(static rows =>
            {
                var date = Start;
                var sessions = new List<LiftSession>();
                foreach (var (gap, load, reps, workout) in rows)
                {
                    date = date.AddDays(gap);
                    sessions.Add(LiftSession.Of(date, workout, [new LiftSet(load, reps), new LiftSet(load * 0.9, Math.Min(reps, 12))])!.Value);
                }

                return sessions.ToArray();
            });

    [Fact]
    public void The_chances_of_reps_are_chances_and_fall_with_the_target() =>
        Gen.Select(Histories, Gen.Double[1, 300], Gen.Int[0, 400]).Sample((history, load, gap) =>
        {
            var forecast = After(history).Reps(history[^1].Date.AddDays(gap), load, "A");
            forecast.AtLeast(1).ShouldBe(1, 1e-12);
            forecast.AtLeast(21).ShouldBe(0);
            for (var reps = 1; reps <= 20; reps++)
            {
                forecast.Exactly(reps).ShouldBeGreaterThanOrEqualTo(-1e-12);
                forecast.AtLeast(reps + 1).ShouldBeLessThanOrEqualTo(forecast.AtLeast(reps) + 1e-12);
            }

            Enumerable.Range(1, 20).Sum(forecast.Exactly).ShouldBe(1, 1e-9);
            forecast.AtMost(forecast.Median).ShouldBeGreaterThanOrEqualTo(0.5);
            forecast.AtMost(forecast.Median - 1).ShouldBeLessThan(0.5);
        });

    [Fact]
    public void The_quantiles_of_the_best_are_ordered_and_invert_the_chances() =>
        Gen.Select(Histories, Gen.Int[0, 400]).Sample((history, gap) =>
        {
            var forecast = After(history).Best(history[^1].Date.AddDays(gap), "B")!;
            var last = double.NegativeInfinity;
            for (var chance = 0.05; chance < 0.96; chance += 0.05)
            {
                var quantile = forecast.LogQuantile(chance);
                quantile.ShouldBeGreaterThanOrEqualTo(last);
                forecast.LogCumulative(quantile - 1e-8).ShouldBeLessThanOrEqualTo(chance + 1e-6);
                forecast.LogCumulative(quantile + 1e-8).ShouldBeGreaterThanOrEqualTo(chance - 1e-6);
                last = quantile;
            }
        });

    /// <summary>
    /// Only where the reps were the same each time: with reps that vary, the load also decides which sessions are remembered, and a
    /// heavier load may call up those of more reps.
    /// </summary>
    [Fact]
    public void Where_the_same_was_done_each_time_more_load_never_makes_more_reps_likely() =>
        Gen.Select(Gen.Int[3, 15], Gen.Int[1, 20], Gen.Double[1.02, 1.3]).Sample((reps, sessions, step) =>
        {
            var history = Enumerable.Repeat(reps, sessions).Select((done, week) => new LiftSession(Start.AddDays(7 * week), "", new LiftSet(60, done), null)).ToArray();
            var forecaster = After(history);
            var date = history[^1].Date.AddDays(7);
            forecaster.Reps(date, 60 * step).Median.ShouldBeLessThanOrEqualTo(forecaster.Reps(date, 60).Median);
        });

    [Fact]
    public void A_chosen_load_can_be_loaded_and_keeps_its_promise() =>
        Gen.Select(Histories, Gen.Int[1, 20], Gen.Double[0.5, 0.95], Gen.Double[1, 300].Array[1, 30]).Sample((history, target, chance, loads) =>
        {
            Array.Sort(loads);
            var forecaster = After(history);
            var date = history[^1].Date.AddDays(3);
            if (forecaster.ChooseLoad(date, target, chance, loads) is { } choice)
            {
                loads.ShouldContain(choice.Kilograms);
                forecaster.Reps(date, choice.Kilograms).AtLeast(target).ShouldBeGreaterThanOrEqualTo(chance);
            }
        });

    [Fact]
    public void A_new_session_learnt_is_the_same_as_the_history_replayed() =>
        Gen.Select(Histories, Gen.Double[1, 300]).Sample((history, load) =>
        {
            var kept = new LiftForecaster();
            for (var i = 0; i < history.Length; i++)
            {
                kept.Observe(history[i]);
                var date = history[i].Date.AddDays(2);
                var replayed = After(history.AsSpan(..(i + 1)));
                kept.Reps(date, load).AtMost(8).ShouldBe(replayed.Reps(date, load).AtMost(8));
                kept.Best(date)!.LogQuantile(0.5).ShouldBe(replayed.Best(date)!.LogQuantile(0.5));
            }
        }, iter: 20);

    [Fact]
    public void The_forecast_scales_with_the_unit_of_load() =>
        Gen.Select(Histories, Gen.Double[1, 300]).Sample((history, load) =>
        {
            const double pounds = 2.2046226218;
            var scaled = history.Select(session => session with
            {
                Top = session.Top with { Kilograms = session.Top.Kilograms * pounds },
                Best = session.Best!.Value with { Kilograms = session.Best.Value.Kilograms * pounds },
            }).ToArray();
            var date = history[^1].Date.AddDays(4);
            After(scaled).Reps(date, load * pounds).AtMost(7).ShouldBe(After(history).Reps(date, load).AtMost(7), 1e-6);
        });

    private static LiftForecaster After(ReadOnlySpan<LiftSession> history)
    {
        var forecaster = new LiftForecaster();
        foreach (var session in history)
        {
            forecaster.Observe(session);
        }

        return forecaster;
    }
}
