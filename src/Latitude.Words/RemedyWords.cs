using Latitude.Domain.Coaching;

namespace Latitude.Words;

/// <summary>What to do, as a sentence or a button.</summary>
public static class RemedyWords
{
    /// <summary>"Add 3 × 8 barbell row on Mon, Wed and Fri."</summary>
    public static string Sentence(Remedy remedy) => Button(remedy) + " " + Days(remedy) + ".";

    /// <summary>"Add 3 × 8 barbell row", "Add 3 × 30 s side plank", "Drop 2 sets of barbell curl", "Do pull-up in place of lat pulldown": what the button that does it says.</summary>
    public static string Button(Remedy remedy)
    {
        if (remedy is { Kind: RemedyKind.SwapExercise, InsteadOf: { } replaced })
        {
            return $"Do {ExerciseWords.InSentence(remedy.Exercise)} in place of {ExerciseWords.InSentence(replaced)}";
        }

        var verb = remedy.Kind == RemedyKind.AddSets ? "Add" : "Drop";
        var sets = remedy.Kind == RemedyKind.AddSets
            ? $"{remedy.SetsPerDay} × {remedy.Reps}{(remedy.Exercise.Reps.InSeconds ? " s" : "")}"
            : Numbers.Of(remedy.SetsPerDay, "set") + " of";
        return $"{verb} {sets} {ExerciseWords.InSentence(remedy.Exercise)}";
    }

    /// <summary>"on Mon, Wed and Fri".</summary>
    public static string Days(Remedy remedy) => "on " + Numbers.List([.. remedy.Days.Select(Day)]);

    /// <summary>Short English name of a day.</summary>
    public static string Day(DayOfWeek day) => day.ToString()[..3];
}
