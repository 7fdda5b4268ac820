using Latitude.Domain.Coaching.Rules;
using Latitude.Domain.Exercises;
using Latitude.Domain.Exercises.Naming;
using Latitude.Domain.Programs;
using Latitude.Domain.Strength;
using Latitude.Domain.Training;

namespace Latitude.Domain.Coaching.Plans;

/// <summary>Judges programs by the body model and the rules that judge logs: a program is read as the log it would leave behind.</summary>
public sealed class PlanAnalyst
{
    private readonly CoachFacts _facts;
    private readonly ExerciseNames _names;
    private readonly SessionClock _clock;

    /// <summary>An analyst over the facts.</summary>
    public PlanAnalyst(CoachFacts facts, ExerciseNames names)
    {
        _facts = facts;
        _names = names;
        _clock = new SessionClock(facts.Rules, names);
    }

    /// <summary>The analysis of a program.</summary>
    /// <param name="plan">The program.</param>
    /// <param name="origin">Where it comes from.</param>
    /// <param name="level">The level to judge it for.</param>
    public PlanAnalysis Analyse(PlannedProgram plan, PlanOrigin origin, ExperienceLevel level)
    {
        var history = History.Of(PlanCalendar.LogOf(plan), _names);
        var context = Context(history, PlanCalendar.PeriodOf(plan), level);
        return new PlanAnalysis
        {
            Plan = plan,
            Origin = origin,
            Level = level,
            Period = context.Period,
            Data = context.Data,
            Balance = BackFrontBalance.Measure(context),
            Groups = WeeklyDose.Measure(context),
            Functions = FunctionCoverage.Measure(context),
            TopFive = TopFive(context),
            BackLifts = BeginnerEssentials.Measure(context),
            BackExercises = ExerciseBreadth.Measure(context),
            BackDaysWeekly = BackDay.Measure(context),
            Biceps = DirectBicepsDose.Measure(context),
            Pulls = VerticalAndHorizontalPull.Measure(context),
            SpinalLoad = SpinalLoadBudget.Measure(context),
            Session = _clock.Measure(plan),
            Exercises = plan.Exercises.Select(exercise => (exercise.Name, exercise.Equipment)).Distinct().Count(),
            UnknownNames = Unknown(history.Sets),
            Advice = [.. RuleBook.JudgePlan(context, plan, origin)],
        };
    }

    private RuleContext Context(History history, Period period, ExperienceLevel level)
    {
        var dose = TrainingDose.Of(_facts.Body, history.Sets);
        var habits = TrainingHabits.Of(history.Sets, period);
        return new RuleContext
        {
            Facts = _facts,
            Level = level,
            Period = period,
            Data = Check(dose, habits, period),
            Dose = dose,
            Habits = habits,
        };
    }

    /// <summary>A plan is never too short to judge, only too little understood.</summary>
    private DataCheck Check(TrainingDose dose, TrainingHabits habits, Period period)
    {
        var unknown = dose.Sets == 0 ? 0 : (double)dose.UnknownSets / dose.Sets;
        return new DataCheck
        {
            Workouts = habits.RecentDays.Count,
            TrainedWeeks = habits.RecentDays.Select(day => (period.To.DayNumber - day.Date.DayNumber) / 7).Distinct().Count(),
            Sets = dose.Sets,
            UnknownShare = unknown,
            Gaps = dose.Sets == 0 ? [DataGap.NoSets] : unknown > _facts.Rules[EnoughData.Id]["most_unknown_share"] ? [DataGap.UnknownExercises] : [],
        };
    }

    private TopFiveReport[] TopFive(RuleContext context) =>
    [
        .. _facts.Catalog.All.Where(exercise => exercise.TopFiveRank is not null).OrderBy(exercise => exercise.TopFiveRank).Select(exercise => new TopFiveReport(
            exercise,
            context.Habits.Exercises.FirstOrDefault(own => own.RecentSets > 0 && own.Exercise.StandsForTopFive == exercise.TopFiveRank)?.Exercise)),
    ];

    private static List<string> Unknown(ReadOnlySpan<HistorySet> sets)
    {
        var names = new List<string>();
        foreach (ref readonly var set in sets)
        {
            if (set.Match.Pattern is null && !names.Contains(set.Performed.Name))
            {
                names.Add(set.Performed.Name);
            }
        }

        return names;
    }
}
