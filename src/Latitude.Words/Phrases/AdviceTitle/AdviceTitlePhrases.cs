namespace Latitude.Words.Phrases;

/// <summary>The questions that the rules answer, as headings.</summary>
public abstract class AdviceTitlePhrases
{
    /// <summary>In every language.</summary>
    public static Spoken<AdviceTitlePhrases> All { get; } = new(new EnglishAdviceTitlePhrases(), new GermanAdviceTitlePhrases());

    /// <summary>In the language spoken now.</summary>
    public static AdviceTitlePhrases Current => All.Current;

    /// <summary>"Back against front".</summary>
    public abstract string Balance { get; }

    /// <summary>"What your back does".</summary>
    public abstract string Functions { get; }

    /// <summary>"Hard sets a week".</summary>
    public abstract string Doses { get; }

    /// <summary>"Pulling down and pulling in".</summary>
    public abstract string Pulls { get; }

    /// <summary>"Biceps".</summary>
    public abstract string Biceps { get; }

    /// <summary>"Load on the spine".</summary>
    public abstract string Spine { get; }

    /// <summary>"The big lifts of the back".</summary>
    public abstract string Essentials { get; }

    /// <summary>"Deadlift and pull-up".</summary>
    public abstract string DeadliftAndPullUp { get; }

    /// <summary>"Established routine".</summary>
    public abstract string Routine { get; }

    /// <summary>"Choice of exercises".</summary>
    public abstract string Breadth { get; }

    /// <summary>"A day for the back".</summary>
    public abstract string BackDay { get; }

    /// <summary>"Your level".</summary>
    public abstract string Level { get; }

    /// <summary>"Pain".</summary>
    public abstract string Pain { get; }

    /// <summary>"Back after a break".</summary>
    public abstract string Layoff { get; }

    /// <summary>"A light week".</summary>
    public abstract string Deload { get; }

    /// <summary>"An entry to look at".</summary>
    public abstract string Entry { get; }

    /// <summary>"Technique first".</summary>
    public abstract string Technique { get; }

    /// <summary>"The next step".</summary>
    public abstract string Ladder { get; }

    /// <summary>"Sets in a session".</summary>
    public abstract string Session { get; }

    /// <summary>"Your coach".</summary>
    public abstract string Coach { get; }
}
