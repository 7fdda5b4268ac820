using Latitude.App.Routines;
using Latitude.App.Store;
using Latitude.Domain.Exercises;
using Latitude.Domain.Exercises.Naming;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Programs;
using Latitude.Domain.Quantities;
using Latitude.Liftoscript;
using Latitude.Liftoscript.Following;
using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Playing;
using Latitude.Liftoscript.Programs;
using Latitude.Words;

namespace Latitude.App.Plan;

/// <summary>Starts a routine with what is known of the lifter: gym, unit, days, and one-rep maxes from the log.</summary>
public sealed class RoutineStarter(RoutineBook routines, GymBook gym, Logbook logbook, Lazy<KnowledgeBase> knowledge)
{
    /// <summary>Sessions of a lift that are looked at for its best.</summary>
    private const int Sessions = 6;

    /// <summary>Days that lie well apart.</summary>
    /// <param name="count">Training days a week, 1 to 7.</param>
    public static IReadOnlyList<DayOfWeek> UsualDays(int count) => count switch
    {
        <= 1 => [DayOfWeek.Monday],
        2 => [DayOfWeek.Monday, DayOfWeek.Thursday],
        3 => [DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Friday],
        4 => [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Thursday, DayOfWeek.Friday],
        5 => [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Friday, DayOfWeek.Saturday],
        6 => [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday],
        _ => [.. Enum.GetValues<DayOfWeek>()],
    };

    /// <summary>What the log tells of a program's barbell lifts: the best estimate of the last few sessions of each.</summary>
    public async Task<IReadOnlyList<KnownMax>> KnownAsync(Routine routine)
    {
        var known = new List<KnownMax>();
        foreach (var movement in Read(routine).Movements)
        {
            if (LiveRoutine.Meaning(movement, knowledge.Value.Names) is not { LoadType: LoadType.Barbell } exercise || known.Exists(one => one.Movement == movement.Id))
            {
                continue;
            }

            double? best = null;
            foreach (var session in await logbook.SessionsOfAsync(exercise.Id, Sessions))
            {
                foreach (var lift in session.Lifts)
                {
                    best = lift.Key == exercise.Id && !(lift.OneRepMax <= best) ? lift.OneRepMax ?? best : best;
                }
            }

            if (best is { } kilograms)
            {
                known.Add(new KnownMax(movement.Id, exercise.Name, kilograms));
            }
        }

        return known;
    }

    /// <summary>The days of the first week as they would be: name, and each exercise with its sets and heaviest load.</summary>
    public IReadOnlyList<(string Day, string Exercises)> FirstWeek(Routine routine, IReadOnlyList<KnownMax> known, MassUnit unit)
    {
        var program = Read(routine);
        var run = ProgramRun.Start(program, new LifterSettings { Unit = unit, Gym = gym.In(unit).Setup(), OneRepMaxes = Maxes(known, unit) });
        var week = new List<(string, string)>();
        foreach (var day in program.Days.Where(day => day.Week == 1))
        {
            var workout = run.Prepare(day.Number);
            week.Add((day.Name, string.Join(", ", workout.Exercises.Where(exercise => exercise.Sets.Count > 0).Select(exercise => Text(exercise, knowledge.Value.Names)))));
        }

        return week;
    }

    /// <summary>Starts it.</summary>
    /// <returns>False where it could not be written.</returns>
    public Task<bool> StartAsync(Routine routine, IReadOnlyList<KnownMax> known, MassUnit unit, IEnumerable<DayOfWeek> days) => routines.StartAsync(routine, new RoutineSettings
    {
        Unit = unit,
        Gym = gym.In(unit),
        OneRepMaxes = Maxes(known, unit),
        Days = TrainingDays.On(days),
        Bodyweight = logbook.Bodyweight is { } weighed ? Quantity.OfWeight((double)weighed.Weight.In(unit), unit) : default,
    });

    private static Dictionary<string, Quantity> Maxes(IReadOnlyList<KnownMax> known, MassUnit unit) => known.ToDictionary(
        one => one.Movement, one => Quantity.OfWeight(Math.Round((double)Load.OfKilograms((decimal)one.Kilograms).In(unit), 1), unit), StringComparer.OrdinalIgnoreCase);

    /// <summary>"Back squat 60 kg": an exercise with its heaviest load.</summary>
    internal static string Text(WorkoutExercise exercise, ExerciseNames names)
    {
        var name = LiveRoutine.Meaning(exercise.Movement, names)?.Name ?? exercise.Movement.WrittenName;
        var top = exercise.Sets.MaxBy(set => set.Weight.Figure)!;
        var load = top.Weight is { IsWeight: true, Figure: > 0 } ? $" {Quantity.Number(top.Weight.Figure)} {UnitWords.Symbol(top.Weight.Unit)}" : "";
        return $"{name}{load}";
    }

    private static TrainingProgram Read(Routine routine) =>
        ProgramReader.Read(routine.Program).Program ?? throw new InvalidDataException($"The program of '{routine.Id}' cannot be read.");
}
