using Latitude.Domain.Coaching;
using Latitude.Words.Phrases;

namespace Latitude.Words;

/// <summary>What to do, as a sentence or a button.</summary>
public static class RemedyWords
{
    private static RemedyPhrases Say => RemedyPhrases.Current;

    /// <summary>"Add 3 × 8 barbell row on Mon, Wed and Fri."</summary>
    public static string Sentence(Remedy remedy) => Days(remedy) is { Length: > 0 } days ? $"{Button(remedy)} {days}." : Button(remedy) + ".";

    /// <summary>"Add 3 × 8 barbell row", "Add 3 × 30 s side plank", "Drop 2 sets of barbell curl": what the button that does it says.</summary>
    public static string Button(Remedy remedy) => remedy.Kind switch
    {
        RemedyKind.AddSets => remedy.Exercise!.Reps.InSeconds
            ? Say.AddHolds(remedy.SetsPerDay, remedy.Reps, Name(remedy))
            : Say.AddSets(remedy.SetsPerDay, remedy.Reps, Name(remedy)),
        RemedyKind.RemoveSets => Say.DropSets(remedy.SetsPerDay, Name(remedy)),
        RemedyKind.SwapExercise => Say.Swap(Name(remedy), ExerciseWords.InSentence(remedy.InsteadOf!)),
        RemedyKind.LowerLoad => Say.TakeOff(Percent(remedy), Name(remedy)),
        RemedyKind.Deload => Say.Deload(Numbers.Percent(remedy.SetsKept), Load(remedy)),
        RemedyKind.StartLighter => Say.StartLighter(Percent(remedy)),
        RemedyKind.CorrectEntry => Say.LookAt(Entry(remedy.Entry!.Value)),
        RemedyKind.StopExercise => Say.LeaveOut(Name(remedy)),
        RemedyKind.SeeClinician => Say.AskClinician,
        _ => Say.GetHelp,
    };

    /// <summary>"on Mon, Wed and Fri"; "twice a week, where you do lat pulldown"; empty where days say nothing.</summary>
    public static string Days(Remedy remedy)
    {
        if (remedy.Days.Count > 0)
        {
            return Say.OnDays(Numbers.List([.. remedy.Days.Select(Day)]));
        }

        var times = remedy.DaysAWeek switch { 0 => "", 1 => Say.Once, 2 => Say.Twice, var days => Say.Often(days) };
        return remedy.Beside is not { } beside ? times
            : beside == remedy.Exercise ? Say.WhenYouDoIt(times)
            : Say.WhereYouDo(times, ExerciseWords.InSentence(beside));
    }

    /// <summary>Short name of a day.</summary>
    public static string Day(DayOfWeek day) => DatePhrases.Current.ShortWeekday(day);

    /// <summary>"barbell row", with the lifter's own name in quotes where that is another: barbell row ("Bent Over Row").</summary>
    public static string Name(Remedy remedy) => ExerciseWords.WithOwnName(remedy.Exercise!, remedy.OwnName);

    private static string Percent(Remedy remedy) => Numbers.Percent(-remedy.LoadChange);

    private static string Load(Remedy remedy) =>
        remedy.LoadChange == 0 ? "" : remedy.LoadChange < 0 ? Say.LessLoad(Percent(remedy)) : Say.MoreLoad(Percent(remedy));

    private static string Entry(EntryRef entry)
    {
        var load = entry.Load is { Value: > 0 } value ? $"{value} × " : "";
        var reps = entry.Reps?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? Say.NoReps;
        return Say.Entry(entry.Set, entry.Name, PeriodWords.ShortDay(entry.Date), load + reps);
    }
}
