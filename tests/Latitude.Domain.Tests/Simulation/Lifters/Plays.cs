using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Levels;
using Latitude.Domain.Coaching.Trials;
using Latitude.Domain.Exercises;
using Latitude.Domain.Simulation.Lifters;
using Latitude.Domain.Tests.Coaching;
using Latitude.Domain.Training;

namespace Latitude.Domain.Tests.Simulation.Lifters;

/// <summary>Virtual lifters for tests, with the coach on or off.</summary>
internal static class Plays
{
    public static readonly DateOnly Start = new(2025, 1, 6);

    private static readonly ReportBuilder Reports = new(Lifter.Knowledge.Coaching);

    /// <summary>Three days of presses and curls, one exercise for the back.</summary>
    public static WeekPlan NeglectedBack { get; } = new(
    [
        Day(DayOfWeek.Monday, ("bench_press", 4, 6), ("overhead_press", 3, 8), ("back_squat", 3, 6), ("barbell_curl", 3, 10)),
        Day(DayOfWeek.Wednesday, ("incline_db_press", 3, 8), ("lateral_raise", 3, 12), ("seated_cable_row", 3, 10), ("leg_press", 3, 10)),
        Day(DayOfWeek.Friday, ("bench_press", 4, 8), ("db_fly", 3, 12), ("deadlift", 2, 5), ("triceps_pushdown", 3, 12)),
    ]);

    /// <summary>Two upper and two lower days, back and front alike.</summary>
    public static WeekPlan Balanced { get; } = new(
    [
        Day(DayOfWeek.Monday, ("bench_press", 4, 5), ("barbell_row", 4, 6), ("overhead_press", 2, 8), ("pull_up", 3, 6), ("barbell_curl", 2, 10)),
        Day(DayOfWeek.Tuesday, ("back_squat", 4, 5), ("romanian_deadlift", 3, 8), ("side_plank", 2, 30)),
        Day(DayOfWeek.Thursday, ("bench_press", 4, 8), ("seated_cable_row", 3, 10), ("lat_pulldown", 3, 10), ("barbell_row", 3, 8), ("face_pull", 2, 15)),
        Day(DayOfWeek.Friday, ("back_squat", 3, 8), ("deadlift", 2, 5), ("side_plank", 2, 30), ("pull_up", 2, 6)),
    ]);

    public static VirtualLifter NewLifter(int seed, ExperienceLevel level = ExperienceLevel.Intermediate, bool isRegular = false, double takesAdvice = 0.8)
    {
        var assumptions = LifterAssumptions.For(level) with { TakesAdvice = takesAdvice };
        return new VirtualLifter(Lifter.Knowledge.Body, Lifter.Knowledge.Exercises, isRegular ? assumptions.Regular() : assumptions, Start, seed);
    }

    public static CoachedPlay Coached(int seed, WeekPlan plan, int weeks, ExperienceLevel level = ExperienceLevel.Intermediate, double takesAdvice = 0.8)
    {
        var play = new CoachedPlay(NewLifter(seed, level, takesAdvice: takesAdvice), plan, Lifter.Knowledge.Names)
        {
            Counsel = (history, today) => [.. (Report(history, today, level)?.Advice ?? []).SelectMany(advice => advice.Remedies)],
            ProposeTrial = (history, today, trials) => Trial(history, today, trials, level),
            Judge = new TrialJudge(Lifter.Knowledge.Rules),
        };
        play.Play(weeks);
        return play;
    }

    public static CoachedPlay Alone(int seed, WeekPlan plan, int weeks)
    {
        var play = new CoachedPlay(NewLifter(seed), plan, Lifter.Knowledge.Names);
        play.Play(weeks);
        return play;
    }

    public static Report? Report(History history, DateOnly today, ExperienceLevel level = ExperienceLevel.Intermediate) => Reports.Build(history, Options(today, level));

    private static TrialPlan Trial(History history, DateOnly today, IReadOnlyList<Trial> trials, ExperienceLevel level) =>
        Report(history, today, level) is { } report
            ? new TrialPlanner(Reports.ContextOf(history, Options(today, level), report)).Plan(history, today, trials)
            : new TrialPlan { Refusal = TrialRefusal.TooFewSessions };

    private static ReportOptions Options(DateOnly today, ExperienceLevel level) => new() { Lifter = new LifterFacts { Level = level }, To = today };

    private static PlannedDay Day(DayOfWeek day, params (string Exercise, int Sets, int Reps)[] lifts) =>
        new(day, day.ToString(), [.. lifts.Select(lift => new PlannedLift(lift.Exercise, lift.Sets, lift.Reps))]);
}
