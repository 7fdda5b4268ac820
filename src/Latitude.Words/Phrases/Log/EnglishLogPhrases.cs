namespace Latitude.Words.Phrases;

internal sealed class EnglishLogPhrases : LogPhrases
{
    public override string Title => "Log";

    public override string Body => "Body";

    public override string Empty => "Nothing logged yet";

    public override string EmptyWhy => "A workout that you do here stands in this list the moment its first set is ticked. A log from another app can be kept here too.";

    public override string Start => "Start a workout";

    public override string Open => "Open a log";

    public override string Search => "Search the log";

    public override string SearchHint => "Search: deadlift, upper";

    public override string NotFound(string text) => $"No workout has “{text}” in its title or its exercises.";

    public override string Older => "Older workouts";

    public override string OnThisDevice(int count) => $"{CountPhrases.Current.Workouts(count)} on this device. Older ones load as you scroll.";

    public override string Workout => "Workout";

    public override string Again => "Do it again";

    public override string Delete => "Delete this workout";

    public override string Deleted => "Deleted";

    public override string DeletedWhy => "The workout is out of the log, and of everything that is computed from it.";

    public override string Undo => "Undo";

    public override string ToLog => "To the log";

    public override string NoSuch => "No such workout";

    public override string SetChanged => "Set changed.";

    public override string SetDeleted => "Set deleted.";

    public override string HeaderChanged => "Changed.";

    public override string NotWritten => "The browser could not write it. Nothing has changed.";

    public override string EditSet(string what) => $"Change {what}";

    public override string EditHeader => "Change title, day or note";

    public override string TitleField => "Title";

    public override string DayField => "Day";

    public override string NoteField => "Note";

    public override string Save => "Keep the change";

    public override string LoadField(string unit) => $"Load, {unit}";

    public override string AddedField(string unit) => $"Added, {unit}";

    public override string HelpField(string unit) => $"Help, {unit}";

    public override string RepsField => "Reps";

    public override string SecondsField => "Seconds";

    public override string LeftField => "Reps left, if you know";

    public override string KindField => "Kind of set";

    public override string DeleteSet => "Delete this set";

    public override string Close => "Close";

    public override string BadNumber => "Write numbers: a load of 0 or more, whole reps.";

    public override string Left(string reps) => $"{reps} left";

    public override string Weight => "Weight";

    public override string WeightToday(string unit) => $"Today, {unit}";

    public override string WeightHelp => "Pull-ups and dips are counted with it.";

    public override string WeightWrong => "Write a number, like 78.4";

    public override string Keep => "Keep it";

    public override string Weights => "Weights";

    public override string Girths => "Girths";

    public override string GirthsWhy => "Shoulders and waist show the V. Same place, same time of day, tape not pulled.";

    public override string Where => "Where";

    public override string GirthField(string unit) => $"Girth, {unit}";

    public override string GirthWrong => "Write a number, like 82.5";

    public override string Gone(string what) => $"{what} deleted.";

    public override string DeleteThis(string what) => $"Delete {what}";

    public override string ShowAll(int count) => $"Show all {count}";

    public override string Before => "The month before";

    public override string After => "The month after";

    public override string Calendar => "Calendar";

    public override string Trained(string day) => $"{day}, trained";

    public override string Neck => "Neck";

    public override string Shoulders => "Shoulders";

    public override string Chest => "Chest";

    public override string Waist => "Waist";

    public override string Hips => "Hips";

    public override string UpperArm => "Upper arm";

    public override string Forearm => "Forearm";

    public override string Thigh => "Thigh";

    public override string Calf => "Calf";

    public override string Minutes(int minutes) => $"{minutes} min";
}
