using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Programs;

namespace Latitude.Liftoscript.Playing;

/// <summary>
/// A lifter's way through a program: sets, state variables and one-rep maxes as they stand now, in memory. Not for use by several threads at
/// once.
/// </summary>
public sealed partial class ProgramRun
{
    private readonly ProgressRun _progress = new();
    private readonly UpdateRun _update = new();
    private readonly List<Loading> _loadings = [];
    private readonly bool _hasTags;
    private Swaps? _swaps;
    private bool _isKept;

    private ProgramRun(TrainingProgram program, LifterSettings lifter, int nextDay)
    {
        Program = program;
        Lifter = lifter;
        NextDay = nextDay;
        Lines = new LineState[program.Lines.Count];
        for (var i = 0; i < Lines.Length; i++)
        {
            Lines[i] = new LineState(program.Lines[i]);
        }

        States = new Quantity[program.Exercises.Count][];
        for (var i = 0; i < States.Length; i++)
        {
            States[i] = [.. program.Exercises[i].StartState];
            _hasTags |= program.Exercises[i].Tags.Count > 0;
        }

        foreach (var movement in program.Movements)
        {
            OneRepMaxes.Add(KnownOneRepMax(movement) ?? movement.Exercise.DefaultOneRepMax(lifter.Unit));
            _loadings.Add(LoadingOf(movement));
        }
    }

    private ProgramRun(ProgramRun other)
    {
        (Program, Lifter, NextDay, _hasTags, _isKept) = (other.Program, other.Lifter, other.NextDay, other._hasTags, other._isKept);
        Lines = Array.ConvertAll(other.Lines, static line => line.Clone());
        States = Array.ConvertAll(other.States, static state => state.AsSpan().ToArray());
        OneRepMaxes.AddRange(other.OneRepMaxes);
        _loadings.AddRange(other._loadings);
        _swaps = other._swaps?.Clone();
    }

    /// <summary>The program.</summary>
    public TrainingProgram Program { get; }

    /// <summary>What is known of the lifter.</summary>
    public LifterSettings Lifter { get; private set; }

    /// <summary>The day that is next, from 1.</summary>
    public int NextDay { get; private set; }

    internal LineState[] Lines { get; }

    /// <summary>State variables by exercise.</summary>
    internal Quantity[][] States { get; }

    internal List<Quantity> OneRepMaxes { get; } = [];

    /// <summary>Starts a program.</summary>
    /// <param name="program">The program.</param>
    /// <param name="lifter">The lifter; the notation's defaults where null.</param>
    /// <param name="nextDay">The day to begin with, from 1; taken within the program.</param>
    public static ProgramRun Start(TrainingProgram program, LifterSettings? lifter = null, int nextDay = 1)
    {
        ArgumentNullException.ThrowIfNull(program);
        return new ProgramRun(program, lifter ?? new LifterSettings(), Math.Clamp(nextDay, 1, program.Days.Count));
    }

    /// <summary>The one-rep max of a movement as it stands.</summary>
    public Quantity OneRepMax(Movement movement)
    {
        ArgumentNullException.ThrowIfNull(movement);
        return OneRepMaxes[movement.Index];
    }

    /// <summary>Sets the one-rep max of a movement, from the next workout on.</summary>
    /// <param name="movement">One of the program's movements.</param>
    /// <param name="oneRepMax">A weight; taken into the lifter's unit.</param>
    public void SetOneRepMax(Movement movement, Quantity oneRepMax)
    {
        ArgumentNullException.ThrowIfNull(movement);
        OneRepMaxes[movement.Index] = oneRepMax.ConvertedTo(Lifter.Unit);
    }

    /// <summary>The state variables of an exercise as they stand, by name.</summary>
    public IReadOnlyDictionary<string, Quantity> State(ProgramExercise exercise)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        var state = new Dictionary<string, Quantity>(StringComparer.Ordinal);
        for (var i = 0; i < exercise.StateNames.Count; i++)
        {
            if (!States[exercise.Index][i].IsNone)
            {
                state[exercise.StateNames[i]] = States[exercise.Index][i];
            }
        }

        return state;
    }

    /// <summary>The sets of a line's current variation as they stand.</summary>
    public IReadOnlyList<ProgramSet> Sets(ProgramLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return Lines[line.Index].Current ?? [];
    }

    /// <summary>Goes to another day: the one that is next, from 1; taken within the program.</summary>
    public void GoTo(int day) => NextDay = Math.Clamp(day, 1, Program.Days.Count);

    /// <summary>The next workout. Preparing changes nothing: it may be done as often as one likes.</summary>
    public Workout Prepare() => Prepare(NextDay);

    /// <summary>The workout of a day as it would be now.</summary>
    /// <param name="day">From 1; taken within the program.</param>
    public Workout Prepare(int day)
    {
        var programDay = Program.Days[Math.Clamp(day, 1, Program.Days.Count) - 1];
        var exercises = new List<WorkoutExercise>(programDay.Lines.Count);
        foreach (var line in programDay.Lines)
        {
            exercises.Add(PrepareExercise(line));
        }

        return new Workout(this, programDay, exercises);
    }

    /// <summary>Finishes a workout: progressions run, the program changes, the next day comes up.</summary>
    public FinishReport Finish(Workout workout)
    {
        ArgumentNullException.ThrowIfNull(workout);
        var finish = new Finisher(this, _progress, _hasTags);
        foreach (var exercise in workout.Exercises)
        {
            finish.Finish(exercise);
        }

        if (!_isKept)
        {
            // Figures written with more decimals than a program keeps are cut once; later ones are cut as they change.
            ProgramChanges.KeepAll(Lines);
            foreach (var line in Program.Lines)
            {
                Lines[line.Index].DropBorrowedQuestion(line);
            }

            _isKept = true;
        }

        NextDay = (workout.Day.Number % Program.Days.Count) + 1;
        return finish.Report();
    }

    /// <summary>
    /// Changes what is known of the lifter, from the next workout on: unit, gym, steps. One-rep maxes named in the settings are taken over, all
    /// others stay as they stand.
    /// </summary>
    /// <param name="lifter">The lifter.</param>
    public void Take(LifterSettings lifter)
    {
        ArgumentNullException.ThrowIfNull(lifter);
        Lifter = lifter;
        for (var i = 0; i < OneRepMaxes.Count; i++)
        {
            var movement = i < Program.Movements.Count ? Program.Movements[i] : _swaps!.Added[i - Program.Movements.Count];
            OneRepMaxes[i] = KnownOneRepMax(movement) ?? OneRepMaxes[i].ConvertedTo(lifter.Unit);
            _loadings[i] = LoadingOf(movement);
        }
    }

    /// <summary>The same way through the program, to be gone on separately: what is done there changes nothing here.</summary>
    public ProgramRun Clone() => new(this);

    /// <summary>Has the lifter named a one-rep max for it?</summary>
    internal bool IsKnown(Movement movement) => KnownOneRepMax(movement) is not null;

    internal void RunUpdate(WorkoutExercise exercise, int setIndex)
    {
        var program = exercise.Line.Exercise;
        if (program.Update is { } update)
        {
            _update.Run(exercise, update, States[program.Index], setIndex);
            if (_update.Failure is { } failure)
            {
                exercise.Notes.Add(failure);
            }

            foreach (var printed in _update.Printed)
            {
                exercise.Notes.Add(printed.ToString());
            }
        }
    }

    private Quantity? KnownOneRepMax(Movement movement)
    {
        foreach (var (id, oneRepMax) in Lifter.OneRepMaxes)
        {
            if (id.Equals(movement.Id, StringComparison.OrdinalIgnoreCase))
            {
                return oneRepMax.ConvertedTo(Lifter.Unit);
            }
        }

        return null;
    }

    private Loading LoadingOf(Movement movement)
    {
        double? step = null;
        foreach (var (id, own) in Lifter.RoundingSteps)
        {
            step = id.Equals(movement.Id, StringComparison.OrdinalIgnoreCase) ? own : step;
        }

        var (equipment, unit) = Lifter.Gym.FindNear(movement.Equipment, Lifter.Unit);
        return new Loading(equipment, unit, step);
    }

    private WorkoutExercise PrepareExercise(ProgramLine line)
    {
        var state = Lines[line.Index];
        var swap = _swaps?.Find(line.Exercise, line.Movements[state.Movement]);
        var movement = swap?.Substitute ?? line.Movements[state.Movement];
        var oneRepMax = OneRepMaxes[movement.Index];
        var loading = _loadings[movement.Index];
        var exercise = new WorkoutExercise(line, movement, oneRepMax, loading, Lifter)
        {
            SetVariation = state.Variation + 1,
            ExerciseVariation = state.Movement + 1,
            Description = state.Description + 1,
            Swap = swap,
        };
        if (state.Current is { } sets)
        {
            exercise.WorkSets.Capacity = sets.Count;
            foreach (var set in sets)
            {
                exercise.WorkSets.Add(swap is null or { IsSettled: true, IsLoaded: true } ? WorkoutSet.Of(set, oneRepMax, loading) : WorkoutSet.Open(set, swap.IsLoaded));
            }
        }

        exercise.ProgramNumberOfSets = exercise.WorkSets.Count;
        exercise.Warmups = WarmupPlanner.Plan(exercise);
        RunUpdate(exercise, 0);
        return exercise;
    }
}
