using Latitude.Domain.Quantities;
using Latitude.Liftoscript.Following;
using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Playing;

namespace Latitude.Liftoscript.Tests.Following;

/// <summary>Writes events for tests: ids count up, every event is an hour after the one before, on its own day where asked.</summary>
internal sealed class Journal
{
    public const string TwoDays = """
        # Week 1
        ## A
        Squat / 2x5 100lb / progress: lp(5lb)
        Bent Over Row / 2x5 80lb / progress: lp(5lb)
        ## B
        Deadlift / 1x5 150lb / progress: lp(10lb)
        # Week 2
        ## A
        Squat / 2x5 100lb
        Bent Over Row / 2x5 80lb
        ## B
        Deadlift / 1x5 150lb
        """;

    /// <summary>A Monday.</summary>
    public static readonly DateOnly FirstDate = new(2026, 3, 2);

    private readonly List<RoutineEvent> _events = [];
    private int _count;

    public Journal(string program = TwoDays, RoutineSettings? settings = null)
    {
        RoutineId = IdOf(1);
        Add(new RoutineStarted
        {
            Id = RoutineId,
            Routine = RoutineId,
            At = default,
            Date = default,
            Name = "Two days",
            Program = program,
            Settings = settings ?? new RoutineSettings { Unit = MassUnit.Pound, Days = TrainingDays.On(DayOfWeek.Monday, DayOfWeek.Thursday) },
        });
    }

    public Guid RoutineId { get; }

    public IReadOnlyList<RoutineEvent> Events => _events;

    public RoutineState State() => new FollowedRoutine(RoutineId, _events).State();

    /// <summary>Adds an event; id, instant and date are given to it, on a day counted from the first.</summary>
    public Journal Add(RoutineEvent happened, int day = 0)
    {
        _count++;
        _events.Add(happened with
        {
            Id = IdOf(_count),
            Routine = RoutineId,
            At = new DateTimeOffset(FirstDate, new TimeOnly(0, 0), TimeSpan.FromHours(1)).AddHours(_count),
            Date = FirstDate.AddDays(day),
        });
        return this;
    }

    /// <summary>Does the next workout, all reps as prescribed but those given by exercise.</summary>
    public Journal Do(int day = 0, params (string Key, double Reps)[] misses) => Do(State().Next()!, day, misses);

    public Journal Do(Workout workout, int day = 0, params (string Key, double Reps)[] misses) => Add(
        new WorkoutDone
        {
            Id = default,
            Routine = default,
            At = default,
            Date = default,
            Day = workout.Day.Number,
            Exercises =
            [
                .. workout.Exercises.Select(exercise => new DoneExercise
                {
                    Key = exercise.Line.Exercise.Key,
                    Name = exercise.Movement.Exercise.Name,
                    Sets =
                    [
                        .. exercise.Sets.Select(set => new DoneSet
                        {
                            Result = new SetResult
                            {
                                Reps = misses.FirstOrDefault(miss => miss.Key == exercise.Line.Exercise.Key) is { Key: not null } miss ? miss.Reps : set.Reps,
                                Weight = set.Weight.IsNone && set.AskWeight ? Quantity.OfPounds(40) : set.Weight,
                            },
                        }),
                    ],
                }),
            ],
        },
        day);

    /// <summary>Weights of the next workout, one exercise a word.</summary>
    public string Next() => Describe(State().Next()!);

    public static string Describe(Workout workout) => workout.Day.Name + ": " + string.Join(", ", workout.Exercises.Select(exercise =>
        $"{exercise.Movement.WrittenName} {(exercise.Sets[0].Weight.IsNone ? "?" : exercise.Sets[0].Weight.ToString())}"));

    private static Guid IdOf(int number) => new($"01950000-0000-7000-8000-{number:x12}");
}
