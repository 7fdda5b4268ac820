using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Advising;
using Latitude.Domain.Coaching.Rules;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Quantities;

namespace Latitude.Words;

/// <summary>What the rules of the coach found that look beyond a week's counts, in a sentence. Plain words, no fear.</summary>
public sealed class CoachWords
{
    private readonly KnowledgeBase _knowledge;
    private readonly AdviceWords _rules;
    private readonly MassUnit _unit;

    /// <summary>Words over the names of the knowledge.</summary>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="unit">The unit to show loads in.</param>
    public CoachWords(KnowledgeBase knowledge, MassUnit unit)
    {
        _knowledge = knowledge;
        _rules = new AdviceWords(knowledge.Body);
        _unit = unit;
    }

    /// <summary>The finding in one sentence, short.</summary>
    public string Sentence(Advice advice) => advice.Rule.Id switch
    {
        PainAndRedFlags.Id => Pain(advice),
        ReturnAfterLayoff.Id => $"You were away for {Numbers.Of(Math.Round(advice.Number("weeks_off")), "week")}: strength comes back fast, so give it some weeks.",
        ReactiveDeload.Id => Deload(advice),
        ImplausibleEntries.Id => Entry(advice),
        TechniqueBeforeLoad.Id => Technique(advice),
        LadderMoves.Id => Ladder(advice),
        SessionCeiling.Id => $"About {Numbers.Of(advice.Number("sets_a_session"), "hard set")} for the {Group(advice)} in a session: beyond {Numbers.Weekly(advice.Number("cap"))} more adds little.",
        FunctionCoverage.Id => Function(advice),
        WeeklyDose.Id => Dose(advice),
        _ => _rules.Sentence(advice),
    };

    /// <summary>Why something is not said now.</summary>
    public static string Reason(HeldBackReason reason) => reason switch
    {
        HeldBackReason.SaidThisWeek => "said this week already",
        HeldBackReason.Pain => "pain comes first",
        HeldBackReason.Deload => "not in a light week",
        HeldBackReason.Layoff => "not in the first days after a break",
        HeldBackReason.Trial => "a trial of one change is running",
        HeldBackReason.Technique => "technique comes first",
        HeldBackReason.Opposite => "something more useful asks for the opposite",
        _ => "three other things are more useful now",
    };

    private static string Pain(Advice advice)
    {
        var kind = advice.Remedies[0].Kind;
        return kind switch
        {
            RemedyKind.Emergency => "What you describe needs medical help now: call the emergency number or go to a hospital. Training can wait.",
            RemedyKind.SeeClinician => "What you describe should be looked at by somebody who can examine you.",
            RemedyKind.StopExercise => "That is more pain than to train through: stop this exercise and do what does not hurt.",
            _ => $"Pain of {Numbers.Weekly(advice.Number("pain"))} of 10: train on with less, as long as it settles within a day.",
        };
    }

    private static string Deload(Advice advice)
    {
        var signs = new List<string>();
        if (advice.Number("lifts_under_forecast") >= 2)
        {
            signs.Add($"{Numbers.Of(advice.Number("lifts_under_forecast"), "lift")} under forecast twice in a row");
        }

        if (advice.Number("lifts_missed") >= 2)
        {
            signs.Add($"fewer reps than expected in {Numbers.Of(advice.Number("lifts_missed"), "lift")}");
        }

        if (advice.Number("score_drop") >= 2)
        {
            signs.Add("you rate your days lower");
        }

        if (advice.Number("niggle") >= 3)
        {
            signs.Add("something hurts");
        }

        return $"Signs that you need a rest: {Numbers.List(signs)}.";
    }

    private string Entry(Advice advice)
    {
        if (advice.Subjects.Count > 1)
        {
            return $"Your {Name(advice.Subjects[0])} (about {Mass(advice, "one_rep_max_kg")}) and {Name(advice.Subjects[1])} (about {Mass(advice, "other_one_rep_max_kg")}) do not fit together: is the unit right?";
        }

        if (advice.Number("left_out") > 0)
        {
            return $"One set of {Name(advice.Subjects[0])} has {Numbers.Of(advice.Number("reps"), "rep")} at {Mass(advice, "load_kg")}. Nobody does that, so it is left out of all counts: a typing error?";
        }

        return $"{Mass(advice, "load_kg")} is {Numbers.Weekly(advice.Number("factor"))} times your best other day of {Name(advice.Subjects[0])}: a typing error?";
    }

    private string Technique(Advice advice) => advice.Number("form_check_failed") > 0
        ? $"Your last form check of {Name(advice.Subjects[0])} failed: first right, then heavy."
        : $"You felt {Name(advice.Subjects[0])} in your arms {Numbers.Weekly(advice.Number("felt_in_arms"))} of the last 3 times: hands are hooks, pull with the elbows.";

    private string Ladder(Advice advice) => advice.Outcome == AdviceOutcome.Short
        ? $"{Capital(Name(advice.Subjects[0]))}: every set had {Numbers.Weekly(advice.Number("line"))} reps or more, twice. Time for the next step."
        : $"{Capital(Name(advice.Subjects[0]))}: all sets under {Numbers.Weekly(advice.Number("line"))} reps, twice. One step back builds it faster.";

    /// <summary>Names what the remedies train, not all that is missing: that is in the report.</summary>
    private string Function(Advice advice)
    {
        var trained = _knowledge.Body.BackFunctions
            .Where(function => advice.Subjects.Contains(function.Id)
                && advice.Remedies.Any(remedy => remedy.Exercise!.Actions.Any(action => action.Action == function.Action)))
            .Select(function => function.PlainName).ToArray();
        return trained.Length == 0 ? _rules.Sentence(advice) : $"So far nothing trains {Numbers.List(trained)}.";
    }

    private string Dose(Advice advice)
    {
        var id = advice.Subjects.FirstOrDefault(
            subject => advice.Remedies.Any(remedy => remedy.Exercise!.Groups.Any(share => share.Group.Id == subject && share.Share >= 1)), advice.Subjects[0]);
        return $"{_knowledge.Body.Group(id).Name}: {Numbers.Of(advice.Number($"{id}_sets_weekly"), "hard set")} a week, {Numbers.Weekly(advice.Number($"{id}_low"))}–{Numbers.Weekly(advice.Number($"{id}_high"))} would do more.";
    }

    private string Group(Advice advice) => char.ToLowerInvariant(_knowledge.Body.Group(advice.Subjects[0]).Name[0]) + _knowledge.Body.Group(advice.Subjects[0]).Name[1..];

    private string Name(string id) => _knowledge.Exercises.TryGet(id, out var exercise) ? ExerciseWords.InSentence(exercise) : id;

    private string Mass(Advice advice, string number) => Numbers.Mass(advice.Number(number), _unit);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
