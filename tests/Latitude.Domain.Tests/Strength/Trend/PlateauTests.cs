using Latitude.Domain.Strength;
using Latitude.Domain.Strength.Trend;
using Latitude.Domain.Training;

namespace Latitude.Domain.Tests.Strength.Trend;

public class PlateauTests
{
    private static readonly DateOnly Start = new(2026, 1, 5);

    [Fact]
    public void Twelve_steady_weeks_without_gain_show_no_sign_of_progress()
    {
        var plateau = At(Sessions(24, _ => 0), 83)!.Value;
        plateau.Weeks.ShouldBe(12);
        plateau.IsSure.ShouldBeTrue();
    }

    [Fact]
    public void A_lift_that_gains_a_third_of_a_per_cent_a_week_is_left_in_peace() => At(Sessions(24, week => 0.33 * week), 83)!.Value.IsSure.ShouldBeFalse();

    [Fact]
    public void Six_weeks_downhill_are_said_to_be_six() => At(Sessions(12, week => -0.8 * week), 41)!.Value.ShouldSatisfyAllConditions(
        plateau => plateau.Weeks.ShouldBe(6),
        plateau => plateau.IsSure.ShouldBeTrue());

    [Fact]
    public void Four_days_are_too_few() => At(Sessions(4, _ => 0), 13).ShouldBeNull();

    [Fact]
    public void Two_weeks_of_training_are_too_short_however_many_days() => At(Sessions(6, _ => 0), 83).ShouldBeNull();

    [Theory]
    [InlineData(1, 5, false)]  // a meet, then fives: 12 % lower by the formula, and rising since
    [InlineData(5, 1, false)]
    [InlineData(5, 5, true)]   // the same reps, the same fall: that is one
    [InlineData(5, 7, true)]
    public void A_step_between_two_ranges_of_reps_is_no_decline(int before, int after, bool isSure) =>
        At([.. Sessions(24, week => week < 6 ? 0 : -12 + (0.5 * (week - 6))).Select((session, i) => session with { Source = Set(i < 12 ? before : after) })], 83)
            .GetValueOrDefault().IsSure.ShouldBe(isSure);

    [Fact]
    public void Heavy_and_light_days_in_turn_are_one_range() =>
        At([.. Sessions(24, _ => 0).Select((session, i) => session with { Source = Set(i % 2 == 0 ? 3 : 8) })], 83)!.Value.IsSure.ShouldBeTrue();

    private static HistorySet Set(int reps) => default(HistorySet) with { Set = new PerformedSet { Reps = reps } };

    private static Plateau? At(List<StrengthSession> sessions, int day) => Plateau.Of(sessions, Start.AddDays(day));

    /// <summary>Mondays and Thursdays, one per cent up and down in turn around a line.</summary>
    private static List<StrengthSession> Sessions(int count, Func<double, double> percent) =>
    [
        .. Enumerable.Range(0, count).Select(i => ((7 * (i / 2)) + (i % 2 * 3), i))
            .Select(day => new StrengthSession(Start.AddDays(day.Item1), 100 * Math.Exp((percent(day.Item1 / 7.0) + (day.i % 4 < 2 ? 0.7 : -0.7)) / 100), 0.03, default)),
    ];
}
