namespace Latitude.Words.Phrases;

internal sealed class EnglishRemedyPhrases : RemedyPhrases
{
    public override string AddSets(int sets, int reps, string exercise) => $"Add {sets} × {reps} {exercise}";

    public override string AddHolds(int sets, int seconds, string exercise) => $"Add {sets} × {seconds} s {exercise}";

    public override string DropSets(double sets, string exercise) => $"Drop {CountPhrases.Current.Sets(sets)} of {exercise}";

    public override string Swap(string exercise, string other) => $"Do {exercise} in place of {other}";

    public override string TakeOff(string percent, string exercise) => $"Take {percent} off {exercise}";

    public override string Deload(string percent, string load) => $"Take a light week: {percent} of the sets{load}, every set easy";

    public override string LessLoad(string percent) => $", {percent} less load";

    public override string MoreLoad(string percent) => $", {percent} more load";

    public override string StartLighter(string percent) => $"Start {percent} lighter than before the break";

    public override string LookAt(string entry) => $"Look at {entry}";

    public override string Entry(int set, string exercise, string day, string what) => $"set {set} of “{exercise}” on {day} ({what})";

    public override string NoReps => "no reps";

    public override string LeaveOut(string exercise) => $"Leave {exercise} out for now";

    public override string AskClinician => "Ask a physiotherapist or doctor before you load it more";

    public override string GetHelp => "Get medical help now";

    public override string OnDays(string days) => $"on {days}";

    public override string Once => "once a week";

    public override string Twice => "twice a week";

    public override string Often(int days) => $"on {days} days a week";

    public override string WhenYouDoIt(string times) => $"{times}, when you do it";

    public override string WhereYouDo(string times, string exercise) => $"{times}, where you do {exercise}";
}
