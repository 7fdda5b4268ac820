using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Programs;

namespace Latitude.Liftoscript.Tests.Syntax;

/// <summary>Sets as they are written, and which of several values counts.</summary>
public class SetTests
{
    [Fact]
    public void Parts_stand_in_any_order()
    {
        var set = Sets("Squat / (Top) auto 90s @8.5+ -20.5kg+ 2x8-12+")[0];
        (set.Reps, set.MinReps, set.IsAmrap).ShouldBe((12, 8, true));
        (set.Weight, set.AskWeight).ShouldBe((Quantity.OfKilograms(-20.5), true));
        (set.Rpe, set.LogRpe, set.Rest, set.IsAuto, set.Label).ShouldBe((8.5, true, 90, true, "Top"));
    }

    [Theory]
    [InlineData("60s|30s", 60.0, 30.0, false)]
    [InlineData("60s+|30s", 60.0, 30.0, true)]
    [InlineData("60s|?", 60.0, null, false)]
    [InlineData("45s", null, 45.0, false)]
    public void Seconds_are_work_and_rest(string written, double? work, double? rest, bool open)
    {
        var set = Sets($"Plank / 1x1 {written}")[0];
        (set.SetTime, set.Rest, set.IsOpenEnded).ShouldBe((work, rest, open));
    }

    [Fact]
    public void Every_set_of_an_amrap_group_is_amrap() => Sets("Squat / 3x8+").ShouldAllBe(set => set.IsAmrap);

    [Fact]
    public void Questions_may_stand_alone()
    {
        var set = Sets("Squat / 1x5 ?+ @+")[0];
        (set.Weight.IsNone, set.AskWeight, set.Rpe, set.LogRpe).ShouldBe((true, true, null, true));
    }

    [Fact]
    public void No_sets_are_no_sets() => Sets("Squat / 0x5, 1x3").Count.ShouldBe(1);

    [Fact]
    public void Of_a_part_written_twice_the_first_counts() => Sets("Squat / 1x5 1x8 100lb 50lb 60s 90s")[0].ShouldSatisfyAllConditions(
        set => set.Reps.ShouldBe(5), set => set.Weight.ShouldBe(Quantity.OfPounds(100)), set => set.Rest.ShouldBe(60));

    [Fact]
    public void A_default_replaces_even_what_a_set_says_itself() =>
        Sets("Squat / 3x8 100lb 60s, 1x5 / 50lb / 90s").ShouldAllBe(set => set.Weight == Quantity.OfPounds(50) && set.Rest == 90);

    [Fact]
    public void A_default_weight_decides_on_the_question_too() => Sets("Squat / 1x8 100lb+ / 50lb")[0].AskWeight.ShouldBeFalse();

    [Fact]
    public void A_line_may_go_on_behind_a_backslash() => Sets("Squat / 3x5 \\\n  / 100lb").ShouldAllBe(set => set.Weight == Quantity.OfPounds(100));

    [Fact]
    public void Sections_may_be_empty_and_need_no_spaces() => Sets("Squat/3x5/ /100lb/").Count.ShouldBe(3);

    [Fact]
    public void The_marked_variation_is_the_current_one()
    {
        Play.OneDay("Squat / 3x5 / ! 5x3").Prepare().Exercises[0].Sets.Count.ShouldBe(5);
        Play.OneDay("Squat / 3x5 / 5x3").Prepare().Exercises[0].Sets.Count.ShouldBe(3);
    }

    [Fact]
    public void A_line_without_sets_is_an_exercise_without_sets() => Play.OneDay("Squat / 100lb").Prepare().Exercises[0].Sets.ShouldBeEmpty();

    [Fact]
    public void Names_ignore_case_and_may_have_labels_and_equipment()
    {
        var line = Play.OneDay("heavy day: bench PRESS, dumbbell / 3x5").Program.Lines[0];
        (line.Exercise.Key, line.Label, line.Movements[0].WrittenName).ShouldBe(("heavy day-benchpress_dumbbell", "heavy day", "Bench Press, Dumbbell"));
    }

    private static IReadOnlyList<ProgramSet> Sets(string line)
    {
        var run = Play.OneDay(line);
        return run.Sets(run.Program.Lines[0]);
    }
}
