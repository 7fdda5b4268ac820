using Latitude.Domain.Coaching.Benefits;
using Latitude.Domain.Coaching.Levels;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Quantities;
using Latitude.Domain.Strength;
using Latitude.Domain.Training;

namespace Latitude.Domain.Tests.Coaching.Benefits;

/// <summary>G2: what back work pays off in, as something to watch.</summary>
public class BackBenefitsTests
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Load();
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Fact]
    public void A_week_of_seven_days_counts_lats_back_front_and_biceps()
    {
        var week = Benefits([], Day(0, ("Barbell row", 4), ("Bench press", 5), ("Barbell curl", 2)), Day(6, ("Deadlift", 3)), Day(7, ("Barbell row", 9))).Weeks[^1];
        week.To.ShouldBe(Today);
        week.BackSets.ShouldBe(7);
        week.FrontSets.ShouldBe(5);
        week.Curls.ShouldBe(2);
        week.IndirectBiceps.ShouldBe(2, "half a set for each row");
        week.LatSets.ShouldBeGreaterThanOrEqualTo(4);
    }

    [Fact]
    public void The_main_lift_of_a_family_is_compared_with_a_year_ago()
    {
        var workouts = Enumerable.Range(0, 60).Select(week => Squat(Today.AddDays(-7 * (59 - week)), week < 4 ? 100 : 120));
        var lift = Benefits([], [.. workouts]).Compounds.ShouldHaveSingleItem();
        lift.Family.ShouldBe(LiftFamily.Squat);
        (Today.DayNumber - lift.Since.DayNumber).ShouldBeInRange(365, 371);
        lift.Change!.Value.ShouldBeInRange(0.0, 0.2);
    }

    [Fact]
    public void Seven_weeks_say_nothing_about_a_change() =>
        Benefits([], [.. Enumerable.Range(0, 8).Select(week => Squat(Today.AddDays(-7 * week), 100))]).Compounds.ShouldHaveSingleItem().Change.ShouldBeNull();

    [Fact]
    public void What_was_not_trained_for_twelve_weeks_is_no_main_lift() =>
        Benefits([], Squat(Today.AddDays(-90), 100), Day(0, ("Bench press", 1))).Compounds.Select(lift => lift.Family).ShouldBe([LiftFamily.Push]);

    [Fact]
    public void Shoulders_and_waist_count_together_within_two_weeks()
    {
        GirthEntry Girth(int ago, GirthSite site, decimal value, LengthUnit unit = LengthUnit.Centimetre) => new(Today.AddDays(-ago), site, new Length(value, unit));
        var taper = Benefits(
            [
                Girth(200, GirthSite.Shoulders, 120), Girth(200, GirthSite.Waist, 80),
                Girth(100, GirthSite.Waist, 78),
                Girth(10, GirthSite.Shoulders, 50, LengthUnit.Inch), Girth(3, GirthSite.Waist, 30, LengthUnit.Inch), Girth(3, GirthSite.Chest, 100),
            ],
            Day(0, ("Deadlift", 1))).Taper;
        taper.Select(point => (Today.DayNumber - point.Date.DayNumber, Math.Round(point.Ratio, 4))).ShouldBe([(200, 1.5), (3, 1.6667)]);
    }

    private static BackBenefits Benefits(IReadOnlyList<GirthEntry> girths, params Workout[] workouts)
    {
        var history = History.Of(new TrainingLog(workouts, []), Knowledge.Names);
        return BackBenefits.Of(Knowledge.Body, history, StrengthAnalysis.Of(history, Today), girths, Today, weeks: 12);
    }

    private static Workout Squat(DateOnly date, decimal kilograms) => new()
    {
        Date = date,
        Exercises = [new PerformedExercise { Name = "Back squat", Sets = [new PerformedSet { Load = Load.OfKilograms(kilograms), Reps = 1 }] }],
    };

    private static Workout Day(int ago, params (string Name, int Sets)[] exercises) => new()
    {
        Date = Today.AddDays(-ago),
        Exercises =
        [
            .. exercises.Select(exercise => new PerformedExercise
            {
                Name = exercise.Name,
                Sets = [.. Enumerable.Repeat(new PerformedSet { Load = Load.OfKilograms(50), Reps = 8 }, exercise.Sets)],
            }),
        ],
    };
}
