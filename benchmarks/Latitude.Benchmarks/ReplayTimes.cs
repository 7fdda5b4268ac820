using System.Diagnostics;
using System.Globalization;
using Latitude.Domain.Exercises;
using Latitude.Domain.Knowledge;
using Latitude.Liftoscript.Following;
using Latitude.Liftoscript.Playing;
using Latitude.Liftoscript.Programs;
using Latitude.Liftoscript.Simulation;

namespace Latitude.Benchmarks;

/// <summary>
/// <c>dotnet run -c Release -- replay</c>: for every established routine the time to replay three years of it (500 workouts) from its events, to read those events
/// from JSON, to look at the state, and to find what a gym with dumbbells alone replaces.
/// </summary>
internal static class ReplayTimes
{
    private const int Workouts = 500;

    public static void Write(TextWriter text)
    {
        var knowledge = KnowledgeBase.Load();
        var start = Stopwatch.GetTimestamp();
        var substitutions = new ProgramSubstitutions(knowledge);
        text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"names of the notation learnt in {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0.0} ms"));
        var dumbbells = new SubstitutionWishes { AtHand = new HashSet<string>(["dumbbell", "bench", "floor", "wall"], StringComparer.Ordinal), Level = ExperienceLevel.Intermediate };
        var routines = knowledge.Routines();
        foreach (var routine in routines)
        {
            // Once to warm up, once to count.
            Play(routine.Program);
        }

        foreach (var routine in routines)
        {
            var events = Play(routine.Program);
            var written = events.ConvertAll(RoutineEventJson.Write);
            var followed = new FollowedRoutine(events[0].Id, events);
            var program = ProgramReader.Read(routine.Program).Program!;
            text.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{routine.Id,-24} replay {Median(() => new FollowedRoutine(events[0].Id, events).State()),6:0.0} ms  read {Median(() => written.ConvertAll(json => RoutineEventJson.Read(json))),6:0.0} ms  state {Median(() => followed.State().Next()),6:0.000} ms  coming 12 {Median(() => followed.State().Coming(new DateOnly(2029, 1, 1), 12)),6:0.00} ms  substitutes {Median(() => substitutions.Plan(program, dumbbells)),6:0.00} ms  {written.Sum(json => json.Length) / 1024} kB"));
        }
    }

    private static List<RoutineEvent> Play(string program)
    {
        var id = Id(1);
        var routine = new FollowedRoutine(id);
        var at = new DateTimeOffset(2026, 1, 5, 18, 0, 0, TimeSpan.Zero);
        routine.Add(new RoutineStarted { Id = id, Routine = id, At = at, Date = new DateOnly(2026, 1, 5), Name = "", Program = program });
        var lifter = new SimulatedLifter(LifterPolicy.Parse("lcg:1")!);
        for (var i = 0; i < Workouts; i++)
        {
            var workout = routine.State().Next()!;
            foreach (var exercise in workout.Exercises)
            {
                lifter.Perform(workout, exercise);
            }

            at = at.AddDays(2);
            routine.Add(new WorkoutDone { Id = Id(i + 2), Routine = id, At = at, Date = DateOnly.FromDateTime(at.Date), Day = workout.Day.Number, Exercises = [.. workout.Exercises.Select(Done)] });
        }

        return [.. routine.Events];
    }

    private static DoneExercise Done(WorkoutExercise exercise) => new()
    {
        Key = exercise.Line.Exercise.Key,
        Name = exercise.Movement.Exercise.Name,
        Movement = exercise.Movement.Id,
        Sets = [.. exercise.Sets.Select(set => new DoneSet { Result = new SetResult { Reps = set.CompletedReps ?? 0, Weight = set.CompletedWeight, Rpe = set.CompletedRpe, SetTime = set.CompletedSetTime } })],
    };

    private static double Median(Func<object?> work)
    {
        var times = new double[9];
        for (var i = 0; i < times.Length; i++)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return times[times.Length / 2];
    }

    private static Guid Id(int number) => new($"01950000-0000-7000-8000-{number:x12}");
}
