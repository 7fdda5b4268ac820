using Latitude.Domain.Coaching;

namespace Latitude.Words;

/// <summary>What to do, as a sentence or a button.</summary>
public static class RemedyWords
{
    /// <summary>"Add 3 × 8 barbell row on Mon, Wed and Fri."</summary>
    public static string Sentence(Remedy remedy) => Days(remedy) is { Length: > 0 } days ? $"{Button(remedy)} {days}." : Button(remedy) + ".";

    /// <summary>"Add 3 × 8 barbell row", "Add 3 × 30 s side plank", "Drop 2 sets of barbell curl": what the button that does it says.</summary>
    public static string Button(Remedy remedy) => remedy.Kind switch
    {
        RemedyKind.AddSets => $"Add {remedy.SetsPerDay} × {remedy.Reps}{(remedy.Exercise!.Reps.InSeconds ? " s" : "")} {Name(remedy)}",
        RemedyKind.RemoveSets => $"Drop {Numbers.Of(remedy.SetsPerDay, "set")} of {Name(remedy)}",
        RemedyKind.SwapExercise => $"Do {Name(remedy)} in place of {ExerciseWords.InSentence(remedy.InsteadOf!)}",
        RemedyKind.LowerLoad => $"Take {Percent(remedy)} off {Name(remedy)}",
        RemedyKind.Deload => $"Take a light week: {Numbers.Percent(remedy.SetsKept)} of the sets{Load(remedy, ", ")}, every set easy",
        RemedyKind.StartLighter => $"Start {Percent(remedy)} lighter than before the break",
        RemedyKind.CorrectEntry => $"Look at {Entry(remedy.Entry!.Value)}",
        RemedyKind.StopExercise => $"Leave {Name(remedy)} out for now",
        RemedyKind.SeeClinician => "Ask a physiotherapist or doctor before you load it more",
        _ => "Get medical help now",
    };

    /// <summary>"on Mon, Wed and Fri"; "twice a week, where you do lat pulldown"; empty where days say nothing.</summary>
    public static string Days(Remedy remedy)
    {
        if (remedy.Days.Count > 0)
        {
            return "on " + Numbers.List([.. remedy.Days.Select(Day)]);
        }

        var times = remedy.DaysAWeek switch { 0 => "", 1 => "once a week", 2 => "twice a week", var days => $"on {days} days a week" };
        return remedy.Beside is not { } beside ? times
            : beside == remedy.Exercise ? $"{times}, when you do it"
            : $"{times}, where you do {ExerciseWords.InSentence(beside)}";
    }

    /// <summary>Short English name of a day.</summary>
    public static string Day(DayOfWeek day) => day.ToString()[..3];

    /// <summary>"barbell row", with the lifter's own name in quotes where that is another: barbell row ("Bent Over Row").</summary>
    public static string Name(Remedy remedy) => ExerciseWords.WithOwnName(remedy.Exercise!, remedy.OwnName);

    private static string Percent(Remedy remedy) => Numbers.Percent(-remedy.LoadChange);

    private static string Load(Remedy remedy, string before) =>
        remedy.LoadChange == 0 ? "" : $"{before}{Percent(remedy)} {(remedy.LoadChange < 0 ? "less" : "more")} load";

    private static string Entry(EntryRef entry)
    {
        var load = entry.Load is { Value: > 0 } value ? $"{value} × " : "";
        return $"set {entry.Set} of “{entry.Name}” on {PeriodWords.ShortDay(entry.Date)} ({load}{entry.Reps?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "no reps"})";
    }
}
