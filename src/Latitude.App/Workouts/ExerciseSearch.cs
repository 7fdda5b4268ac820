using Latitude.Domain.Exercises;

namespace Latitude.App.Workouts;

/// <summary>Finds exercises by words of their name, equipment or muscles.</summary>
internal static class ExerciseSearch
{
    /// <summary>Those that have all of the words, the ones with all of them in the name first.</summary>
    public static IReadOnlyList<Exercise> Find(ExerciseCatalog catalog, string text, int most)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. catalog.All
            .Where(exercise => words.All(word => Has(exercise, word)))
            .OrderByDescending(exercise => words.All(word => exercise.Name.Contains(word, StringComparison.OrdinalIgnoreCase)))
            .Take(most)];
    }

    private static bool Has(Exercise exercise, string word) =>
        exercise.Name.Contains(word, StringComparison.OrdinalIgnoreCase)
        || exercise.Equipment.Any(item => item.Contains(word, StringComparison.OrdinalIgnoreCase))
        || exercise.Muscles.Any(share => share.Share >= 1 && share.Muscle.PlainName.Contains(word, StringComparison.OrdinalIgnoreCase));
}
