using Latitude.Conformance.Tests.Logs;
using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Advising;
using Latitude.Domain.Coaching.Levels;
using Latitude.Domain.Coaching.Trials;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Training;

namespace Latitude.Conformance.Tests.Cases;

/// <summary>
/// What the coach finds in real logs against what was found in them by hand beforehand (docs/cases). Where the two differ the page argues it.
/// </summary>
public sealed class GoldenCasesTests
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Load();

    public static TheoryData<string> Cases => [.. GoldenCase.All.Select(golden => golden.Name)];

    /// <summary>Without those in which good coaches differ.</summary>
    public static TheoryData<string> CasesDecidedOnTrials => [.. GoldenCase.All.Where(golden => golden.Trial != "open").Select(golden => golden.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_figures_are_those_counted_by_hand(string name)
    {
        var golden = Of(name);
        var report = Report(golden);

        var wrong = golden.Figures.Where(figure => Math.Abs(Value(report, figure.Name) - figure.Is) > figure.Within + 1e-9)
            .Select(figure => $"{figure.Name}: {figure.Is} by hand, {Value(report, figure.Name):0.00} here");
        ShouldAgree(golden, "figures", wrong);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_level_is_one_that_a_coach_could_name(string name)
    {
        var golden = Of(name);
        var experience = Report(golden).Experience;

        var families = golden.FamilyLevels
            .Select(family => (Key: family.Key, Allowed: family.Value, Is: Word(experience.Of(Enum.Parse<LiftFamily>(family.Key, ignoreCase: true)).Level)))
            .Append((Key: "overall", Allowed: golden.Levels, Is: Word(experience.WorkedOut)));
        ShouldAgree(golden, "level", families.Where(family => !family.Allowed.Contains(family.Is)).Select(family => $"{family.Key}: {family.Is}"));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Too_little_is_called_too_little_and_nothing_else_is(string name)
    {
        var golden = Of(name);

        ShouldAgree(golden, "enough", Report(golden).Data.IsEnough == golden.IsEnough ? [] : [$"enough: {!golden.IsEnough}"]);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_must_be_said_is_said_in_its_order(string name)
    {
        var golden = Of(name);
        var said = Said(golden);

        var at = 0;
        var missing = new List<string>();
        foreach (var saying in golden.MustSay)
        {
            var found = said.FindIndex(at, saying.IsSaidBy);
            at = found < 0 ? at : found + 1;
            missing.AddRange(found < 0 ? [$"not said: {saying}"] : []);
        }

        ShouldAgree(golden, "must_say", missing.Count == 0 ? [] : [.. missing, $"said: {string.Join(", ", said)}"]);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Nothing_is_said_that_must_not_be(string name)
    {
        var golden = Of(name);

        ShouldAgree(golden, "must_not_say", Said(golden).Where(said => golden.MustNotSay.Any(saying => saying.IsSaidBy(said))).Select(said => $"said: {said}"));
    }

    [Theory]
    [MemberData(nameof(CasesDecidedOnTrials))]
    public void A_change_on_trial_is_offered_where_a_coach_would(string name)
    {
        var golden = Of(name);
        var report = Report(golden);
        var history = History.Of(ImportedLog.Of(golden.LogPath).Log, Knowledge.Names);
        var context = new ReportBuilder(Knowledge.Coaching).ContextOf(history, new ReportOptions { To = golden.AsOf }, report);
        var plan = new TrialPlanner(context).Plan(history, golden.AsOf, []);
        var found = plan.Refusal is { } refusal ? $"not offered: {refusal}" : $"offered: {plan.Proposals[0].Trial.Modification}";
        ShouldAgree(golden, "trial", plan.Refusal is null == (golden.Trial == "offered") ? [] : [found]);
    }

    /// <summary>A known difference is said, not hidden: the test is skipped with its reason.</summary>
    private static void ShouldAgree(GoldenCase golden, string check, IEnumerable<string> differences)
    {
        string[] found = [.. differences];
        Assert.SkipWhen(found.Length > 0 && golden.Known.ContainsKey(check), $"{string.Join("; ", found)}. {golden.Known.GetValueOrDefault(check)}");
        found.ShouldBeEmpty();
    }

    private static GoldenCase Of(string name) => GoldenCase.All.Single(golden => golden.Name == name);

    private static Report Report(GoldenCase golden)
    {
        var history = History.Of(ImportedLog.Of(golden.LogPath).Log, Knowledge.Names);
        return new ReportBuilder(Knowledge.Coaching).Build(history, new ReportOptions { To = golden.AsOf }).ShouldNotBeNull();
    }

    private static List<Saying> Said(GoldenCase golden)
    {
        var input = new CoachInput { History = History.Of(ImportedLog.Of(golden.LogPath).Log, Knowledge.Names), Date = golden.AsOf };
        return [.. new Coach(Knowledge.Coaching).Advise(input).ShouldNotBeNull().Points.Select(point => new Saying([point.Advice.Rule.Id], Direction(point.Advice)))];
    }

    /// <summary>Which way advice points, in the words of the cases; null where a rule points one way only or both.</summary>
    private static string? Direction(Advice advice) => (advice.Rule.Id, advice.Outcome) switch
    {
        ("back_front_balance", AdviceOutcome.Short) => "more_back",
        ("vertical_and_horizontal_pull", AdviceOutcome.Short) => advice.Subjects is [var one] ? one == "vertical_pull" ? "more_vertical" : "more_horizontal" : null,
        ("deadlift_and_pull_up", AdviceOutcome.Short) => advice.Subjects is [var one] ? $"add_{one}" : null,
        ("weekly_dose" or "direct_biceps_dose", AdviceOutcome.Short) => "more",
        ("weekly_dose" or "direct_biceps_dose", AdviceOutcome.Excess) => "less",
        _ => null,
    };

    private static double Value(Report report, string name)
    {
        var weeks = report.Period.Weeks;
        var balance = report.Balance;
        return name switch
        {
            "back_sets" => balance.UpperBack.Sets / weeks,
            "hinge_sets" => balance.Spine.Sets / weeks,
            "front_sets" => balance.Front.Sets / weeks,
            "ratio_sets" => balance.SetRatio ?? 0,
            "ratio_reps" => balance.RepRatio ?? 0,
            "strict_ratio" => balance.StrictSetRatio ?? 0,
            "direct_biceps" => report.Biceps.DirectWeekly,
            "vertical_pulls" => report.Pulls.VerticalWeekly,
            "horizontal_pulls" => report.Pulls.HorizontalWeekly,
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "The README of the cases names no such figure."),
        };
    }

    private static string Word(TrainingLevel level) => level switch
    {
        TrainingLevel.Novice or TrainingLevel.LateBeginner => "beginner",
        TrainingLevel.Intermediate => "intermediate",
        TrainingLevel.Advanced => "advanced",
        _ => "unknown",
    };
}
