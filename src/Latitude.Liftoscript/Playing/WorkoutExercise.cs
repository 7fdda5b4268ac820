using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Programs;

namespace Latitude.Liftoscript.Playing;

/// <summary>An exercise of a workout.</summary>
public sealed class WorkoutExercise
{
    internal WorkoutExercise(ProgramLine line, Movement movement, Quantity oneRepMax, Loading loading, LifterSettings lifter)
    {
        Line = line;
        Movement = movement;
        OneRepMax = oneRepMax;
        Loading = loading;
        Lifter = lifter;
    }

    /// <summary>The line of the program.</summary>
    public ProgramLine Line { get; }

    /// <summary>What is done.</summary>
    public Movement Movement { get; }

    /// <summary>The one-rep max that percentages speak of, in the lifter's unit.</summary>
    public Quantity OneRepMax { get; private set; }

    /// <summary>The movement of the program that this one is done instead of; null where nothing was swapped.</summary>
    public Movement? Replaced => Swap?.Original;

    /// <summary>Number of the set variation, from 1.</summary>
    public int SetVariation { get; internal init; }

    /// <summary>Number of the movement, from 1.</summary>
    public int ExerciseVariation { get; internal init; }

    /// <summary>Number of the description, from 1.</summary>
    public int Description { get; internal init; }

    /// <summary>Warm-up sets.</summary>
    public IReadOnlyList<WarmupSet> Warmups { get; internal set; } = [];

    /// <summary>Work sets, as they stand now.</summary>
    public IReadOnlyList<WorkoutSet> Sets => WorkSets;

    /// <summary>How many sets the program has.</summary>
    public int ProgramNumberOfSets { get; internal set; }

    /// <summary>How many sets are done.</summary>
    public int CompletedNumberOfSets
    {
        get
        {
            var count = 0;
            foreach (var set in WorkSets)
            {
                count += set.IsCompleted ? 1 : 0;
            }

            return count;
        }
    }

    /// <summary>What its update script could not do, or printed.</summary>
    public IReadOnlyList<string> Messages => Notes;

    /// <summary>Takes back that a set was done. The update script does not run again.</summary>
    /// <param name="set">Number of the set, from 0.</param>
    public void Undo(int set) => WorkSets[set] = WorkSets[set].CloneUndone();

    /// <summary>Adds a set like the last one. It counts for the progression as those of the program do.</summary>
    public void AddSet()
    {
        if (WorkSets.Count < Syntax.Limits.Sets)
        {
            WorkSets.Add(WorkSets.Count > 0 ? WorkSets[^1].CloneUndone() : new WorkoutSet { Reps = 1 });
        }
    }

    /// <summary>Answers the question of a prompted state variable.</summary>
    /// <param name="name">The state variable; an unknown one is ignored.</param>
    /// <param name="value">The answer.</param>
    public void Answer(string name, Quantity value)
    {
        var names = Line.Exercise.StateNames;
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] == name)
            {
                Answers ??= new Quantity[names.Count];
                Answers[i] = value.Kept();
            }
        }
    }

    internal List<string> Notes { get; } = [];

    internal List<WorkoutSet> WorkSets { get; set; } = [];

    internal Loading Loading { get; }

    internal MovementSwap? Swap { get; init; }

    internal LifterSettings Lifter { get; }

    /// <summary>State variables after the last run of its update script; null before the first.</summary>
    internal Quantity[]? UpdateState { get; set; }

    /// <summary>Answers to what the lifter is asked, by place in the state; none where not answered.</summary>
    internal Quantity[]? Answers { get; set; }

    /// <summary>The prescription once the weight of a swapped movement is known: what the program now says.</summary>
    internal void TakeProgram(ProgramRun run, Movement movement)
    {
        OneRepMax = run.OneRepMaxes[movement.Index];
        if (run.Lines[Line.Index].Current is not { Count: > 0 } sets)
        {
            return;
        }

        for (var i = 0; i < WorkSets.Count; i++)
        {
            var weight = sets[Math.Min(i, sets.Count - 1)].EffectiveWeight;
            WorkSets[i].OriginalWeight = weight;
            WorkSets[i].Weight = weight.IsNone ? default : Loading.Round(weight.Of(OneRepMax));
        }
    }
}
