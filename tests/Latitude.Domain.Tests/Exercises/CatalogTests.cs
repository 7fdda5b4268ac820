using Latitude.Domain.Exercises;
using Latitude.Domain.Knowledge;

namespace Latitude.Domain.Tests.Exercises;

public sealed class CatalogTests
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Load();
    private static readonly IReadOnlyList<Exercise> All = Knowledge.Exercises.All;

    [Fact]
    public void The_top_five_train_every_function_of_the_back_but_side_bending_and_upward_rotation()
    {
        var asked = All.Where(exercise => exercise.TopFiveRank is not null).SelectMany(exercise => exercise.Actions).Select(trained => trained.Action).ToHashSet();
        Knowledge.Body.BackFunctions.Where(function => !asked.Contains(function.Action)).Select(function => function.Id)
            .ShouldBe(["spine_lateral_flexion", "scapular_upward_rotation"]);
    }

    [Fact]
    public void They_train_two_of_the_three_upward_rotators_and_no_side_bender()
    {
        var worked = All.Where(exercise => exercise.TopFiveRank is not null).SelectMany(exercise => exercise.Muscles)
            .Where(share => share.Share >= 0.5).Select(share => share.Muscle.Id).ToHashSet();
        Movers("scapular_upward_rotation").Where(worked.Contains).ShouldBe(["trap_up", "trap_low"]);
        Movers("spine_lateral_flexion").Where(worked.Contains).ShouldBeEmpty();

        IEnumerable<string> Movers(string function) =>
            Knowledge.Body.BackFunctions.Single(known => known.Id == function).PrimeMovers.Select(muscle => muscle.Id);
    }

    [Fact]
    public void The_cheapest_exercises_for_a_function_train_it() =>
        Knowledge.Body.BackFunctions.SelectMany(function => function.CheapestExercises
                .Where(id => Knowledge.Exercises[id].Actions.All(trained => trained.Action != function.Action))
                .Select(id => $"{id} {function.Id}"))
            .ShouldBeEmpty();

    [Fact]
    public void Bending_the_spine_is_the_exercise_only_where_the_guide_or_its_logic_says_so() =>
        All.Where(exercise => exercise.SpineRule == SpineRule.Exempt).Select(exercise => exercise.Id).Order(StringComparer.Ordinal).ShouldBe([
            "back_extension_45", "back_extension_hold", "back_extension_machine", "back_extension_single_leg", "back_extension_weighted",
            "ghd_back_extension", "hyperextension", "jefferson_curl", "prone_superman", "reverse_hyper", "round_back_deadlift",
            "round_back_good_morning"]);

    [Theory]
    [InlineData("deadlift", "scapular_elevation", true)]
    [InlineData("deadlift", "spine_extension", true)]
    [InlineData("hyperextension", "spine_extension", false)]
    [InlineData("barbell_shrug", "scapular_elevation", false)]
    public void A_joint_is_held_or_moved(string exercise, string action, bool isHeld) =>
        Knowledge.Exercises[exercise].Actions.Single(trained => trained.Action.Id == action).Isometric.ShouldBe(isHeld);

    [Theory]
    [InlineData("pull_up", LoadType.BodyweightPlus, 1.0, "1.25 kg", 1.25)]
    [InlineData("machine_assisted_pullup", LoadType.Assisted, 1.0, "-5 kg", -5.0)]
    [InlineData("inverted_row", LoadType.BodyweightPlus, 0.67, "1 rep", null)]
    [InlineData("hyperextension", LoadType.BodyweightPlus, 0.6, "1 rep", null)]
    [InlineData("one_arm_db_row", LoadType.PerHand, 0.0, "2 kg", 2.0)]
    [InlineData("barbell_row", LoadType.Barbell, 0.0, "2.5 kg", 2.5)]
    [InlineData("band_row", LoadType.Band, 0.0, "band step", null)]
    [InlineData("plank", LoadType.Hold, 0.0, "10 s", null)]
    public void A_load_is_what_the_exercise_makes_of_it(string id, LoadType type, double fraction, string step, double? kilograms)
    {
        var exercise = Knowledge.Exercises[id];
        (exercise.LoadType, exercise.BodyweightFraction, exercise.SmallestStep, exercise.SmallestStepKilograms)
            .ShouldBe((type, fraction, step, (decimal?)kilograms));
    }

    [Fact]
    public void A_hang_is_held_for_seconds_and_a_pull_up_done_for_reps()
    {
        Knowledge.Exercises["dead_hang"].Reps.ShouldBe(new RepRange(10, 60, InSeconds: true));
        Knowledge.Exercises["pull_up"].Reps.ShouldBe(new RepRange(3, 12, InSeconds: false));
    }

    [Fact]
    public void The_ladder_to_the_pull_up_begins_with_a_hang_and_climbs_without_a_gap()
    {
        var ladder = All.Where(exercise => exercise.Rung?.Ladder == "pullup").OrderBy(exercise => exercise.Rung!.Value.Rung).ToList();
        ladder[0].Id.ShouldBe("dead_hang");
        ladder.Select(exercise => exercise.Rung!.Value.Rung).Distinct().ShouldBe(Enumerable.Range(1, 13));
    }

    [Fact]
    public void Every_ladder_begins_at_one_with_something_for_beginners()
    {
        foreach (var ladder in All.Where(exercise => exercise.Rung is not null).GroupBy(exercise => exercise.Rung!.Value.Ladder))
        {
            ladder.ShouldContain(exercise => exercise.Rung!.Value.Rung == 1 && exercise.MinimumLevel == ExperienceLevel.Beginner, ladder.Key);
        }
    }

    [Fact]
    public void An_exercise_is_on_the_side_of_its_pattern_but_for_named_exceptions() =>
        All.Where(exercise => exercise.Side != exercise.Pattern.Side).Select(exercise => exercise.Id).Order(StringComparer.Ordinal).ShouldBe([
            "active_hang", // the shoulder blades pull
            "barbell_pullover", // chest and lats alike
            "cable_pull_through", // hips only
            "curl_to_press", // a press in every rep
            "db_pullover", // chest and lats alike
            "glute_ham_raise", // the lower back holds
            "hinge_drill", // no load
            "side_plank", // abdomen
            "single_leg_rdl", // hips only
            "thruster", // a press in every rep
        ]);

    [Fact]
    public void Only_endurance_and_mobility_are_no_strength_training() =>
        Knowledge.Exercises.Patterns.Where(pattern => !pattern.IsStrength).Select(pattern => pattern.Id).ShouldBe(["cardio", "mobility"]);

    [Fact]
    public void Every_strength_pattern_says_what_a_set_of_it_is_worth() =>
        Knowledge.Exercises.Patterns.Where(pattern => pattern.IsStrength).ShouldAllBe(pattern => pattern.Muscles.Count > 0 && pattern.Actions.Count > 0);
}
