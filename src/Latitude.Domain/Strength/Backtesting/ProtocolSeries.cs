using System.Text;
using Latitude.Domain.Training;

namespace Latitude.Domain.Strength.Backtesting;

/// <summary>The series of one lifter that the protocol scores (forecast.md 1).</summary>
/// <param name="Loaded">Sessions of each loaded exercise.</param>
/// <param name="Bodyweight">Days of each bodyweight movement.</param>
internal sealed record ProtocolSeries(IReadOnlyList<List<BacktestSession>> Loaded, IReadOnlyList<List<BacktestSession>> Bodyweight)
{
    private const int MaximumReps = 100;

    /// <summary>Takes a log apart by raw names; warm-ups, distance rows and sets of no rep or more than 100 are left out.</summary>
    public static ProtocolSeries Of(TrainingLog log)
    {
        var exercises = new Dictionary<string, ProtocolExercise>(StringComparer.Ordinal);
        foreach (var workout in log.Workouts)
        {
            var title = Collapse(workout.Title);
            foreach (var performed in workout.Exercises)
            {
                var name = Collapse(performed.Name);
                if (RawNames.IsWarmUp(name))
                {
                    continue;
                }

                foreach (var set in performed.Sets)
                {
                    if (set is not { Kind: not SetKind.WarmUp, Reps: >= 1 and <= MaximumReps } || set.Distance is { Metres: > 0 })
                    {
                        continue;
                    }

                    if (!exercises.TryGetValue(name, out var exercise))
                    {
                        exercises[name] = exercise = new ProtocolExercise(name);
                    }

                    exercise.Add(workout.Date, title, (double)(set.Load?.Kilograms ?? 0), set.Reps.Value);
                }
            }
        }

        return Of(exercises.Values);
    }

    private static ProtocolSeries Of(IEnumerable<ProtocolExercise> exercises)
    {
        var loaded = new List<List<BacktestSession>>();
        var bodyweight = new List<List<BacktestSession>>();
        foreach (var exercise in exercises)
        {
            if (exercise.Loaded() is { } sessions)
            {
                loaded.Add(sessions);
            }

            if (exercise.Bodyweight() is { } days)
            {
                bodyweight.Add(days);
            }
        }

        return new ProtocolSeries(loaded, bodyweight);
    }

    private static string Collapse(string text)
    {
        var collapsed = new StringBuilder(text.Length);
        foreach (var c in text.Trim())
        {
            var space = char.IsWhiteSpace(c);
            if (!space)
            {
                collapsed.Append(c);
            }
            else if (collapsed[^1] != ' ')
            {
                collapsed.Append(' ');
            }
        }

        return collapsed.ToString();
    }
}
