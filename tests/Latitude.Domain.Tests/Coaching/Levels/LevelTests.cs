using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Levels;
using Latitude.Domain.Exercises;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;

namespace Latitude.Domain.Tests.Coaching.Levels;

/// <summary>science.md 4.2 and 4.3, with numbers worked by hand.</summary>
public class LevelTests
{
    [Fact]
    public void Weight_added_at_every_session_is_a_novices_progress()
    {
        // Three squats a week for eight weeks, 2.5 kg more each time.
        var level = Judge(Squats(sessions: 24, every: [2, 2, 3], load: session => 60 + (2.5m * session)));
        level.Of(LiftFamily.Squat).Level.ShouldBe(TrainingLevel.Novice);
        var progress = level.Of(LiftFamily.Squat).Inputs.Single(input => input.Kind == LevelInputKind.Progress);
        progress.Score.ShouldBe(0);
        progress.Number("sessions").ShouldBe(12);
        progress.Number("jumps").ShouldBe(12);
        level.Level.ShouldBe(ExperienceLevel.Beginner);
    }

    [Fact]
    public void One_best_a_week_is_an_intermediates_progress()
    {
        // Heavier on every third session only, lighter days between, for over a year: 13 months are 2, weekly bests are 2.
        var level = Judge(Squats(sessions: 3 * 57, every: [2, 2, 3], load: session => session % 3 == 0 ? 100 + (session / 3 * 0.5m) : 80));
        var squat = level.Of(LiftFamily.Squat);
        squat.Level.ShouldBe(TrainingLevel.Intermediate);
        squat.Inputs.Single(input => input.Kind == LevelInputKind.Months).Number("months").ShouldBe(56.7 * 7 / 30.44, 0.2);
        squat.Inputs.Where(input => input.Decided).Select(input => input.Kind).ShouldBe([LevelInputKind.Progress, LevelInputKind.Months]);
    }

    [Fact]
    public void A_linear_progression_that_stalls_after_two_months_is_no_ceiling()
    {
        // Up at every session for eight weeks, then the same weight for eight: 3.6 months are 0, so slow progress is 1 and not 3.
        var level = Judge(Squats(sessions: 48, every: [2, 2, 3], load: session => 40 + (2.5m * Math.Min(session, 24))));
        var squat = level.Of(LiftFamily.Squat);
        squat.ThisWeek.ShouldBe(TrainingLevel.LateBeginner);
        squat.Inputs.Single(input => input.Kind == LevelInputKind.Progress).Score.ShouldBe(1);
        squat.Inputs.Single(input => input.Kind == LevelInputKind.Months).Score.ShouldBe(0);
    }

    [Fact]
    public void Years_before_a_long_break_keep_a_returning_lifter_from_being_taken_for_a_beginner()
    {
        // Two years of squats, forty weeks off, and sixteen weeks like those above: the count of months is 0 again, slow progress stays 3.
        int[] every = [.. Enumerable.Range(0, 360).Select(session => session == 311 ? 280 : session % 3 == 2 ? 3 : 2)];
        var squat = Judge(Squats(360, every, session => session < 312 ? 140 : 40 + (2.5m * Math.Min(session - 312, 24)))).Of(LiftFamily.Squat);
        squat.Inputs.Single(input => input.Kind == LevelInputKind.Progress).Score.ShouldBe(3);
        squat.Inputs.Single(input => input.Kind == LevelInputKind.Months).Score.ShouldBe(0);
    }

    [Fact]
    public void Nothing_is_known_from_two_weeks() =>
        Judge(Squats(sessions: 4, every: [3], load: _ => 60)).WorkedOut.ShouldBe(TrainingLevel.Unknown);

    [Fact]
    public void Not_knowing_is_a_level_and_ranges_are_then_the_cautious_ones()
    {
        var level = Judge(Squats(sessions: 4, every: [3], load: _ => 60));
        level.IsAssumed.ShouldBeTrue();
        level.Level.ShouldBe(ExperienceLevel.Beginner);
    }

    [Fact]
    public void What_the_lifter_says_stands_above_the_log_and_both_are_kept()
    {
        var level = Judge(Squats(sessions: 24, every: [2, 2, 3], load: session => 60 + (2.5m * session)), new LifterFacts { Level = ExperienceLevel.Advanced });
        level.Stated.ShouldBe(ExperienceLevel.Advanced);
        level.Level.ShouldBe(ExperienceLevel.Advanced);
        level.WorkedOut.ShouldBe(TrainingLevel.Novice);
    }

    [Fact]
    public void Nobody_is_called_advanced_whose_strength_for_bodyweight_is_not_known()
    {
        // Four years, and a best now and then: both say 3.
        var log = Squats(sessions: 420, every: [3, 4], load: session => session % 40 == 0 ? 140 + (session / 40m) : 130);
        Judge(log).Of(LiftFamily.Squat).Level.ShouldBe(TrainingLevel.Intermediate);
        // 130 kg for 5 reps are an e1RM of 151.7 kg. A woman of 62 kg is advanced from 1.5 times 62 kg on, 93 kg.
        Judge(log, new LifterFacts { Sex = Sex.Female, BodyweightKilograms = 62 }).Of(LiftFamily.Squat).Level.ShouldBe(TrainingLevel.Advanced);
    }

    [Theory]
    [InlineData(80, Sex.Male, null, 180, 2)]   // back squat: from 1.5 × 80 = 120 kg intermediate, from 2.25 × 80 = 180 kg advanced
    [InlineData(80, Sex.Male, null, 179.9, 2)]
    [InlineData(120, Sex.Male, null, 150, 1)]  // 1.5 × 80 × 1.5^0.67 = 157.5 kg
    [InlineData(120, Sex.Male, null, 158, 2)]
    [InlineData(80, Sex.Male, 50, 108, 2)]     // a tenth less at 50: 108 kg
    [InlineData(80, Sex.Male, 50, 107.9, 1)]
    [InlineData(80, Sex.Male, 70, 78, 2)]      // 20 years at 1 % and 10 at 1.5 %: 0.65 × 120 = 78 kg
    public void Standards_grow_slower_than_bodyweight_and_fall_with_age(double bodyweight, Sex sex, int? age, double kilograms, int score)
    {
        var standard = Lifter.Knowledge.Standards.Single(one => one.Exercises.Contains("back_squat"));
        var rule = Lifter.Knowledge.Rules[LevelJudge.Id];
        StrengthBands.Score(rule, standard, kilograms, bodyweight, sex, age).ShouldBe(kilograms == 180 ? 3 : score);
    }

    [Theory]
    [InlineData("2222", "2", "2")]
    [InlineData("2223", "2", "2")]
    [InlineData("3333", "2", "3")]
    [InlineData("3433", "2", "3")]
    [InlineData("1213", "2", "2")]
    [InlineData("1111", "2", "1")]
    [InlineData("0000", "2", "0")]
    [InlineData("1100", "2", "2")]
    public void A_level_changes_only_when_four_weeks_agree(string weeks, string held, string expected) =>
        FamilyJudge.Next(Level(held[0]), [.. weeks.Select(Level)], 4).ShouldBe(Level(expected[0]));

    [Fact]
    public void A_break_of_ten_weeks_costs_a_level_for_a_while()
    {
        var span = new TrainingSpan([0, 3, 7, 80, 83], countedDays: 7, breakDays: 56, longBreakDays: 182);
        span.BreakFelt(83, 56).ShouldBe(73);
        span.BreakFelt(140, 56).ShouldBe(57);
        span.BreakFelt(7, 56).ShouldBe(0);
        span.TrainedDays(83).ShouldBe(10);
    }

    [Fact]
    public void After_more_than_half_a_year_the_months_begin_again() =>
        new TrainingSpan([0, 3, 7, 200, 207], countedDays: 7, breakDays: 56, longBreakDays: 182).TrainedDays(207).ShouldBe(7);

    [Fact]
    public void Once_a_month_for_three_years_is_not_three_years_of_training()
    {
        // 36 squats 30 days apart: 35 gaps of which a week each counts are 245 days, eight months and not 34.
        var level = Judge(Squats(sessions: 36, every: [30], load: _ => 60)).Of(LiftFamily.Squat);
        level.Inputs.Single(input => input.Kind == LevelInputKind.Months).Number("months").ShouldBe(245 / 30.44, 0.01);
    }

    private static TrainingLevel Level(char digit) => (TrainingLevel)(digit - '0');

    private static LevelVerdict Judge(History history, LifterFacts? lifter = null) =>
        new ReportBuilder(Lifter.Knowledge.Coaching).Build(history, new ReportOptions { Lifter = lifter ?? LifterFacts.None })!.Experience;

    /// <summary>Three sets of five back squats a session, so many days apart in turn.</summary>
    private static History Squats(int sessions, int[] every, Func<int, decimal> load)
    {
        var workouts = new List<Workout>();
        var date = new DateOnly(2022, 1, 3);
        for (var session = 0; session < sessions; session++)
        {
            workouts.Add(new Workout
            {
                Date = date,
                Exercises = [new PerformedExercise { Name = "back_squat", Sets = [.. Enumerable.Repeat(new PerformedSet { Load = Load.OfKilograms(load(session)), Reps = 5 }, 3)] }],
            });
            date = date.AddDays(every[session % every.Length]);
        }

        return History.Of(new TrainingLog(workouts, []), Lifter.Knowledge.Names);
    }
}
