using System.Text.RegularExpressions;
using Latitude.Domain.Exercises;
using Latitude.Domain.Knowledge;

namespace Latitude.Domain.Tests.Knowledge;

public sealed partial class TechniqueTests
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Load();

    private static readonly IReadOnlyList<(Exercise Exercise, Technique Technique)> ForTheBack =
    [
        .. Knowledge.Exercises.All
            .Where(exercise => exercise.Side is BalanceSide.Back or BalanceSide.BackSpine || exercise.TopFiveRank is not null)
            .Select(exercise => (exercise, Knowledge.Technique(exercise)!)),
    ];

    [Fact]
    public void Every_exercise_for_the_back_is_explained_in_full()
    {
        ForTheBack.Count.ShouldBe(135);
        ForTheBack.ShouldAllBe(known =>
            known.Technique.Setup.Count >= 1 && known.Technique.Execution.Count >= 2 && known.Technique.Cues.Count >= 2
            && known.Technique.Faults.Count >= 1 && known.Technique.Why.Length > 40);
    }

    [Fact]
    public void The_top_five_have_at_least_three_faults_with_what_to_do_about_them() =>
        ForTheBack.Where(known => known.Exercise.TopFiveRank is not null).ShouldAllBe(known => known.Technique.Faults.Count >= 3);

    [Fact]
    public void Cues_are_short_enough_for_a_set() =>
        ForTheBack.SelectMany(known => known.Technique.Cues).Where(cue => cue.Length > 60).ShouldBeEmpty();

    [Fact]
    public void Rows_and_pull_ups_are_cued_by_the_elbow_or_the_hook() =>
        Without(ElbowOrHook(), known => known.Cues, exercise =>
                exercise.Pattern.Id is PatternIds.HorizontalPull or PatternIds.VerticalPull && exercise.Actions.Any(trained => trained.Action.Id == "elbow_flexion"))
            .ShouldBeEmpty();

    [Fact]
    public void Where_the_back_carries_a_load_the_cues_speak_of_its_shape() =>
        Without(Shape(), known => known.Cues, exercise => IsStraight(exercise) && exercise.SpinalLoad > SpinalLoad.Low).ShouldBeEmpty();

    [Fact]
    public void Where_the_back_carries_a_load_the_cues_speak_of_the_neck() =>
        Without(Neck(), known => known.Cues, exercise => IsStraight(exercise) && exercise.SpinalLoad > SpinalLoad.Low).ShouldBeEmpty();

    [Fact]
    public void Wherever_the_back_stays_straight_shape_and_neck_are_spoken_of()
    {
        Without(Shape(), Everything, IsStraight).ShouldBeEmpty();
        Without(Neck(), Everything, IsStraight).ShouldBeEmpty();
    }

    [Fact]
    public void Exceptions_of_the_guide_are_told_where_they_hold()
    {
        Exceptions("deadlift").ShouldContain("Looking forward is fine");
        Exceptions("jumping_pullup").ShouldContain("Momentum");
        Exceptions("hyperextension").ShouldContain("straight-back rule does not apply");
        Exceptions("round_back_deadlift").ShouldContain("straight-back rule does not apply");
        Exceptions("round_back_good_morning").ShouldContain("straight-back rule does not apply");
    }

    [Fact]
    public void Over_arching_is_named_at_the_lockout_and_at_the_top_of_the_hyperextension()
    {
        string.Join(' ', Everything(Of("deadlift"))).ShouldContain("over-arch");
        string.Join(' ', Everything(Of("hyperextension"))).ShouldContain("over-arch");
    }

    [Fact]
    public void Technique_is_read_for_the_exercise_asked_for()
    {
        Of("pull_up").Cues[0].ShouldBe("Hands are hooks; elbows go down and back");
        Of("deadlift").Cues[0].ShouldBe("Push the floor away, bar against the legs");
        Knowledge.Technique(Knowledge.Exercises["leg_extension"]).ShouldBeNull();
    }

    private static Technique Of(string id) => Knowledge.Technique(Knowledge.Exercises[id]).ShouldNotBeNull();

    private static string Exceptions(string id) => string.Join(' ', Of(id).Exceptions);

    private static bool IsStraight(Exercise exercise) => exercise.SpineRule == SpineRule.Straight;

    private static IEnumerable<string> Without(Regex word, Func<Technique, IEnumerable<string>> lines, Func<Exercise, bool> demanded) =>
        ForTheBack.Where(known => demanded(known.Exercise) && !lines(known.Technique).Any(line => word.IsMatch(line))).Select(known => known.Exercise.Id);

    private static IEnumerable<string> Everything(Technique technique) =>
    [
        .. technique.Setup, .. technique.Execution, .. technique.Cues, .. technique.Faults.SelectMany(fault => new[] { fault.Fault, fault.Fix }),
        .. technique.Exceptions, technique.Why,
    ];

    [GeneratedRegex("elbow|hook", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex ElbowOrHook();

    [GeneratedRegex(@"shape|straight|flat|\bround|plank|arch|tall|line of your back", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Shape();

    [GeneratedRegex(@"\b(?:neck|head|eyes|look|chin)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Neck();
}
