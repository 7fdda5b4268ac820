namespace Latitude.Words.Phrases;

/// <summary>A routine’s day: before it, during it, at its end.</summary>
public abstract class RoutinePhrases
{
    /// <summary>In every language.</summary>
    public static Spoken<RoutinePhrases> All { get; } = new(new EnglishRoutinePhrases(), new GermanRoutinePhrases());

    /// <summary>In the language spoken now.</summary>
    public static RoutinePhrases Current => All.Current;

    /// <summary>What the list is.</summary>
    public abstract string Different { get; }

    /// <summary>What the list is.</summary>
    public abstract string Exercises { get; }

    /// <summary>The body is the load.</summary>
    public abstract string Body { get; }

    /// <summary>The lifter finds the load.</summary>
    public abstract string FindALoad { get; }

    /// <summary>Of an exercise that never was done.</summary>
    public abstract string FindLoad { get; }

    /// <summary>Where in the routine.</summary>
    public abstract string Place(string name, int? week, int? day, int sets);

    /// <summary>It is due later.</summary>
    public abstract string Due(string day);

    /// <summary>More or less load today.</summary>
    public abstract string Change(string exercise, string by, bool isMore);

    /// <summary>All sets had their reps.</summary>
    public abstract string AllHad(int sets, int reps);

    /// <summary>It goes up all the same.</summary>
    public abstract string GoesUp { get; }

    /// <summary>A set had too few.</summary>
    public abstract string OnlyHad(int reps);

    /// <summary>It goes down.</summary>
    public abstract string GoesDown { get; }

    /// <summary>What was done last time.</summary>
    public abstract string Last(string sets);

    /// <summary>How it begins.</summary>
    public abstract string WithWarmUps(int sets, string exercise);

    /// <summary>How it begins.</summary>
    public abstract string With(string exercise);

    /// <summary>The next time is another.</summary>
    public abstract string NextTime(string exercise, string what);

    /// <summary>By how much more.</summary>
    public abstract string More(string load);

    /// <summary>By how much less.</summary>
    public abstract string Less(string load);

    /// <summary>No change.</summary>
    public abstract string SameLoad { get; }

    /// <summary>Nothing was missed.</summary>
    public abstract string EverySet { get; }

    /// <summary>The reps do not count.</summary>
    public abstract string UpWhatever { get; }

    /// <summary>A lighter day.</summary>
    public abstract string LighterDay { get; }

    /// <summary>Nothing was missed, but nothing changes.</summary>
    public abstract string UpLater { get; }

    /// <summary>Sets without their reps.</summary>
    public abstract string Missed(int sets);

    /// <summary>The coach takes some off.</summary>
    public abstract string Lighter(string why);

    /// <summary>All as planned.</summary>
    public abstract string AsPlanned { get; }

    /// <summary>All as planned, in numbers.</summary>
    public abstract string AllAsPlanned(int sets);

    /// <summary>Some as planned.</summary>
    public abstract string SomeAsPlanned(int done, int sets);

    /// <summary>Where it was less.</summary>
    public abstract string Short(string exercises);
}
