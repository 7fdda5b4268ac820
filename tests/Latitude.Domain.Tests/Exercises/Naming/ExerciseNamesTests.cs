using Latitude.Domain.Exercises;
using Latitude.Domain.Exercises.Naming;
using Latitude.Domain.Knowledge;

namespace Latitude.Domain.Tests.Exercises.Naming;

public sealed class ExerciseNamesTests
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Load();
    private static readonly ExerciseNames Names = Knowledge.Names;

    [Theory]
    [InlineData("Lat Pulldown", "lat_pulldown")]
    [InlineData("Pull Up", "pull_up")]
    [InlineData("Chin-Up", "chin_up")]
    [InlineData("Bent Over Row (Barbell)", "barbell_row")]
    [InlineData("Upright Row (Barbell)", "upright_row")]
    [InlineData("Back Squat", "back_squat")]
    [InlineData("Back Extension", "back_extension_45")]
    [InlineData("Reverse Fly (Dumbbell)", "rear_delt_fly")]
    [InlineData("Chest Fly (Dumbbell)", "db_fly")]
    [InlineData("Reverse Curl (Barbell)", "reverse_curl")]
    [InlineData("Pull Through (Cable)", "cable_pull_through")]
    [InlineData("Leg Press", "leg_press")]
    [InlineData("Assisted Squat", "bodyweight_squat")]
    [InlineData("Shrimp Squat", "pistol_squat")]
    [InlineData("Calf Press on Leg Press", "leg_press_calf_raise")]
    [InlineData("Good Morning (Barbell)", "good_morning")]
    [InlineData("Sumo Deadlift High Pull", "sumo_high_pull")]
    [InlineData("Straight Arm Pulldown", "straight_arm_pulldown")]
    [InlineData("Triceps Pulldown", "triceps_pushdown")]
    [InlineData("Lat Pushdown", "straight_arm_pulldown")]
    [InlineData("Bench Dip", "bench_dip")]
    [InlineData("Face Pull", "face_pull")]
    [InlineData("Rear Delt Row (Dumbbell)", "rear_delt_row")]
    [InlineData("Reverse Pec Deck", "reverse_pec_deck")]
    [InlineData("Reverse Hyperextension", "reverse_hyper")]
    [InlineData("Reverse Lunge (Dumbbell)", "reverse_lunge")]
    [InlineData("Leg Curl", "lying_leg_curl")]
    [InlineData("Wrist Curl", "wrist_curl")]
    [InlineData("Nordic Curl", "nordic_curl")]
    [InlineData("Glute Ham Raise", "glute_ham_raise")]
    [InlineData("Lateral Raise", "lateral_raise")]
    [InlineData("Hanging Leg Raise", "hanging_leg_raise")]
    [InlineData("Hack Squat", "hack_squat")]
    [InlineData("Inverted Row", "inverted_row")]
    [InlineData("Kettlebell Swing", "kb_swing")]
    public void A_name_means_the_movement_it_says_and_not_one_that_shares_a_word(string name, string exercise) =>
        IdOf(name).ShouldBe(exercise);

    [Theory]
    [InlineData("Bench Press (Barbell)", "bench_press")] // Strong
    [InlineData("Seated Row (Machine)", "machine_row")] // Hevy
    [InlineData("Flat Barbell Bench Press", "bench_press")] // FitNotes
    [InlineData("Dumbbell Incline Bench Press", "incline_db_press")] // Fitbod
    [InlineData("Barbell Bench Press - Medium Grip", "bench_press")] // Jefit
    [InlineData("Romanian Deadlift, Barbell", "romanian_deadlift")] // Liftosaur
    [InlineData("OHP", "overhead_press")]
    [InlineData("RDL", "romanian_deadlift")]
    [InlineData("DB RDL", "db_romanian_deadlift")]
    [InlineData("SLDL", "stiff_leg_deadlift")]
    [InlineData("CGBP", "close_grip_bench")]
    [InlineData("BSS", "bulgarian_split_squat")]
    [InlineData("incline_bench_press", "incline_bench")]
    [InlineData("inclineBenchPress", "incline_bench")]
    [InlineData("LEGPRESS", "leg_press")]
    public void Every_way_of_writing_a_name_leads_to_the_same_exercise(string name, string exercise) => IdOf(name).ShouldBe(exercise);

    [Theory]
    [InlineData("Kurzhantel-Bankdrücken", "db_bench_press")]
    [InlineData("Kurzhantelbankdruecken", "db_bench_press")]
    [InlineData("Klimmzüge", "pull_up")]
    [InlineData("Rumänisches Kreuzheben (Langhantel)", "romanian_deadlift")]
    [InlineData("Aufrechtes Rudern (Langhantel)", "upright_row")]
    [InlineData("Développé couché haltères", "db_bench_press")]
    [InlineData("Tirage menton", "upright_row")]
    [InlineData("Peso muerto rumano con mancuernas", "db_romanian_deadlift")]
    [InlineData("Dominadas lastradas", "weighted_pull_up")]
    [InlineData("Sentadilla frontal", "front_squat")]
    [InlineData("Agachamento Búlgaro", "bulgarian_split_squat")]
    [InlineData("Rosca Scott (Máquina)", "machine_preacher_curl")]
    [InlineData("Stacco rumeno con bilanciere", "romanian_deadlift")]
    [InlineData("Ters Tutuş Barfiks (Ağırlıklı)", "weighted_chin_up")]
    [InlineData("Oturarak Shoulder Press (Dambıl)", "db_shoulder_press")]
    [InlineData("Skivstångsrodd", "barbell_row")]
    [InlineData("Martwy ciąg rumuński", "romanian_deadlift")]
    [InlineData("Жим лежа", "bench_press")]
    [InlineData("Тяга к подбородку", "upright_row")]
    [InlineData("杠铃卧推", "bench_press")]
    public void Names_are_read_in_other_languages(string name, string exercise) => IdOf(name).ShouldBe(exercise);

    [Theory]
    [InlineData("Benchpres", "bench_press")]
    [InlineData("Dumbell Sholder Press", "db_shoulder_press")]
    [InlineData("Romanian Deadlfit", "romanian_deadlift")]
    [InlineData("Tricpes Pushdown", "triceps_pushdown")]
    public void Misspelt_names_are_understood_with_less_confidence(string name, string exercise)
    {
        var match = Names.Resolve(name);
        match.Exercise.ShouldNotBeNull().Id.ShouldBe(exercise);
        match.Confidence.ShouldBeLessThan(0.95);
    }

    [Theory]
    [InlineData("Rowing Machine", "cardio")]
    [InlineData("Rowing (Machine)", "cardio")]
    [InlineData("Row (erg)", "cardio")]
    [InlineData("Rowing", "cardio")]
    [InlineData("Running (Treadmill)", "cardio")]
    [InlineData("Jump Rope", "cardio")]
    [InlineData("Hamstring Stretch", "mobility")]
    [InlineData("Foam Roll Lats", "mobility")]
    public void Endurance_and_stretching_are_no_strength_training(string name, string pattern)
    {
        var match = Names.Resolve(name);
        match.Exercise.ShouldBeNull();
        match.Pattern.ShouldNotBeNull().Id.ShouldBe(pattern);
        match.Side.ShouldBe(BalanceSide.None);
    }

    [Theory]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("Tommys")]
    [InlineData("kettlebell")]
    [InlineData("Tuesday")]
    [InlineData("💪💪💪")]
    public void What_says_no_movement_is_unknown(string name) => Names.Resolve(name).ShouldBe(NameMatch.Unknown);

    [Fact]
    public void Where_the_exercise_is_open_the_pattern_still_counts()
    {
        var match = Names.Resolve("Triceps Extension");
        match.Exercise.ShouldBeNull();
        match.Pattern.ShouldNotBeNull().Id.ShouldBe("elbow_extension");
    }

    [Theory]
    [InlineData("Pull Up (Assisted)", "machine_assisted_pullup", LoadType.Assisted)]
    [InlineData("Pull Up (Band)", "band_assisted_pullup", LoadType.Assisted)]
    [InlineData("Pull Up (Weighted)", "weighted_pull_up", LoadType.BodyweightPlus)]
    [InlineData("Chest Dip (Assisted)", "assisted_dip", LoadType.Assisted)]
    [InlineData("Bench Press (Dumbbell)", "db_bench_press", LoadType.PerHand)]
    [InlineData("Front Raise (Cable)", "front_raise", LoadType.Cable)]
    public void The_name_says_how_it_was_loaded(string name, string exercise, LoadType load)
    {
        var match = Names.Resolve(name);
        match.Exercise.ShouldNotBeNull().Id.ShouldBe(exercise);
        match.LoadType.ShouldBe(load);
    }

    /// <summary>The bodyweight routine's rows: names that mean a cable or a bar elsewhere.</summary>
    [Theory]
    [InlineData("Vertical Row")]
    [InlineData("Wide Row")]
    public void A_row_with_the_body_alone_is_an_inverted_row(string name) => Names.Resolve(name, "Bodyweight").Exercise!.Id.ShouldBe("inverted_row");

    [Fact]
    public void A_column_for_equipment_says_what_the_name_leaves_out_but_never_overrules_it()
    {
        Names.Resolve("Bench Press", "Dumbbell").Exercise.ShouldNotBeNull().Id.ShouldBe("db_bench_press");
        Names.Resolve("Dumbbell Bench Press", "Barbell").Exercise.ShouldNotBeNull().Id.ShouldBe("db_bench_press");
        Names.Resolve("Bench Press", "").Exercise.ShouldNotBeNull().Id.ShouldBe("bench_press");
    }

    [Fact]
    public void Every_exercise_is_found_by_its_id_and_its_name_for_certain()
    {
        foreach (var exercise in Knowledge.Exercises.All)
        {
            foreach (var name in new[] { exercise.Id, exercise.Name })
            {
                var match = Names.Resolve(name);
                match.Exercise.ShouldBe(exercise, name);
                match.Confidence.ShouldBe(1);
            }
        }
    }

    private static string? IdOf(string name) => Names.Resolve(name).Exercise?.Id;
}
