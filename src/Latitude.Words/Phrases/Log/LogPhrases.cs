using Latitude.Domain.Training;

namespace Latitude.Words.Phrases;

/// <summary>The log: list, calendar, a workout and its changes, weight and girths.</summary>
public abstract class LogPhrases
{
    /// <summary>In every language.</summary>
    public static Spoken<LogPhrases> All { get; } = new(new EnglishLogPhrases(), new GermanLogPhrases());

    /// <summary>In the language spoken now.</summary>
    public static LogPhrases Current => All.Current;

    /// <summary>"16 – 22 November 2026", "26 October – 1 November 2026".</summary>
    public static string Week(DateOnly monday)
    {
        var (dates, sunday) = (DatePhrases.Current, monday.AddDays(6));
        var first = dates.DayOfMonth(monday);
        return $"{(monday.Month == sunday.Month ? first[..first.LastIndexOf(' ')] : first)} – {dates.Day(sunday)}";
    }

    /// <summary>What a place is called where the tape goes round.</summary>
    public string Site(GirthSite site) => site switch
    {
        GirthSite.Neck => Neck,
        GirthSite.Shoulders => Shoulders,
        GirthSite.Chest => Chest,
        GirthSite.Waist => Waist,
        GirthSite.Hips => Hips,
        GirthSite.UpperArm => UpperArm,
        GirthSite.Forearm => Forearm,
        GirthSite.Thigh => Thigh,
        _ => Calf,
    };

    /// <summary>Name of the page.</summary>
    public abstract string Title { get; }

    /// <summary>Name of the page of weight and girths.</summary>
    public abstract string Body { get; }

    /// <summary>Heading where nothing is logged.</summary>
    public abstract string Empty { get; }

    /// <summary>What to do.</summary>
    public abstract string EmptyWhy { get; }

    /// <summary>The way to a workout.</summary>
    public abstract string Start { get; }

    /// <summary>The way to a file.</summary>
    public abstract string Open { get; }

    /// <summary>The search field.</summary>
    public abstract string Search { get; }

    /// <summary>An example of what can be found.</summary>
    public abstract string SearchHint { get; }

    /// <summary>That a search found nothing.</summary>
    public abstract string NotFound(string text);

    /// <summary>The button that shows more.</summary>
    public abstract string Older { get; }

    /// <summary>How many workouts there are.</summary>
    public abstract string OnThisDevice(int count);

    /// <summary>A workout without a title.</summary>
    public abstract string Workout { get; }

    /// <summary>The button that begins the same workout.</summary>
    public abstract string Again { get; }

    /// <summary>The button that deletes a workout.</summary>
    public abstract string Delete { get; }

    /// <summary>Heading after a deletion.</summary>
    public abstract string Deleted { get; }

    /// <summary>What a deletion means.</summary>
    public abstract string DeletedWhy { get; }

    /// <summary>Takes the last change back.</summary>
    public abstract string Undo { get; }

    /// <summary>The way to the log.</summary>
    public abstract string ToLog { get; }

    /// <summary>That there is no such workout.</summary>
    public abstract string NoSuch { get; }

    /// <summary>That a set was changed.</summary>
    public abstract string SetChanged { get; }

    /// <summary>That a set was deleted.</summary>
    public abstract string SetDeleted { get; }

    /// <summary>That title, day or note was changed.</summary>
    public abstract string HeaderChanged { get; }

    /// <summary>That a change could not be written.</summary>
    public abstract string NotWritten { get; }

    /// <summary>What a tap on a set does.</summary>
    public abstract string EditSet(string what);

    /// <summary>What opens title, day and note.</summary>
    public abstract string EditHeader { get; }

    /// <summary>Field of the title.</summary>
    public abstract string TitleField { get; }

    /// <summary>Field of the day.</summary>
    public abstract string DayField { get; }

    /// <summary>Field of the note.</summary>
    public abstract string NoteField { get; }

    /// <summary>Keeps what was changed.</summary>
    public abstract string Save { get; }

    /// <summary>Field of the load.</summary>
    public abstract string LoadField(string unit);

    /// <summary>Field of added weight.</summary>
    public abstract string AddedField(string unit);

    /// <summary>Field of help.</summary>
    public abstract string HelpField(string unit);

    /// <summary>Field of reps.</summary>
    public abstract string RepsField { get; }

    /// <summary>Field of seconds.</summary>
    public abstract string SecondsField { get; }

    /// <summary>Field of reps in reserve.</summary>
    public abstract string LeftField { get; }

    /// <summary>Field of the kind of set.</summary>
    public abstract string KindField { get; }

    /// <summary>Deletes a set.</summary>
    public abstract string DeleteSet { get; }

    /// <summary>Closes a sheet.</summary>
    public abstract string Close { get; }

    /// <summary>That a field holds no number.</summary>
    public abstract string BadNumber { get; }

    /// <summary>Reps in reserve of a set.</summary>
    public abstract string Left(string reps);

    /// <summary>Heading of the bodyweight.</summary>
    public abstract string Weight { get; }

    /// <summary>Field of the bodyweight.</summary>
    public abstract string WeightToday(string unit);

    /// <summary>What the weight is for.</summary>
    public abstract string WeightHelp { get; }

    /// <summary>That it is no weight.</summary>
    public abstract string WeightWrong { get; }

    /// <summary>Keeps a measurement.</summary>
    public abstract string Keep { get; }

    /// <summary>List of weights.</summary>
    public abstract string Weights { get; }

    /// <summary>Heading of girths.</summary>
    public abstract string Girths { get; }

    /// <summary>What girths are for.</summary>
    public abstract string GirthsWhy { get; }

    /// <summary>Field of the place.</summary>
    public abstract string Where { get; }

    /// <summary>Field of the girth.</summary>
    public abstract string GirthField(string unit);

    /// <summary>That it is no girth.</summary>
    public abstract string GirthWrong { get; }

    /// <summary>That a measurement was deleted.</summary>
    public abstract string Gone(string what);

    /// <summary>Deletes a measurement.</summary>
    public abstract string DeleteThis(string what);

    /// <summary>The button that shows older measurements.</summary>
    public abstract string ShowAll(int count);

    /// <summary>The button to the month before.</summary>
    public abstract string Before { get; }

    /// <summary>The button to the month after.</summary>
    public abstract string After { get; }

    /// <summary>What the calendar is.</summary>
    public abstract string Calendar { get; }

    /// <summary>A day with a workout.</summary>
    public abstract string Trained(string day);

    /// <summary>Below the larynx.</summary>
    public abstract string Neck { get; }

    /// <summary>Over the deltoids.</summary>
    public abstract string Shoulders { get; }

    /// <summary>Over the nipples.</summary>
    public abstract string Chest { get; }

    /// <summary>Between ribs and hip bone.</summary>
    public abstract string Waist { get; }

    /// <summary>Over the seat.</summary>
    public abstract string Hips { get; }

    /// <summary>Flexed upper arm.</summary>
    public abstract string UpperArm { get; }

    /// <summary>Forearm.</summary>
    public abstract string Forearm { get; }

    /// <summary>Thigh.</summary>
    public abstract string Thigh { get; }

    /// <summary>Calf.</summary>
    public abstract string Calf { get; }

    /// <summary>"60 min".</summary>
    public abstract string Minutes(int minutes);
}
