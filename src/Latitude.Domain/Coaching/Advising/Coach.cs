using Latitude.Domain.Coaching.Rules;
using Latitude.Domain.Coaching.Trials;

namespace Latitude.Domain.Coaching.Advising;

/// <summary>
/// The one place where what the rules find becomes advice: at most three things at a time, the most useful first, nothing twice in a week unless it
/// changed, and no two that are at odds. The same in the terminal, the browser and the server.
/// </summary>
public sealed class Coach
{
    /// <summary>Id of the numbers it works with.</summary>
    public const string Id = "coach";

    private static readonly Func<CoachContext, IEnumerable<Advice>>[] LogRules =
    [
        PainAndRedFlags.Judge, ReturnAfterLayoff.Judge, ReactiveDeload.Judge, ImplausibleEntries.Judge, TechniqueBeforeLoad.Judge, LadderMoves.Judge, SessionCeiling.Judge,
    ];

    private readonly ReportBuilder _reports;
    private readonly RuleTable _rules;

    /// <summary>A coach over the facts.</summary>
    public Coach(CoachFacts facts)
    {
        _reports = new ReportBuilder(facts);
        _rules = facts.Rules;
    }

    /// <summary>What to do now; null where the history has no workout up to the day.</summary>
    public CoachAdvice? Advise(CoachInput input) => Look(input) is { } basis ? Advise(basis) : null;

    /// <summary>The report that advice will rest on; null where the history has no workout up to the day.</summary>
    public CoachBasis? Look(CoachInput input) =>
        _reports.BuildWithContext(input.History, new ReportOptions { Lifter = input.Lifter, Equipment = input.Equipment, Days = input.Days, To = input.Date }) is var (report, rules)
            ? new CoachBasis(input, report, rules)
            : null;

    /// <summary>What to do now.</summary>
    public CoachAdvice Advise(CoachBasis basis)
    {
        var (input, report, rules) = (basis.Input, basis.Report, basis.Rules);
        var date = input.Date ?? report.LastWorkout;
        var context = new CoachContext { Input = input, Date = date, Rules = rules, Report = report };
        var found = Found(context);
        var heldBack = new List<HeldBack>();
        var trial = new TrialPlanner(rules).Plan(input.History, date, input.Trials);
        var settled = new Conflicts(found, trial.Running is not null).Settle(heldBack);
        var points = new Memory(_rules[Id], input.Said, date).Choose(settled, heldBack, out var said);
        return new CoachAdvice
        {
            Date = date,
            Points = points,
            HeldBack = heldBack,
            Report = report,
            Next = NextLifts.Of(context),
            Trial = trial,
            Said = said,
        };
    }

    /// <summary>Everything that calls for something to be done, the most useful first.</summary>
    private List<CoachPoint> Found(CoachContext context)
    {
        var found = new List<CoachPoint>();
        foreach (var advice in LogRules.SelectMany(rule => rule(context)).Concat(context.Report.Advice))
        {
            if (advice.Outcome is AdviceOutcome.Short or AdviceOutcome.Excess && advice.Remedies.Count > 0)
            {
                found.Add(new CoachPoint { Advice = advice, Usefulness = Usefulness(advice), Since = context.Date });
            }
        }

        // A stable order: what is equally useful stays in the order of the rules.
        return [.. found.OrderByDescending(point => point.Usefulness)];
    }

    private double Usefulness(Advice advice) => _rules[Id][advice.Rule.Id] * Math.Max(_rules[Id]["least_severity"], advice.Severity);
}
