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

    private static AdvicePhrases Say => AdvicePhrases.Current;

    /// <summary>Words over the names of the body.</summary>
    public AdviceWords(Body body) => _body = body;

    /// <summary>The question that a rule answers, as a heading.</summary>
    public static string Title(string ruleId) => ruleId switch
    {
        BackFrontBalance.Id => AdviceTitlePhrases.Current.Balance,
        FunctionCoverage.Id => AdviceTitlePhrases.Current.Functions,
        WeeklyDose.Id => AdviceTitlePhrases.Current.Doses,
        VerticalAndHorizontalPull.Id => AdviceTitlePhrases.Current.Pulls,
        DirectBicepsDose.Id => AdviceTitlePhrases.Current.Biceps,
        SpinalLoadBudget.Id => AdviceTitlePhrases.Current.Spine,
        BeginnerEssentials.Id => AdviceTitlePhrases.Current.Essentials,
        DeadliftAndPullUp.Id => AdviceTitlePhrases.Current.DeadliftAndPullUp,
        EstablishedRoutine.Id => AdviceTitlePhrases.Current.Routine,
        ExerciseBreadth.Id => AdviceTitlePhrases.Current.Breadth,
        BackDay.Id => AdviceTitlePhrases.Current.BackDay,
        LevelJudge.Id => AdviceTitlePhrases.Current.Level,
        PainAndRedFlags.Id => AdviceTitlePhrases.Current.Pain,
        ReturnAfterLayoff.Id => AdviceTitlePhrases.Current.Layoff,
        ReactiveDeload.Id => AdviceTitlePhrases.Current.Deload,
        ImplausibleEntries.Id => AdviceTitlePhrases.Current.Entry,
        TechniqueBeforeLoad.Id => AdviceTitlePhrases.Current.Technique,
        LadderMoves.Id => AdviceTitlePhrases.Current.Ladder,
        SessionCeiling.Id => AdviceTitlePhrases.Current.Session,
        Coach.Id => AdviceTitlePhrases.Current.Coach,
        _ => ruleId,
    };

    /// <summary>The finding.</summary>
    public string Sentence(Advice advice) => advice.Outcome == AdviceOutcome.NotEnough
        ? Say.NotEnough
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
            return advice.Number("front_sets_weekly") == 0 ? Say.NoFront : strict ? Say.KeepsUpByHinges : Say.KeepsUp;
        }

        var found = sets > 0 && reps > 0 ? Say.ShortOfBoth(sets, Reps(reps)) : sets > 0 ? Say.ShortOfSets(sets) : Say.ShortOfReps(Reps(reps));
        var withoutHinges = advice.Number("front_sets_weekly") - advice.Number("upper_back_sets_weekly");
        return strict && withoutHinges > sets ? found + Say.WithoutHinges(withoutHinges) : found;
    }

    private static string Reps(double reps) =>
        reps < 1 ? Say.LessThanARep : CountPhrases.Current.Reps(Math.Round(reps, MidpointRounding.AwayFromZero));

    private string Functions(Advice advice)
    {
        if (advice.Outcome == AdviceOutcome.Fine)
        {
            return Say.AllFunctions;
        }

        var missing = advice.Subjects.Select(id => _body.BackFunctions.First(function => function.Id == id).PlainName);
        return Say.SomeFunctions(advice.Number("covered"), string.Join("; ", missing));
    }

    private string Doses(Advice advice)
    {
        if (advice.Outcome == AdviceOutcome.Fine)
        {
            return Say.AllInRange;
        }

        var below = advice.Subjects.Where(id => advice.Number($"{id}_sets_weekly") < advice.Number($"{id}_low")).ToArray();
        var above = advice.Subjects.Except(below).ToArray();
        var sentences = new List<string>();
        if (below.Length > 0)
        {
            sentences.Add(Say.BelowRange(Groups(advice, below)));
        }

        if (above.Length > 0)
        {
            sentences.Add(Say.AboveRange(Groups(advice, above)));
        }

        return string.Join(" ", sentences);
    }

    private string Groups(Advice advice, string[] ids)
    {
        var groups = ids.Take(MostGroups).Select(id =>
            Say.InRange(_body.Group(id).Name, advice.Number($"{id}_sets_weekly"), advice.Number($"{id}_low"), advice.Number($"{id}_high")));
        return string.Join("; ", groups) + (ids.Length > MostGroups ? Say.AndMore(ids.Length - MostGroups) : "");
    }

    /// <summary>A kind of pull that is done now and then is not missing.</summary>
    private static string Pulls(Advice advice)
    {
        var (down, across) = (advice.Number("vertical_sets_weekly"), advice.Number("horizontal_sets_weekly"));
        var counts = Say.PullCounts(down, across);
        return advice.Outcome == AdviceOutcome.Fine ? Say.BothPulls(counts)
            : advice.Subjects.Count > 1 ? Say.HardlyPulls(counts)
            : advice.Subjects[0] == PatternIds.VerticalPull ? (down > 0 ? Say.FewPullUps(counts) : Say.NoPullUps(counts))
            : across > 0 ? Say.FewRows(counts) : Say.NoRows(counts);
    }

    private static string Biceps(Advice advice)
    {
        var counts = Say.BicepsCounts(advice.Number("direct_sets_weekly"), advice.Number("indirect_sets_weekly"));
        return advice.Outcome switch
        {
            AdviceOutcome.Short => Say.BicepsShort(counts),
            AdviceOutcome.Excess => Say.BicepsExcess(counts),
            _ => Say.BicepsFine(counts),
        };
    }

    private static string Spine(Advice advice)
    {
        var (sets, budget) = (advice.Number("weighted_sets_weekly"), advice.Number("budget"));
        return advice.Outcome == AdviceOutcome.Excess ? Say.SpineExcess(sets, budget) : Say.SpineFine(sets, budget);
    }

    private static string Essentials(Advice advice)
    {
        var (lifts, days) = (advice.Number("back_lifts"), advice.Number("back_lift_days_weekly"));
        return advice.Outcome switch
        {
            AdviceOutcome.Excess => Say.TooManyLifts(lifts),
            AdviceOutcome.Fine => Say.LiftsFine(lifts, days),
            _ when lifts == 0 => Say.NoLift,
            _ when advice.Number("covers_too_little") > 0 => Say.LiftsCoverLittle(lifts),
            _ => Say.LiftsTooSeldom(lifts, days),
        };
    }

    private static string DeadliftsAndPullUps(Advice advice) => advice.Subjects.Count switch
    {
        0 => Say.BothLifts(advice.Number("deadlift_sets_weekly"), advice.Number("pull_up_sets_weekly")),
        1 => advice.Subjects[0] == "deadlift" ? Say.NoDeadlift : Say.NoPullUp,
        _ => Say.NeitherLift,
    };
}
