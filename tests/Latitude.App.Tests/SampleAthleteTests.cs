using Latitude.App.Sample;
using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Rules;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Training;

namespace Latitude.App.Tests;

public class SampleAthleteTests
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Load();

    [Fact]
    public void Every_name_of_the_sample_means_the_exercise_it_was_written_for()
    {
        var history = History.Of(SampleAthlete.Log(Knowledge.Exercises), Knowledge.Names);
        foreach (var set in history.Sets)
        {
            set.Match.Exercise.ShouldNotBeNull(set.Performed.Name);
            set.Match.Exercise.Name.ShouldBe(set.Performed.Name);
        }
    }

    [Fact]
    public void The_sample_is_the_same_every_time() =>
        SampleAthlete.Log(Knowledge.Exercises).SetCount.ShouldBe(SampleAthlete.Log(Knowledge.Exercises).SetCount);

    [Fact]
    public void A_week_of_the_sample_has_18_front_sets_12_upper_back_sets_and_3_hinges()
    {
        var report = Report();
        report.Balance.Front.Sets.ShouldBe(4 * 18);
        report.Balance.UpperBack.Sets.ShouldBe(4 * 12);
        report.Balance.Spine.Sets.ShouldBe(4 * 3);
        report.AdviceOf(BackFrontBalance.Id).Outcome.ShouldBe(AdviceOutcome.Short);
        report.AdviceOf(BackFrontBalance.Id).Number("sets_short_weekly").ShouldBe(3);
    }

    [Fact]
    public void The_sample_never_bends_the_spine_to_the_side() =>
        Report().Functions.Single(function => function.Function.Id == "spine_lateral_flexion").WeeklySets.ShouldBe(0);

    private static Report Report()
    {
        var history = History.Of(SampleAthlete.Log(Knowledge.Exercises), Knowledge.Names);
        return new ReportBuilder(Knowledge.Coaching)
            .Build(history, new ReportOptions()).ShouldNotBeNull();
    }
}
