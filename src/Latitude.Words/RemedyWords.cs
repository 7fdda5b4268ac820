using Latitude.Domain.Coaching;

namespace Latitude.Words;

/// <summary>What to do, as a sentence or a button.</summary>
public static class RemedyWords
{
    /// <summary>"Add 3 sets of barbell row on Mon, Wed and Fri."</summary>
    public static string Sentence(Remedy remedy) => Button(remedy) + " " + Days(remedy) + ".";

    /// <summary>"Add 3 sets of 8 barbell rows": what the button that does it says.</summary>
    public static string Button(Remedy remedy)
    {
        var verb = remedy.Kind == RemedyKind.AddSets ? "Add" : "Drop";
        var dose = remedy.Exercise.Reps.InSeconds ? $" of {remedy.Reps} s" : $" × {remedy.Reps}";
        var sets = remedy.Kind == RemedyKind.AddSets
            ? $"{remedy.SetsPerDay}{dose}"
            : Numbers.Of(remedy.SetsPerDay, "set") + " of";
        return $"{verb} {sets} {ExerciseWords.InSentence(remedy.Exercise)}";
    }

    /// <summary>"on Mon, Wed and Fri".</summary>
    public static string Days(Remedy remedy) => "on " + Numbers.List([.. remedy.Days.Select(Day)]);

    /// <summary>Short English name of a day.</summary>
    public static string Day(DayOfWeek day) => day.ToString()[..3];
}
