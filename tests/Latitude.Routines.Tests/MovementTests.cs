namespace Latitude.Routines.Tests;

/// <summary>Every movement of the catalogue, as its programs write it, is the exercise that a lifter would say it is.</summary>
public sealed class MovementTests
{
    private static readonly Dictionary<string, string> Exercises = new(StringComparer.Ordinal)
    {
        ["Ab Wheel"] = "ab_wheel",
        ["Arnold Press"] = "arnold_press",
        ["Back Extension"] = "back_extension_machine",
        ["Back Extension, Bodyweight"] = "back_extension_45",
        ["Bench Press"] = "bench_press",
        ["Bench Press Close Grip"] = "close_grip_bench",
        ["Bench Press, Dumbbell"] = "db_bench_press",
        ["Bent Over One Arm Row"] = "one_arm_db_row",
        ["Bent Over Row"] = "barbell_row",
        ["Bent Over Row, Dumbbell"] = "two_arm_db_row",
        ["Bicep Curl"] = "db_curl",
        ["Bicep Curl, Barbell"] = "barbell_curl",
        ["Bicep Curl, EZ Bar"] = "ez_bar_curl",
        ["Bicep Curl, Leverage Machine"] = "machine_curl",
        ["Bulgarian Split Squat"] = "bulgarian_split_squat",
        ["Bulgarian Split Squat, Bodyweight"] = "bulgarian_split_squat",
        ["Cable Crossover"] = "cable_crossover",
        ["Cable Crunch"] = "cable_crunch",
        ["Calf Press on Leg Press"] = "leg_press_calf_raise",
        ["Chest Dip"] = "dip",
        ["Chest Fly"] = "db_fly",
        ["Chest Fly, Cable"] = "cable_crossover",
        ["Chest Press, Leverage Machine"] = "machine_chest_press",
        ["Chin Up"] = "chin_up",
        ["Clean and Jerk"] = "clean_and_jerk",
        ["Concentration Curl"] = "concentration_curl",
        ["Crunch"] = "crunch",
        ["Deadlift"] = "deadlift",
        ["Diamond Push Up"] = "diamond_pushup",
        ["Face Pull, Cable"] = "face_pull",
        ["Front Squat"] = "front_squat",
        ["Good Morning"] = "good_morning",
        ["Hack Squat, Leverage Machine"] = "hack_squat",
        ["Hammer Curl"] = "hammer_curl",
        ["Hanging Leg Raise"] = "hanging_leg_raise",
        ["Incline Bench Press"] = "incline_bench",
        ["Incline Bench Press, Dumbbell"] = "incline_db_press",
        ["Incline Chest Fly, Cable"] = "incline_cable_fly",
        ["Incline Curl"] = "incline_curl",
        ["Incline Push Up"] = "pushup_incline_30",
        ["Incline Row"] = "chest_supported_db_row",
        ["Inverted Row"] = "inverted_row",
        ["Lat Pulldown"] = "lat_pulldown",
        ["Lat Pulldown, Leverage Machine"] = "machine_pulldown",
        ["Lateral Raise"] = "lateral_raise",
        ["Lateral Raise, Leverage Machine"] = "machine_lateral_raise",
        ["Leg Extension"] = "leg_extension",
        ["Leg Press"] = "leg_press",
        ["Lunge"] = "barbell_lunge",
        ["Lunge, Dumbbell"] = "lunge",
        ["Lying Leg Curl"] = "lying_leg_curl",
        ["Negative Dip"] = "dip",
        ["Negative Pull Up"] = "negative_pullup",
        ["Nordic Curl"] = "nordic_curl",
        ["Overhead Press"] = "overhead_press",
        ["Overhead Press, Dumbbell"] = "db_shoulder_press",
        ["Pallof Press"] = "pallof_press",
        ["Pec Deck"] = "pec_deck",
        ["Pendlay Row"] = "pendlay_row",
        ["Power Clean"] = "power_clean",
        ["Preacher Curl, EZ Bar"] = "preacher_curl",
        ["Pull Up"] = "pull_up",
        ["Pullover"] = "db_pullover",
        ["Pullover, Cable"] = "straight_arm_pulldown",
        ["Pullover, Leverage Machine"] = "machine_pullover",
        ["Push Press, Barbell"] = "push_press",
        ["Push Up"] = "push_up",
        ["Reverse Crunch"] = "reverse_crunch",
        ["Reverse Fly"] = "rear_delt_fly",
        ["Reverse Hyperextension, Bodyweight"] = "reverse_hyper",
        ["Reverse Wrist Curl"] = "reverse_wrist_curl",
        ["Ring Row"] = "inverted_row",
        ["Romanian Deadlift, Barbell"] = "romanian_deadlift",
        ["Scapular Pull Up"] = "scapular_pullup",
        ["Seated Calf Raise, Leverage Machine"] = "seated_calf_raise",
        ["Seated Leg Curl"] = "seated_leg_curl",
        ["Seated Overhead Press"] = "seated_barbell_press",
        ["Seated Row"] = "seated_cable_row",
        ["Shoulder Press"] = "db_shoulder_press",
        ["Shoulder Press, Leverage Machine"] = "machine_shoulder_press",
        ["Shrug, Barbell"] = "barbell_shrug",
        ["Single Leg Deadlift, Bodyweight"] = "single_leg_rdl",
        ["Skullcrusher"] = "skullcrusher",
        ["Split Squat, Bodyweight"] = "split_squat",
        ["Squat"] = "back_squat",
        ["Squat, Bodyweight"] = "bodyweight_squat",
        ["Squat, Dumbbell"] = "db_squat",
        ["Standing Calf Raise"] = "free_weight_calf_raise",
        ["Standing Calf Raise, Leverage Machine"] = "standing_calf_raise",
        ["Stiff Leg Deadlift"] = "stiff_leg_deadlift",
        ["Stiff Leg Deadlift, Dumbbell"] = "db_romanian_deadlift",
        ["Straight Leg Deadlift"] = "stiff_leg_deadlift",
        ["Sumo Deadlift"] = "sumo_deadlift",
        ["Superman"] = "prone_superman",
        ["Triceps Dip"] = "dip",
        ["Triceps Extension, Barbell"] = "barbell_overhead_triceps_extension",
        ["Triceps Extension, Cable"] = "overhead_triceps_extension",
        ["Triceps Extension, Leverage Machine"] = "machine_triceps_extension",
        ["Triceps Pushdown"] = "triceps_pushdown",
        ["Upright Row, Barbell"] = "upright_row",
        ["Wrist Curl"] = "wrist_curl",
    };

    public static TheoryData<string> Ids => RoutineFile.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_movement_is_the_exercise_it_says(string id)
    {
        foreach (var movement in RoutineFile.Of(id).Program.Movements)
        {
            RoutineFile.Resolve(movement).Exercise.ShouldNotBeNull(movement.WrittenName).Id.ShouldBe(Exercises[movement.WrittenName], movement.WrittenName);
        }
    }

    [Fact]
    public void No_movement_stands_here_in_vain()
    {
        var used = RoutineFile.All.SelectMany(file => file.Program.Movements).Select(movement => movement.WrittenName).ToHashSet(StringComparer.Ordinal);
        Exercises.Keys.Except(used).ShouldBeEmpty();
    }
}
