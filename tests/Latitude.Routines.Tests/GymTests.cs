using CsCheck;
using Latitude.Domain.Coaching.Substitution;
using Latitude.Domain.Exercises;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Quantities;
using Latitude.Liftoscript;
using Latitude.Liftoscript.Following;
using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Playing;
using Latitude.Liftoscript.Simulation;

namespace Latitude.Routines.Tests;

/// <summary>Whatever the gym: no routine asks for a weight that it cannot load, nor for an exercise that it cannot hold.</summary>
public sealed class GymTests
{
    private const double Crumb = 1e-6;

    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Load();

    private static readonly ProgramSubstitutions Substitutions = new(Knowledge);

    private static readonly string[] Extras = [.. Knowledge.Exercises.All.SelectMany(exercise => exercise.Equipment).Distinct().Order(StringComparer.Ordinal)];

    private static readonly Gen<IReadOnlyList<PlateStock>> Plates =
        Gen.Select(OneOf(0.5, 1, 1.25, 2.5, 3.7, 5, 10, 15, 20, 25, 45), Gen.Int[0, 6]).Array[1, 5]
            .Select(stock => (IReadOnlyList<PlateStock>)[.. stock.Select(plate => new PlateStock(plate.Item1, plate.Item2))]);

    private static readonly Gen<GymEquipment> Barred =
        Gen.Select(OneOf("barbell", "ezbar", "trapbar", "smith", "leverageMachine", "cable"), OneOf(0.0, 7, 10, 15, 20, 45), Gen.Int[1, 2], Plates)
            .Select((kind, bar, sides, plates) => new GymEquipment { Kind = kind, Unit = MassUnit.Kilogram, Bars = [bar], Sides = sides, Plates = plates });

    private static readonly Gen<GymEquipment> Whole =
        Gen.Select(OneOf("dumbbell", "kettlebell", "cable"), Gen.Double[1, 40].Array[1, 8])
            .Select((kind, weights) => new GymEquipment { Kind = kind, Unit = MassUnit.Kilogram, Weights = [.. weights.Select(weight => Math.Round(weight * 4) / 4)] });

    private static readonly Gen<LifterGym> AnyGym =
        Gen.Select(Gen.OneOf(Barred, Whole).Array[0, 6], OneOf(Extras).Array[0, 20], Plates, Gen.Bool).Select((equipment, has, plates, inPounds) =>
        {
            var unit = inPounds ? MassUnit.Pound : MassUnit.Kilogram;
            return new LifterGym { Name = "Random", Unit = unit, Plates = plates, Has = [.. has.Distinct()], Equipment = [.. equipment.DistinctBy(one => one.Kind).Select(one => one with { Unit = unit })] };
        });

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    public static TheoryData<string> Ids => RoutineFile.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_weight_is_asked_for_that_the_gym_cannot_load(string id)
    {
        var program = RoutineFile.Of(id).Program;
        Gen.Select(AnyGym, Gen.Int[1, 1000], Gen.Bool).Sample(
            (gym, seed, lifterInPounds) =>
            {
                var run = ProgramRun.Start(program, new LifterSettings { Gym = gym.Setup(), Unit = lifterInPounds ? MassUnit.Pound : MassUnit.Kilogram });
                foreach (var substitution in Substitutions.Plan(program, new SubstitutionWishes { AtHand = gym.AtHand, Level = ExperienceLevel.Advanced }).Substitutions)
                {
                    substitution.Apply(run);
                }

                var lifter = new SimulatedLifter(LifterPolicy.Parse($"lcg:{seed}")!);
                for (var workout = 0; workout < 8; workout++)
                {
                    Check(run, gym, lifter, seed);
                }
            },
            iter: 12,
            threads: 1);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_the_gym_lacks_is_replaced_or_said_to_be_left_out(string id)
    {
        var program = RoutineFile.Of(id).Program;
        AnyGym.Sample(
            gym =>
            {
                var plan = Substitutions.Plan(program, new SubstitutionWishes { AtHand = gym.AtHand, Level = ExperienceLevel.Advanced });
                foreach (var line in program.Days.SelectMany(day => day.Lines))
                {
                    foreach (var movement in line.Movements)
                    {
                        var replaced = plan.Substitutions.FirstOrDefault(one => one.Exercise == line.Exercise && one.Movement == movement)?.Substitute.Exercise;
                        var done = replaced ?? RoutineFile.Resolve(movement).Exercise!;
                        (SubstitutionPlanner.HasEquipment(done, gym.AtHand) || plan.Unreplaced.Any(one => one.Id == done.Id)).ShouldBeTrue($"{movement.WrittenName} as {done.Id}");
                    }
                }
            },
            iter: 20,
            threads: 1);
    }

    [Fact]
    public void The_beginner_without_a_barbell_and_without_a_pull_up_gets_rows_and_negatives()
    {
        var program = RoutineFile.Of("basic-beginner").Program;
        var plan = Substitutions.Plan(program, new SubstitutionWishes
        {
            AtHand = new HashSet<string>(["dumbbell", "bench", "pull-up bar", "box", "floor", "wall"], StringComparer.Ordinal),
            Impossible = new HashSet<string>(["chin_up", "pull_up"], StringComparer.Ordinal),
        });
        plan.Unreplaced.ShouldBeEmpty();
        var by = plan.Substitutions.ToDictionary(one => one.Original.Id, one => (one.Substitute.Exercise.Id, one.Reason));
        by["barbell_row"].ShouldBe(("one_arm_db_row", SubstitutionReason.MissingEquipment));
        by["bench_press"].ShouldBe(("db_bench_press", SubstitutionReason.MissingEquipment));
        by["chin_up"].Reason.ShouldBe(SubstitutionReason.TooHard);
        new[] { "negative_pullup", "foot_assisted_pullup" }.ShouldContain(by["chin_up"].Id);
        plan.Substitutions[0].Name.Name.ShouldBe("Bent Over One Arm Row");
        plan.Substitutions[0].ToEvent(default, default, default, default).Reason.ShouldBe("missing_equipment");
    }

    [Fact]
    public void Where_all_is_at_hand_and_possible_nothing_is_replaced()
    {
        foreach (var routine in RoutineFile.All)
        {
            Substitutions.Plan(routine.Program, new SubstitutionWishes()).Substitutions.ShouldBeEmpty();
        }
    }

    private static void Check(ProgramRun run, LifterGym gym, SimulatedLifter lifter, int seed)
    {
        var workout = run.Prepare();
        foreach (var exercise in workout.Exercises)
        {
            foreach (var weight in exercise.Warmups.Select(set => set.Weight).Concat(exercise.Sets.Select(set => set.Weight)))
            {
                Check(exercise, weight, gym);
            }

            if (exercise.Replaced is null)
            {
                lifter.Perform(workout, exercise);
                continue;
            }

            // The lifter finds a weight the gym has, from the first time on.
            for (var set = 0; set < exercise.Sets.Count; set++)
            {
                var asked = exercise.Sets[set];
                workout.Complete(exercise, set, new SetResult { Reps = asked.Reps, Weight = asked.Weight.IsNone && asked.AskWeight ? Quantity.OfWeight(5 + (seed % 40), gym.Unit) : asked.Weight });
            }
        }

        run.Finish(workout);
    }

    /// <summary>By a way of its own: every sum of plates, tried out.</summary>
    private static void Check(WorkoutExercise exercise, Quantity weight, LifterGym gym)
    {
        var equipment = gym.Equipment.FirstOrDefault(one => one.Kind == exercise.Movement.Equipment);
        if (weight.IsNone || equipment is null || weight.Figure < 0)
        {
            return;
        }

        weight.Unit.ShouldBe(gym.Unit);
        var isLoadable = equipment.Weights.Count > 0
            ? equipment.Weights.Any(one => Math.Abs(one - weight.Figure) < Crumb)
            : IsSum(weight.Figure - equipment.Bars[0], equipment.Sides, equipment.Plates!, 0);
        isLoadable.ShouldBeTrue($"{exercise.Movement.WrittenName} {weight}");
    }

    private static bool IsSum(double rest, int sides, IReadOnlyList<PlateStock> plates, int next)
    {
        if (Math.Abs(rest) < Crumb)
        {
            return true;
        }

        for (var count = next == plates.Count || rest < 0 ? -1 : plates[next].Count / sides; count >= 0; count--)
        {
            if (IsSum(rest - (count * sides * plates[next].Weight), sides, plates, next + 1))
            {
                return true;
            }
        }

        return false;
    }
}
