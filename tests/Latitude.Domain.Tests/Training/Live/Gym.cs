using Latitude.Domain.Quantities;
using Latitude.Domain.Training;
using Latitude.Domain.Training.Live;

namespace Latitude.Domain.Tests.Training.Live;

/// <summary>Small workouts to do. The id of set k of exercise e is e00k.</summary>
internal static class Gym
{
    public static readonly DateTimeOffset Six = new(2026, 11, 23, 18, 0, 0, TimeSpan.FromHours(1));

    public static DateTimeOffset After(int seconds) => Six.AddSeconds(seconds);

    public static Guid Id(int exercise, int set) => new(exercise, (short)set, 0, [0, 0, 0, 0, 0, 0, 0, 0]);

    public static Guid Id(int exercise) => Id(exercise, 0);

    public static LiveSet Set(int exercise, int number, decimal? kilograms, int? reps, SetKind kind = SetKind.Work) => LiveSet.Of(
        Id(exercise, number),
        new SetTarget { Kind = kind, Load = kilograms is { } load ? Load.OfKilograms(load) : null, Reps = reps },
        last: null,
        LoadKind.External);

    /// <summary>Sets of 70 kg × 5.</summary>
    public static LiveExercise Exercise(int number, string name, int sets, int? superset = null) => new()
    {
        Id = Id(number),
        Name = name,
        Superset = superset,
        Rest = TimeSpan.FromSeconds(90),
        Sets = [.. Enumerable.Range(1, sets).Select(set => Set(number, set, 70, 5))],
    };

    public static LiveWorkout Workout(params LiveExercise[] exercises) =>
        exercises.Aggregate(new LiveWorkout { Id = Id(99), Started = Six, Title = "Upper" }, (workout, exercise) => workout.Add(exercise));

    public static LiveSet SetOf(this LiveWorkout workout, int exercise, int set) => workout.Find(Id(exercise, set))!.Value.Set;

    /// <summary>Logs sets as they stand, a minute apart; each must be the one whose turn it is.</summary>
    public static LiveWorkout LogInTurn(this LiveWorkout workout, params (int Exercise, int Set)[] turns)
    {
        var seconds = 0;
        foreach (var (exercise, set) in turns)
        {
            workout.Current.ShouldBe(Id(exercise, set));
            workout = workout.Log(Id(exercise, set), After(seconds += 60));
        }

        return workout;
    }
}
