namespace Latitude.Words.Phrases;

/// <summary>What to do, as a button and as days.</summary>
public abstract class RemedyPhrases
{
    /// <summary>In every language.</summary>
    public static Spoken<RemedyPhrases> All { get; } = new(new EnglishRemedyPhrases(), new GermanRemedyPhrases());

    /// <summary>In the language spoken now.</summary>
    public static RemedyPhrases Current => All.Current;

    /// <summary>"Add … × … …".</summary>
    public abstract string AddSets(int sets, int reps, string exercise);

    /// <summary>"Add … × … s …".</summary>
    public abstract string AddHolds(int sets, int seconds, string exercise);

    /// <summary>"=$"Drop … of …"".</summary>
    public abstract string DropSets(double sets, string exercise);

    /// <summary>"Do … in place of …".</summary>
    public abstract string Swap(string exercise, string other);

    /// <summary>"Take … off …".</summary>
    public abstract string TakeOff(string percent, string exercise);

    /// <summary>"Take a light week: … of the sets…, every set easy".</summary>
    public abstract string Deload(string percent, string load);

    /// <summary>", … less load".</summary>
    public abstract string LessLoad(string percent);

    /// <summary>", … more load".</summary>
    public abstract string MoreLoad(string percent);

    /// <summary>"Start … lighter than before the break".</summary>
    public abstract string StartLighter(string percent);

    /// <summary>"Look at …".</summary>
    public abstract string LookAt(string entry);

    /// <summary>"set … of “…” on … (…)".</summary>
    public abstract string Entry(int set, string exercise, string day, string what);

    /// <summary>"no reps".</summary>
    public abstract string NoReps { get; }

    /// <summary>"Leave … out for now".</summary>
    public abstract string LeaveOut(string exercise);

    /// <summary>"Ask a physiotherapist or doctor before you load it more".</summary>
    public abstract string AskClinician { get; }

    /// <summary>"Get medical help now".</summary>
    public abstract string GetHelp { get; }

    /// <summary>"on …".</summary>
    public abstract string OnDays(string days);

    /// <summary>"once a week".</summary>
    public abstract string Once { get; }

    /// <summary>"twice a week".</summary>
    public abstract string Twice { get; }

    /// <summary>"on … days a week".</summary>
    public abstract string Often(int days);

    /// <summary>"…, when you do it".</summary>
    public abstract string WhenYouDoIt(string times);

    /// <summary>"…, where you do …".</summary>
    public abstract string WhereYouDo(string times, string exercise);
}
