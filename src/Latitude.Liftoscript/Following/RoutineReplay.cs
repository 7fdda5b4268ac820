using Latitude.Domain.Quantities;
using Latitude.Liftoscript.Exercises;
using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Playing;
using Latitude.Liftoscript.Programs;

namespace Latitude.Liftoscript.Following;

/// <summary>Applies events one after another. Never throws for what an event says: it is applied, or reported.</summary>
internal sealed class RoutineReplay
{
    /// <summary>More reps, or more of any unit of weight, than anybody does in a set.</summary>
    private const double Most = 10_000;

    public RoutineStarted? Start { get; private set; }

    public RoutineCourse? Course { get; private set; }

    public RoutineStatus Status { get; private set; }

    public RoutineSettings Settings { get; private set; } = new();

    public List<DoneWorkout> Workouts { get; } = [];

    public List<EventProblem> Problems { get; } = [];

    public Dictionary<DateOnly, DateOnly> Moved { get; } = [];

    public void Apply(RoutineEvent happened)
    {
        if (happened is WorkoutDone done)
        {
            Workouts.Add(Perform(done));
            return;
        }

        if (happened is RoutineStarted start)
        {
            Begin(start);
            return;
        }

        if (happened is UnknownEvent)
        {
            Report(happened, EventProblemCode.NotUnderstood);
        }
        else if (Status == RoutineStatus.Ended)
        {
            Report(happened, EventProblemCode.Over);
        }
        else if (Start is null || Course is not { } course)
        {
            Report(happened, EventProblemCode.NotStarted);
        }
        else
        {
            Apply(happened, course);
        }
    }

    private void Apply(RoutineEvent happened, RoutineCourse course)
    {
        switch (happened)
        {
            case DaySkipped skipped when skipped.Day != course.Run.NextDay:
                Report(happened, skipped.Day < 1 || skipped.Day > course.Run.Program.Days.Count ? EventProblemCode.NoSuchDay : EventProblemCode.NotNext);
                break;
            case DaySkipped skipped:
                course.Run.GoTo((skipped.Day % course.Run.Program.Days.Count) + 1);
                break;
            case DayMoved moved:
                Moved[moved.From] = moved.To;
                break;
            case WeekRepeated repeated when repeated.Week < 1 || repeated.Week > course.Run.Program.Weeks.Count || course.Run.Program.Weeks[repeated.Week - 1].Days.Count == 0:
                Report(happened, EventProblemCode.NoSuchWeek);
                break;
            case WeekRepeated repeated:
                course.Run.GoTo(course.Run.Program.Weeks[repeated.Week - 1].Days[0].Number);
                break;
            case ExerciseSwapped swapped when !course.Take(swapped):
                Report(happened, EventProblemCode.NoSuchExercise, swapped.Exercise);
                break;
            case SettingsChanged changed:
                Take(changed.Settings);
                course.Run.Take(Lifter(changed.Settings.OneRepMaxes));
                break;
            case ProgramEdited edited:
                Edit(edited, course);
                break;
            case RoutinePaused:
                Status = RoutineStatus.Paused;
                break;
            case RoutineResumed:
                Status = RoutineStatus.Running;
                break;
            case RoutineEnded:
                Status = RoutineStatus.Ended;
                break;
            default:
                break;
        }
    }

    private void Begin(RoutineStarted start)
    {
        if (Start is not null)
        {
            Report(start, EventProblemCode.StartedAlready);
            return;
        }

        Start = start;
        Take(start.Settings);
        if (ReadProgram(start.Program) is not { } program)
        {
            Report(start, EventProblemCode.UnreadableProgram);
            return;
        }

        Course = new RoutineCourse(ProgramRun.Start(program, Lifter(start.Settings.OneRepMaxes), start.FirstDay));
        Status = RoutineStatus.Running;
    }

    /// <summary>The new text, from the day it names or the same day of the same week on. Swaps of exercises that it still has stay.</summary>
    private void Edit(ProgramEdited edited, RoutineCourse course)
    {
        if (ReadProgram(edited.Program) is not { } program)
        {
            Report(edited, EventProblemCode.UnreadableProgram);
            return;
        }

        var before = course.Run;
        var run = ProgramRun.Start(program, before.Lifter, edited.NextDay ?? ProgramCarry.SameDay(before, program));
        ProgramCarry.OneRepMaxes(before, run);
        if (edited.KeepsLoads)
        {
            ProgramCarry.Loads(before.Unswapped(), run);
        }

        Course = new RoutineCourse(run);
        foreach (var swap in course.Swaps)
        {
            if (!Course.Take(swap))
            {
                Report(swap, EventProblemCode.NoSuchExercise, swap.Exercise);
            }
        }
    }

    /// <summary>What was done is kept whatever else is true of it; the program progresses by it where it can.</summary>
    private DoneWorkout Perform(WorkoutDone done)
    {
        if (Course is not { } course || Status == RoutineStatus.Ended)
        {
            Report(done, Status == RoutineStatus.Ended ? EventProblemCode.Over : EventProblemCode.NotStarted);
            return new DoneWorkout(done, "", false, []);
        }

        if (done.Day is not { } day)
        {
            return new DoneWorkout(done, "", false, []);
        }

        if (day < 1 || day > course.Run.Program.Days.Count)
        {
            Report(done, EventProblemCode.NoSuchDay);
            return new DoneWorkout(done, "", false, []);
        }

        var workout = course.Prepare(day);
        var taken = new HashSet<WorkoutExercise>();
        foreach (var exercise in done.Exercises)
        {
            Perform(done, exercise, workout, taken);
        }

        var report = course.Finish(workout);
        return new DoneWorkout(done, workout.Day.Name, true, report.Messages);
    }

    private void Perform(WorkoutDone done, DoneExercise exercise, Workout workout, HashSet<WorkoutExercise> taken)
    {
        if (exercise.Key is not { } key)
        {
            return;
        }

        var planned = workout.Exercises.FirstOrDefault(candidate => candidate.Line.Exercise.Key == key && !taken.Contains(candidate));
        if (planned is null)
        {
            Report(done, EventProblemCode.NoSuchExercise, key);
            return;
        }

        taken.Add(planned);
        if (exercise.Movement is { } movement && !movement.Equals(planned.Movement.Id, StringComparison.OrdinalIgnoreCase))
        {
            Report(done, EventProblemCode.OtherMovement, key);
            return;
        }

        for (var set = 0; set < Math.Min(exercise.Sets.Count, Syntax.Limits.Sets); set++)
        {
            while (set >= planned.Sets.Count)
            {
                planned.AddSet();
            }

            if (exercise.Sets[set].Result is { } result && IsPlausible(result))
            {
                workout.Complete(planned, set, result);
            }
        }

        foreach (var (name, answer) in exercise.Answers)
        {
            planned.Answer(name, answer);
        }
    }

    /// <summary>Figures that nobody lifts are kept as they were written, but a program must not go on from them.</summary>
    private static bool IsPlausible(SetResult result) =>
        result.Reps is >= 0 and <= Most && Math.Abs(result.Weight.Figure) <= Most && (result.Rpe ?? 0) is >= 0 and <= 10 && (result.SetTime ?? 0) is >= 0 and <= Most * 10;

    private TrainingProgram? ReadProgram(string text)
    {
        var own = Settings.OwnMovements;
        return ProgramReader.Read(text, own.Count == 0 ? null : ExerciseDirectory.BuiltIn.With(own.Select(movement => movement.ToExercise()))).Program;
    }

    private void Take(RoutineSettings changed) => Settings = Settings with
    {
        Unit = changed.Unit ?? Settings.Unit,
        Gym = changed.Gym ?? Settings.Gym,
        Days = changed.Days ?? Settings.Days,
        Bodyweight = changed.Bodyweight.IsNone ? Settings.Bodyweight : changed.Bodyweight,
        OneRepMaxes = changed.OneRepMaxes.Count > 0 ? changed.OneRepMaxes : Settings.OneRepMaxes,
        OwnMovements = changed.OwnMovements.Count > 0 ? changed.OwnMovements : Settings.OwnMovements,
    };

    /// <summary>Only one-rep maxes that are named now are handed over: those named earlier have gone on since.</summary>
    private LifterSettings Lifter(IReadOnlyDictionary<string, Quantity> oneRepMaxes) => new()
    {
        Unit = Settings.Unit ?? Settings.Gym?.Unit ?? MassUnit.Pound,
        Gym = Settings.Gym?.Setup() ?? GymSetup.Usual,
        OneRepMaxes = oneRepMaxes,
        Bodyweight = Settings.Bodyweight,
    };

    private void Report(RoutineEvent happened, EventProblemCode code, string subject = "") => Problems.Add(new EventProblem(happened, code, subject));
}
