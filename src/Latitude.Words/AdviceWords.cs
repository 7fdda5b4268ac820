using Latitude.Domain.Anatomy;
using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Advising;
using Latitude.Domain.Coaching.Levels;
using Latitude.Domain.Coaching.Rules;
using Latitude.Domain.Exercises;
using Latitude.Words.Phrases;

namespace Latitude.Words;

/// <summary>What a rule found, in a sentence or two. Says what is, never alarms.</summary>
public sealed class AdviceWords
{
    /// <summary>Muscle groups named in one sentence.</summary>
    private const int MostGroups = 4;

    private readonly Body _body;

    /// <summary>Words over the names of the body.</summary>
    public AdviceWords(Body body) => _body = body;

    /// <summary>The question that a rule answers, as a heading.</summary>
    public static string Title(string ruleId) => ruleId switch
    {
        BackFrontBalance.Id => "Back against front",
        FunctionCoverage.Id => "What your back does",
        WeeklyDose.Id => "Hard sets a week",
        VerticalAndHorizontalPull.Id => "Pulling down and pulling in",
        DirectBicepsDose.Id => "Biceps",
        SpinalLoadBudget.Id => "Load on the spine",
        BeginnerEssentials.Id => "The big lifts of the back",
        DeadliftAndPullUp.Id => "Deadlift and pull-up",
        EstablishedRoutine.Id => "Established routine",
        ExerciseBreadth.Id => "Choice of exercises",
        BackDay.Id => "A day for the back",
        LevelJudge.Id => "Your level",
        PainAndRedFlags.Id => "Pain",
        ReturnAfterLayoff.Id => "Back after a break",
        ReactiveDeload.Id => "A light week",
        ImplausibleEntries.Id => "An entry to look at",
        TechniqueBeforeLoad.Id => "Technique first",
        LadderMoves.Id => "The next step",
        SessionCeiling.Id => "Sets in a session",
        Coach.Id => "Your coach",
        _ => ruleId,
    };

    /// <summary>The finding.</summary>
    public string Sentence(Advice advice) => advice.Outcome == AdviceOutcome.NotEnough
        ? "Not enough to say."
        : advice.Rule.Id switch
        {
            BackFrontBalance.Id => Balance(advice),
            FunctionCoverage.Id => Functions(advice),
            WeeklyDose.Id => Doses(advice),
            VerticalAndHorizontalPull.Id => Pulls(advice),
            DirectBicepsDose.Id => Biceps(advice),
            SpinalLoadBudget.Id => Spine(advice),
            BeginnerEssentials.Id => Essentials(advice),
            DeadliftAndPullUp.Id => DeadliftsAndPullUps(advice),
            EstablishedRoutine.Id => PlanWords.Established(advice),
            ExerciseBreadth.Id => PlanWords.Breadth(advice),
            BackDay.Id => PlanWords.DayForTheBack(advice),
            _ => "",
        };

    /// <summary>A word for how well a statement is supported.</summary>
    public static string Evidence(EvidenceGrade grade) => grade switch
    {
        EvidenceGrade.Strong => TermsPhrases.Current.Strong,
        EvidenceGrade.Moderate => TermsPhrases.Current.Moderate,
        EvidenceGrade.Thin => TermsPhrases.Current.Thin,
        _ => TermsPhrases.Current.Contested,
    };

    private static string Balance(Advice advice)
    {
        var sets = advice.Number("sets_short_weekly");
        var reps = advice.Number("reps_short_weekly");
        var strict = advice.Number("strict_is_short") > 0;
        if (advice.Outcome == AdviceOutcome.Fine)
        {
            return advice.Number("front_sets_weekly") == 0
                ? "Your back gets all the work: there are no sets for chest and shoulders."
                : strict
                    ? "Your back keeps up with your front, but only because hinges count; rows and pull-ups alone fall behind."
                    : "Your back keeps up with your front.";
        }

        var found = sets > 0 && reps > 0 ? $"Your back is {Numbers.Of(sets, "set")} and {Reps(reps)} a week short."
            : sets > 0 ? $"Your back is {Numbers.Of(sets, "set")} a week short."
            : $"Your back has the sets but is {Reps(reps)} a week short.";
        var withoutHinges = advice.Number("front_sets_weekly") - advice.Number("upper_back_sets_weekly");
        return strict && withoutHinges > sets ? $"{found} Without hinges it is {Numbers.Of(withoutHinges, "set")} short." : found;
    }

    private static string Reps(double reps) => reps < 1 ? "less than a rep" : Numbers.Of(Math.Round(reps, MidpointRounding.AwayFromZero), "rep");

    private string Functions(Advice advice)
    {
        if (advice.Outcome == AdviceOutcome.Fine)
        {
            return "Your week covers all eleven functions of the back.";
        }

        var missing = advice.Subjects.Select(id => _body.BackFunctions.First(function => function.Id == id).PlainName).ToArray();
        return $"Your week covers {Numbers.Weekly(advice.Number("covered"))} of the eleven functions of the back. Missing: {string.Join("; ", missing)}.";
    }

    private string Doses(Advice advice)
    {
        if (advice.Outcome == AdviceOutcome.Fine)
        {
            return "Every muscle is in its range or above.";
        }

        var below = advice.Subjects.Where(id => advice.Number($"{id}_sets_weekly") < advice.Number($"{id}_low")).ToArray();
        var above = advice.Subjects.Except(below).ToArray();
        var sentences = new List<string>();
        if (below.Length > 0)
        {
            sentences.Add($"Below range: {Groups(advice, below)}.");
        }

        if (above.Length > 0)
        {
            sentences.Add($"More than is likely to pay: {Groups(advice, above)}.");
        }

        return string.Join(" ", sentences);
    }

    private string Groups(Advice advice, string[] ids)
    {
        var groups = ids.Take(MostGroups).Select(id =>
            $"{Lower(_body.Group(id).Name)} {Numbers.Weekly(advice.Number($"{id}_sets_weekly"))} (range {Numbers.Weekly(advice.Number($"{id}_low"))}–{Numbers.Weekly(advice.Number($"{id}_high"))})");
        return string.Join("; ", groups) + (ids.Length > MostGroups ? $"; and {ids.Length - MostGroups} more" : "");
    }

    /// <summary>A kind of pull that is done now and then is not missing.</summary>
    private static string Pulls(Advice advice)
    {
        var counts = $"{Numbers.Of(advice.Number("vertical_sets_weekly"), "set")} a week down (pull-ups, pulldowns), {Numbers.Weekly(advice.Number("horizontal_sets_weekly"))} in (rows)";
        return advice.Outcome == AdviceOutcome.Fine ? $"Both are there: {counts}."
            : advice.Subjects.Count > 1 ? $"Hardly any pulls: {counts}."
            : advice.Subjects[0] == PatternIds.VerticalPull ? $"Pull-ups and pulldowns are {Lacking(advice.Number("vertical_sets_weekly"))}: {counts}."
            : $"Rows are {Lacking(advice.Number("horizontal_sets_weekly"))}: {counts}.";
    }

    private static string Lacking(double sets) => sets > 0 ? "few" : "missing";

    private static string Biceps(Advice advice)
    {
        var counts = $"{Numbers.Of(advice.Number("direct_sets_weekly"), "direct set")} a week and {Numbers.Weekly(advice.Number("indirect_sets_weekly"))} from pulls";
        return advice.Outcome switch
        {
            AdviceOutcome.Short => $"{Capital(counts)}: some direct work is needed by now.",
            AdviceOutcome.Excess => $"{Capital(counts)}: pulls count too, so fewer curls are enough.",
            _ => $"{Capital(counts)}: fine for your level.",
        };
    }

    private static string Spine(Advice advice)
    {
        var counts = $"{Numbers.Weekly(advice.Number("weighted_sets_weekly"))} of {Numbers.Weekly(advice.Number("budget"))} budgeted sets a week";
        return advice.Outcome == AdviceOutcome.Excess
            ? $"{Capital(counts)}: trade some heavy hinges or rows for supported ones."
            : $"{Capital(counts)}: within budget.";
    }

    private static string Essentials(Advice advice)
    {
        var lifts = Numbers.Of(advice.Number("back_lifts"), "big back lift");
        var days = Numbers.Of(advice.Number("back_lift_days_weekly"), "day");
        return advice.Outcome switch
        {
            AdviceOutcome.Excess => $"{lifts} are many to learn at once: two or three, done often, teach more.",
            AdviceOutcome.Fine => $"{lifts} on {days} a week: few enough to learn well, often enough to learn fast.",
            _ when advice.Number("back_lifts") == 0 => "No big lift for the back: learn two or three, such as a row, a pull-up or pulldown, and a deadlift.",
            _ when advice.Number("covers_too_little") > 0 =>
                $"{lifts} cover{(advice.Number("back_lifts") == 1 ? "s" : "")} too little of the back: two or three, such as a row, a pull-up or pulldown, and a deadlift, cover most of it.",
            _ => $"{lifts} on {days} a week: they are learnt by doing them more often.",
        };
    }

    private static string DeadliftsAndPullUps(Advice advice) => advice.Subjects.Count switch
    {
        0 => $"Both are there: {Numbers.Of(advice.Number("deadlift_sets_weekly"), "set")} of deadlifts and {Numbers.Weekly(advice.Number("pull_up_sets_weekly"))} of pull-ups a week.",
        1 => advice.Subjects[0] == "deadlift"
            ? "Pull-ups are there; the deadlift, which loads what they leave out, is missing."
            : "Deadlifts are there; the pull-up, which loads what they leave out, is missing.",
        _ => "Neither deadlifts nor pull-ups: each loads what the other leaves out, so have both.",
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
