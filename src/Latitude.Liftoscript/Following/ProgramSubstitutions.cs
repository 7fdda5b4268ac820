using Latitude.Domain.Coaching.Substitution;
using Latitude.Domain.Exercises;
using Latitude.Domain.Exercises.Naming;
using Latitude.Domain.Knowledge;
using Latitude.Liftoscript.Exercises;
using Latitude.Liftoscript.Programs;

namespace Latitude.Liftoscript.Following;

/// <summary>Finds the movements of a program that a gym or a lifter cannot do, and what to do instead. Keep one: it learns the notation's names once.</summary>
public sealed class ProgramSubstitutions
{
    private readonly ExerciseNames _names;
    private readonly SubstitutionPlanner _planner;
    private readonly Dictionary<string, NotationExercise> _written = new(StringComparer.Ordinal);

    /// <summary>Over all that is known.</summary>
    public ProgramSubstitutions(KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _names = knowledge.Names;
        _planner = new SubstitutionPlanner(knowledge.Exercises, knowledge.Rules);
        foreach (var exercise in ExerciseDirectory.BuiltIn.All)
        {
            if (Meaning(exercise.Name, exercise.Equipment) is { } meant && exercise.Equipment == EquipmentOf(meant))
            {
                _written.TryAdd(meant.Id, exercise);
            }
        }
    }

    /// <summary>What a movement is; null where its name is not understood.</summary>
    public Exercise? Meaning(Movement movement)
    {
        ArgumentNullException.ThrowIfNull(movement);
        return Meaning(movement.Exercise.Name, movement.Equipment);
    }

    /// <summary>What is replaced in a program, and by what. The same movement is replaced by the same on all days where it can be.</summary>
    public SubstitutionPlan Plan(TrainingProgram program, SubstitutionWishes wishes)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(wishes);
        var meanings = new Exercise?[program.Movements.Count];
        for (var i = 0; i < meanings.Length; i++)
        {
            meanings[i] = Meaning(program.Movements[i]);
        }

        var substitutions = new List<ProgramSubstitution>();
        var unreplaced = new List<Exercise>();
        foreach (var exercise in program.Exercises)
        {
            foreach (var movement in exercise.Lines.Where(line => !line.IsTemplate).SelectMany(line => line.Movements).Distinct())
            {
                if (meanings[movement.Index] is not { } original || Reason(original, wishes) is not { } reason)
                {
                    continue;
                }

                var request = new SubstitutionRequest
                {
                    Exercise = original,
                    Reason = reason,
                    AtHand = wishes.AtHand,
                    Level = wishes.Level,
                    Own = wishes.Own,
                    Impossible = wishes.Impossible,
                    Taken = Taken(program, exercise, movement, meanings, substitutions),
                };
                if (_planner.Find(request) is [var best, ..])
                {
                    substitutions.Add(Propose(exercise, movement, original, reason, best));
                }
                else if (!unreplaced.Contains(original))
                {
                    unreplaced.Add(original);
                }
            }
        }

        return new SubstitutionPlan(substitutions, unreplaced);
    }

    /// <summary>What the lifter chose instead of one movement, as a proposal; null where the movement is not understood.</summary>
    /// <param name="exercise">The exercise of the program.</param>
    /// <param name="movement">Its movement.</param>
    /// <param name="reason">Why.</param>
    /// <param name="chosen">What is done instead.</param>
    public ProgramSubstitution? With(ProgramExercise exercise, Movement movement, SubstitutionReason reason, Exercise chosen)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        return Meaning(movement) is not { } original ? null : Propose(exercise, movement, original, reason, new Substitute
        {
            Exercise = chosen,
            Score = 0,
            MuscleOverlap = Likeness.OfMuscles(original, chosen),
            ActionOverlap = Likeness.OfActions(original, chosen),
            IsOnLadder = original.Rung is { } from && chosen.Rung is { } to && from.Ladder == to.Ladder,
            Start = StartingLoad.Light,
        });
    }

    private static SubstitutionReason? Reason(Exercise exercise, SubstitutionWishes wishes) =>
        !SubstitutionPlanner.HasEquipment(exercise, wishes.AtHand) ? SubstitutionReason.MissingEquipment
        : wishes.Impossible.Contains(exercise.Id) ? SubstitutionReason.TooHard
        : wishes.SparesLowerBack && exercise.SpinalLoad == SpinalLoad.High ? SubstitutionReason.SpareLowerBack
        : null;

    /// <summary>What the days of an exercise hold besides it, substitutes included.</summary>
    private static HashSet<string> Taken(
        TrainingProgram program, ProgramExercise exercise, Movement movement, Exercise?[] meanings, List<ProgramSubstitution> substitutions)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var day in exercise.Lines.Where(line => !line.IsTemplate).Select(line => program.Days[line.Day - 1]))
        {
            foreach (var other in day.Lines)
            {
                foreach (var done in other.Movements)
                {
                    var substitution = substitutions.Find(made => made.Exercise == other.Exercise && made.Movement == done);
                    if ((substitution?.Substitute.Exercise ?? meanings[done.Index]) is { } id && done.Id != movement.Id)
                    {
                        taken.Add(id.Id);
                    }
                }
            }
        }

        return taken;
    }

    private ProgramSubstitution Propose(ProgramExercise exercise, Movement movement, Exercise original, SubstitutionReason reason, Substitute substitute)
    {
        var equipment = EquipmentOf(substitute.Exercise);
        return new ProgramSubstitution
        {
            Exercise = exercise,
            Movement = movement,
            Original = original,
            Reason = reason,
            Substitute = substitute,
            Name = Written(movement.Exercise, substitute.Exercise, equipment),
            Equipment = equipment,
        };
    }

    /// <summary>The program's own name with another kind of equipment where that says it, else the notation's, else ours.</summary>
    private NotationExercise Written(NotationExercise original, Exercise substitute, string equipment) =>
        Meaning(original.Name, equipment)?.Id == substitute.Id ? original
        : _written.GetValueOrDefault(substitute.Id) ?? new OwnMovement(substitute.Name, equipment).ToExercise();

    private Exercise? Meaning(string name, string? equipment) =>
        _names.Resolve(name, equipment is null ? null : EquipmentNames.NameOf(equipment)).Exercise;

    /// <summary>The notation's kind of equipment. Help is not a load that progressions may raise, so assisted movements count as the body's own.</summary>
    private static string EquipmentOf(Exercise exercise) => exercise.LoadType switch
    {
        LoadType.Barbell => Needs(exercise, "trap bar") ? "trapbar" : Needs(exercise, "ez bar") ? "ezbar" : "barbell",
        LoadType.PerHand => Needs(exercise, "kettlebell") ? "kettlebell" : "dumbbell",
        LoadType.Machine => Needs(exercise, "smith machine") ? "smith" : "leverageMachine",
        LoadType.Cable => "cable",
        LoadType.Band => "band",
        _ => "bodyweight",
    };

    private static bool Needs(Exercise exercise, string item) => exercise.Equipment.Contains(item, StringComparer.Ordinal);
}
