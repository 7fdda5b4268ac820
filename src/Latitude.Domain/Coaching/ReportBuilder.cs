using Latitude.Domain.Coaching.Levels;
using Latitude.Domain.Coaching.Rules;
using Latitude.Domain.Exercises;
using Latitude.Domain.Strength;
using Latitude.Domain.Training;

namespace Latitude.Domain.Coaching;

/// <summary>Turns a history into the verdict. The same in the terminal, the browser and the server.</summary>
public sealed class ReportBuilder
{
    /// <summary>Weeks that a verdict is about: the guide judges a week of training, four of them even out a missed day.</summary>
    public const int VerdictWeeks = 4;

    /// <summary>Weeks from which the lifter's exercises are learnt.</summary>
    public const int HabitWeeks = 12;

    private readonly CoachFacts _facts;
    private readonly LevelJudge _levels;

    /// <summary>A builder over the facts.</summary>
    public ReportBuilder(CoachFacts facts)
    {
        _facts = facts;
        _levels = new LevelJudge(facts.Standards, facts.Rules);
    }

    /// <summary>The verdict on a history; null where it has no workout in the days asked for.</summary>
    public Report? Build(History history, ReportOptions options) => BuildWithContext(history, options)?.Report;

    /// <summary>The verdict with what it was made from.</summary>
    internal (Report Report, RuleContext Context)? BuildWithContext(History history, ReportOptions options)
    {
        var sets = history.Between(options.From ?? DateOnly.MinValue, options.To ?? DateOnly.MaxValue);
        if (sets.Length == 0)
        {
            return null;
        }

        var last = Last(sets, options.Today);
        var period = VerdictPeriod(options.From ?? sets[0].Workout.Date, options.To ?? last, options.From);
        var strength = StrengthAnalysis.Of(history, period.To, options.From ?? DateOnly.MinValue);
        var experience = _levels.Judge(history, strength, period.To, options.Lifter);
        var context = Context(history, options, period, experience.Level);
        var report = new Report
        {
            Experience = experience,
            Period = period,
            LastWorkout = last,
            Data = context.Data,
            Balance = BackFrontBalance.Measure(context),
            Muscles = WeeklyDose.MeasureMuscles(context),
            Groups = WeeklyDose.Measure(context),
            Functions = FunctionCoverage.Measure(context),
            Biceps = DirectBicepsDose.Measure(context),
            Pulls = VerticalAndHorizontalPull.Measure(context),
            SpinalLoad = SpinalLoadBudget.Measure(context),
            Strength = strength,
            Advice = [.. RuleBook.Judge(context)],
        };
        return (report, context);
    }

    /// <summary>What the rules of a report looked at, for whoever looks on from there, as the trials do.</summary>
    /// <param name="history">The history the report is about.</param>
    /// <param name="options">The options it was made with.</param>
    /// <param name="report">The report.</param>
    public RuleContext ContextOf(History history, ReportOptions options, Report report) =>
        Context(history, options, report.Period, report.Experience.Level);

    private static DateOnly Last(ReadOnlySpan<HistorySet> sets, DateOnly? today)
    {
        for (var i = sets.Length - 1; i >= 0; i--)
        {
            if (!(sets[i].Workout.Date > today))
            {
                return sets[i].Workout.Date;
            }
        }

        return sets[^1].Workout.Date;
    }

    /// <summary>The four weeks, or as many whole weeks as the log has where it is younger, so that a beginning is not thinned by weeks before it.</summary>
    private static Period VerdictPeriod(DateOnly first, DateOnly to, DateOnly? from)
    {
        var weeks = first > to ? VerdictWeeks : Math.Min(VerdictWeeks, ((to.DayNumber - first.DayNumber) / 7) + 1);
        var period = Period.WeeksTo(to, weeks);
        return from > period.From ? period with { From = from.Value } : period;
    }

    private RuleContext Context(History history, ReportOptions options, Period period, ExperienceLevel level)
    {
        var sets = history.Between(period.From, period.To);
        var dose = TrainingDose.Of(_facts.Body, sets);
        var habits = Period.WeeksTo(period.To, HabitWeeks);
        var habitsFrom = options.From > habits.From ? options.From.Value : habits.From;
        return new RuleContext
        {
            Facts = _facts,
            Level = level,
            Period = period,
            Data = EnoughData.Check(_facts.Rules[EnoughData.Id], period, sets, dose),
            Dose = dose,
            Habits = TrainingHabits.Of(history.Between(habitsFrom, habits.To), period, options.Equipment, options.Days),
        };
    }
}
