namespace Latitude.Words.Phrases;

/// <summary>The page of the plan: level, routine, catalogue.</summary>
public abstract class PlanPhrases
{
    /// <summary>In every language.</summary>
    public static Spoken<PlanPhrases> All { get; } = new(new EnglishPlanPhrases(), new GermanPlanPhrases());

    /// <summary>In the language spoken now.</summary>
    public static PlanPhrases Current => All.Current;

    /// <summary>Name of the page.</summary>
    public abstract string Title { get; }

    /// <summary>Closes a sheet.</summary>
    public abstract string Close { get; }

    /// <summary>What the ratio is of.</summary>
    public abstract string BackToFront { get; }

    /// <summary>Before a reason for it.</summary>
    public abstract string For { get; }

    /// <summary>Before a reason against it.</summary>
    public abstract string Against { get; }

    /// <summary>What the tags are.</summary>
    public abstract string TheFive { get; }

    /// <summary>Before one of the five that is not there.</summary>
    public abstract string Without { get; }

    /// <summary>Opens a routine.</summary>
    public abstract string LookAndStart { get; }

    /// <summary>Who, how often, how long, what for.</summary>
    public abstract string Terms(string author, int days, double minutes, string goal);

    /// <summary>Whom the list is for.</summary>
    public abstract string Who(string lifter, int? days, bool hasGym);

    /// <summary>It is due on this day.</summary>
    public abstract string Today { get; }

    /// <summary>It is due on the next.</summary>
    public abstract string Tomorrow { get; }

    /// <summary>Heading of the level.</summary>
    public abstract string Level { get; }

    /// <summary>Nothing is known of the lifter.</summary>
    public abstract string LevelUnknown { get; }

    /// <summary>No routine is followed yet.</summary>
    public abstract string Choose { get; }

    /// <summary>Heading beside a routine that runs.</summary>
    public abstract string Others { get; }

    /// <summary>Training days.</summary>
    public abstract string DaysAtMost { get; }

    /// <summary>No limit.</summary>
    public abstract string Any { get; }

    /// <summary>Nothing fits.</summary>
    public abstract string NoneFits { get; }

    /// <summary>Shows all.</summary>
    public abstract string AllThatFit(int count);

    /// <summary>How many are not offered.</summary>
    public abstract string NotOffered(int count);

    /// <summary>The routines are being weighed.</summary>
    public abstract string Weighing(string share);

    /// <summary>Why one is not offered.</summary>
    public abstract string NotForYou { get; }

    /// <summary>Heading of what its author's text says.</summary>
    public abstract string More { get; }

    /// <summary>Heading of the first week.</summary>
    public abstract string FirstWeek { get; }

    /// <summary>Before what the log tells.</summary>
    public abstract string KnownLead { get; }

    /// <summary>What the log tells.</summary>
    public abstract string Known(string lifts);

    /// <summary>Heading of the days.</summary>
    public abstract string OnDays { get; }

    /// <summary>No days were chosen.</summary>
    public abstract string NoDays { get; }

    /// <summary>As many days as it is made for.</summary>
    public abstract string RightDays { get; }

    /// <summary>More or fewer days.</summary>
    public abstract string OtherDays(int days);

    /// <summary>Starts it.</summary>
    public abstract string Start(string name);

    /// <summary>What becomes of the one before.</summary>
    public abstract string Ends(string name);

    /// <summary>Heading of the routine that runs.</summary>
    public abstract string Yours { get; }

    /// <summary>It has a break.</summary>
    public abstract string Paused { get; }

    /// <summary>Since when, and how often.</summary>
    public abstract string Since(string day, int workouts);

    /// <summary>What the loads ahead mean.</summary>
    public abstract string IfPrescribed { get; }

    /// <summary>Asks before it ends.</summary>
    public abstract string EndAsk(string name);

    /// <summary>What ending leaves.</summary>
    public abstract string EndKeeps { get; }

    /// <summary>Ends it.</summary>
    public abstract string EndIt { get; }

    /// <summary>Does not.</summary>
    public abstract string GoOn { get; }

    /// <summary>Ends the break.</summary>
    public abstract string Resume { get; }

    /// <summary>Begins a break.</summary>
    public abstract string Pause { get; }

    /// <summary>Passes a day over.</summary>
    public abstract string Skip { get; }

    /// <summary>Shows more weeks.</summary>
    public abstract string Further { get; }

    /// <summary>Leads to asking.</summary>
    public abstract string End { get; }
}
