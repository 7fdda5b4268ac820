using CsCheck;
using Latitude.Domain.Quantities;
using Latitude.Liftoscript.Following;
using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Playing;

namespace Latitude.Liftoscript.Tests.Following;

/// <summary>Whatever happens to a routine, in whatever order it arrives: one state, and nothing done is lost.</summary>
public sealed class ReplayPropertyTests
{
    private static readonly Guid Routine = new("01950000-0000-7000-8000-000000000001");

    private static readonly string[] Keys = ["squat_barbell", "bentoverrow_barbell", "deadlift_barbell", "nosuch"];

    private static readonly string[] Programs =
    [
        Journal.TwoDays, "# Week 1\n## A\nSquat / 3x5 90lb / progress: dp(5lb, 5, 8)", "no program at all", "# Week 1\n## A\nDeadlift / 2x5 120lb / progress: lp(5lb)\n## B\nSquat / 1x5 50%",
    ];

    private static readonly Gen<RoutineEvent> AnyEvent = Gen.Select(Gen.Int[0, 12], Gen.Int[-1, 6], Gen.Int[0, 3], Gen.Int[0, 60], Gen.Int[0, 12], Gen.Bool).Select(
        (kind, number, choice, hour, reps, flag) => Make(kind, number, choice, reps, flag) with { At = Instant(hour), Date = Journal.FirstDate.AddDays(hour / 24) });

    /// <summary>Events with ids of their own; some share their instant.</summary>
    private static readonly Gen<RoutineEvent[]> History = AnyEvent.Array[0, 40].Select(events =>
    {
        var start = new RoutineStarted { Id = Routine, Routine = Routine, At = Instant(30), Date = Journal.FirstDate, Name = "", Program = Journal.TwoDays };
        return (RoutineEvent[])[start, .. events.Select((happened, i) => happened with { Id = new Guid($"01950000-0000-7000-8000-{i + 2:x12}"), Routine = Routine })];
    });

    [Fact]
    public void The_order_of_arrival_does_not_matter() =>
        Gen.Select(History, Gen.Int[0, int.MaxValue - 1]).Sample(
            (events, seed) =>
            {
                var shuffled = events.ToArray();
                new Random(seed).Shuffle(shuffled);
                var late = new FollowedRoutine(Routine);
                foreach (var happened in shuffled)
                {
                    late.Add(happened);
                    _ = seed % 3 == 0 ? late.State() : null;
                }

                Print(late.State()).ShouldBe(Print(new FollowedRoutine(Routine, events).State()));
            },
            iter: 600);

    [Fact]
    public void Nothing_that_happens_takes_a_workout_away() =>
        History.Sample(
            events =>
            {
                var routine = new FollowedRoutine(Routine);
                var done = new HashSet<Guid>();
                foreach (var happened in events)
                {
                    routine.Add(happened);
                    done.UnionWith(happened is WorkoutDone ? [happened.Id] : []);
                    routine.State().Workouts.Select(workout => workout.Event.Id).ToHashSet().SetEquals(done).ShouldBeTrue();
                }

                routine.Events.Count.ShouldBe(events.Length);
            },
            iter: 300);

    [Fact]
    public void An_event_twice_is_an_event_once() =>
        History.Sample(
            events => Print(new FollowedRoutine(Routine, [.. events, .. events]).State()).ShouldBe(Print(new FollowedRoutine(Routine, events).State())),
            iter: 200);

    [Fact]
    public void Events_written_and_read_again_replay_the_same() =>
        History.Sample(
            events =>
            {
                var read = events.Select(happened => RoutineEventJson.Read(RoutineEventJson.Write(happened)).Event!).ToArray();
                Print(new FollowedRoutine(Routine, read).State()).ShouldBe(Print(new FollowedRoutine(Routine, events).State()));
                read.Select(RoutineEventJson.Write).ShouldBe(events.Select(RoutineEventJson.Write));
            },
            iter: 300);

    /// <summary>All that can be seen of a state.</summary>
    private static string Print(RoutineState state) => string.Join(
        '\n',
        state.Status,
        string.Join(' ', state.Workouts.Select(workout => $"{workout.Event.Id}{workout.Progressed}{workout.DayName}")),
        string.Join(' ', state.Problems.Select(problem => $"{problem.Event.Id}{problem.Code}{problem.Subject}")),
        string.Join(' ', state.Swaps.Select(swap => swap.Id)),
        string.Join(' ', state.Moved.OrderBy(move => move.Key)),
        state.Run is { } run ? ProgramPrinter.Print(run) + run.NextDay : "",
        string.Join(' ', state.Coming(Journal.FirstDate.AddDays(3), 5).Select(coming => $"{coming.Date} {Journal.Describe(coming.Workout)}")));

    private static DateTimeOffset Instant(int hour) => new DateTimeOffset(Journal.FirstDate, default, TimeSpan.FromHours(hour % 3)).AddHours(hour);

    private static RoutineEvent Make(int kind, int number, int choice, int reps, bool flag) => kind switch
    {
        0 => new DaySkipped { Id = default, Routine = default, At = default, Date = default, Day = number },
        1 => new DayMoved { Id = default, Routine = default, At = default, Date = default, From = Journal.FirstDate.AddDays(number), To = Journal.FirstDate.AddDays(reps) },
        2 => new WeekRepeated { Id = default, Routine = default, At = default, Date = default, Week = number },
        3 => FollowingTests.SwapRow() with { Exercise = Keys[choice], FromDay = number > 3 ? number : null, IsOnce = flag, Substitute = reps > 6 ? "Inverted Row" : "Bent Over One Arm Row", Equipment = reps > 6 ? "bodyweight" : "dumbbell" },
        4 => new SettingsChanged { Id = default, Routine = default, At = default, Date = default, Settings = new() { Unit = flag ? MassUnit.Kilogram : MassUnit.Pound, Days = TrainingDays.EveryDays(number) } },
        5 => FollowingTests.Edit(Programs[choice], flag) with { NextDay = number > 0 ? number : null },
        6 => new RoutinePaused { Id = default, Routine = default, At = default, Date = default },
        7 => new RoutineResumed { Id = default, Routine = default, At = default, Date = default },
        8 when reps == 0 => new RoutineEnded { Id = default, Routine = default, At = default, Date = default, Reason = "enough" },
        _ => new WorkoutDone
        {
            Id = default,
            Routine = default,
            At = default,
            Date = default,
            Day = number == 0 ? null : number,
            Exercises = [.. Enumerable.Range(0, 1 + (choice % 3)).Select(i => Done(Keys[(choice + i) % 4], reps, flag))],
        },
    };

    private static DoneExercise Done(string key, int reps, bool flag) => new()
    {
        Key = flag && reps == 1 ? null : key,
        Name = key,
        Movement = reps == 2 ? "dip_bodyweight" : null,
        Sets = [new() { Result = new SetResult { Reps = reps, Weight = flag ? Quantity.OfPounds(60) : default } }, new() { Result = null }, new() { Result = new SetResult { Reps = 5 } }],
    };
}
