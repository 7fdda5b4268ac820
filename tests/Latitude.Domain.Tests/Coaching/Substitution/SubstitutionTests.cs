using Latitude.Domain.Coaching.Substitution;
using Latitude.Domain.Exercises;

namespace Latitude.Domain.Tests.Coaching.Substitution;

/// <summary>Cases on which coaches agree.</summary>
public sealed class SubstitutionTests
{
    private static readonly SubstitutionPlanner Planner = new(Lifter.Knowledge.Exercises, Lifter.Knowledge.Rules);

    [Theory]
    // No barbell: the row with one dumbbell and a bench to lean on; without a bench both dumbbells.
    [InlineData("barbell_row", "one_arm_db_row", "dumbbell, bench")]
    [InlineData("barbell_row", "two_arm_db_row", "dumbbell")]
    [InlineData("barbell_row", "seated_cable_row", "cable stack")]
    [InlineData("barbell_row", "inverted_row", "bar in rack")]
    // No pull-up bar: the pulldown, else the row under a bar.
    [InlineData("pull_up", "lat_pulldown", "cable stack, bar in rack")]
    [InlineData("pull_up", "inverted_row", "bar in rack")]
    [InlineData("pull_up", "band_pulldown", "band")]
    [InlineData("lat_pulldown", "pull_up", "pull-up bar")]
    // No barbell for chest, shoulders, legs.
    [InlineData("bench_press", "db_bench_press", "dumbbell, bench")]
    [InlineData("bench_press", "push_up", "")]
    [InlineData("overhead_press", "db_shoulder_press", "dumbbell, bench")]
    [InlineData("back_squat", "goblet_squat", "dumbbell")]
    [InlineData("barbell_curl", "db_curl", "dumbbell")]
    [InlineData("deadlift", "db_deadlift", "dumbbell")]
    public void What_is_not_at_hand_is_replaced_by_what_comes_nearest(string exercise, string expected, string atHand) =>
        Best(exercise, SubstitutionReason.MissingEquipment, atHand).ShouldBe(expected);

    [Theory]
    [InlineData("pull_up", "band_assisted_pullup", "pull-up bar, band")]
    [InlineData("pull_up", "machine_assisted_pullup", "pull-up bar, assist machine")]
    [InlineData("pull_up", "negative_pullup", "pull-up bar, box")]
    [InlineData("chin_up", "band_assisted_pullup", "pull-up bar, band")]
    [InlineData("push_up", "pushup_knee", "")]
    public void What_cannot_be_done_yet_goes_down_the_ladder(string exercise, string expected, string atHand) =>
        All(exercise, SubstitutionReason.TooHard, atHand).Take(2).ShouldContain(expected);

    [Fact]
    public void Nobody_who_cannot_do_a_pull_up_is_sent_to_a_chin_up() =>
        All("pull_up", SubstitutionReason.TooHard, "pull-up bar, rings, towel, belt, box, band", ExperienceLevel.Advanced).Intersect(["chin_up", "neutral_pullup", "wide_pullup", "ring_pullup", "weighted_pull_up"]).ShouldBeEmpty();

    [Theory]
    [InlineData("dumbbell, incline bench, bar in rack, barbell, bench, cable stack, machine")]
    [InlineData("bar in rack, barbell")]
    public void A_sore_lower_back_rows_with_the_chest_supported_or_under_a_bar(string atHand)
    {
        var best = Find("barbell_row", SubstitutionReason.SpareLowerBack, atHand)[0].Exercise;
        best.SpinalLoad.ShouldBe(SpinalLoad.Low);
        new[] { "inverted_row", "chest_supported_db_row", "machine_row", "chest_supported_tbar" }.ShouldContain(best.Id);
    }

    [Fact]
    public void No_substitute_loads_the_spine_more_or_needs_what_is_missing()
    {
        var atHand = Set("dumbbell, bench, pull-up bar, cable stack, band");
        foreach (var exercise in Lifter.Knowledge.Exercises.All)
        {
            foreach (var substitute in Planner.Find(Request(exercise, SubstitutionReason.MissingEquipment, atHand, ExperienceLevel.Advanced)))
            {
                ((int)substitute.Exercise.SpinalLoad).ShouldBeLessThanOrEqualTo((int)exercise.SpinalLoad);
                SubstitutionPlanner.HasEquipment(substitute.Exercise, atHand).ShouldBeTrue();
                substitute.MuscleOverlap.ShouldBeInRange(0.3, 1);
            }
        }
    }

    [Fact]
    public void Loads_are_known_on_one_scale_only()
    {
        Find("weighted_pull_up", SubstitutionReason.MissingEquipment, "pull-up bar").Single(substitute => substitute.Exercise.Id == "pull_up").Start.ShouldBe(StartingLoad.OneScale);
        Find("barbell_row", SubstitutionReason.MissingEquipment, "dumbbell, bench")[0].Start.ShouldBe(StartingLoad.Light);
        Find("barbell_row", SubstitutionReason.MissingEquipment, "bar in rack")[0].Start.ShouldBe(StartingLoad.None);
        var own = Request(Lifter.Knowledge.Exercises["barbell_row"], SubstitutionReason.MissingEquipment, Set("dumbbell"), ExperienceLevel.Beginner) with { Own = Set("two_arm_db_row") };
        Planner.Find(own)[0].Start.ShouldBe(StartingLoad.Own);
    }

    [Fact]
    public void What_the_workout_holds_already_is_not_done_twice()
    {
        var request = Request(Lifter.Knowledge.Exercises["barbell_row"], SubstitutionReason.MissingEquipment, Set("dumbbell, bench, cable stack"), ExperienceLevel.Beginner);
        Planner.Find(request)[0].Exercise.Id.ShouldBe("seated_cable_row");
        Planner.Find(request with { Taken = Set("seated_cable_row") })[0].Exercise.Id.ShouldBe("one_arm_db_row");
    }

    private static string Best(string exercise, SubstitutionReason reason, string atHand) => All(exercise, reason, atHand)[0];

    private static string[] All(string exercise, SubstitutionReason reason, string atHand, ExperienceLevel level = ExperienceLevel.Beginner) =>
        [.. Planner.Find(Request(Lifter.Knowledge.Exercises[exercise], reason, Set(atHand), level)).Select(substitute => substitute.Exercise.Id)];

    private static IReadOnlyList<Substitute> Find(string exercise, SubstitutionReason reason, string atHand) =>
        Planner.Find(Request(Lifter.Knowledge.Exercises[exercise], reason, Set(atHand), ExperienceLevel.Beginner));

    private static SubstitutionRequest Request(Exercise exercise, SubstitutionReason reason, HashSet<string> atHand, ExperienceLevel level) =>
        new() { Exercise = exercise, Reason = reason, AtHand = atHand, Level = level };

    private static HashSet<string> Set(string items) => [.. items.Split(", ", StringSplitOptions.RemoveEmptyEntries), "floor", "wall"];
}
