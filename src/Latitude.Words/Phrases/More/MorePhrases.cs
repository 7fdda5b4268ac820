namespace Latitude.Words.Phrases;

/// <summary>What has no room at the foot of a phone, and addresses that lead nowhere.</summary>
public abstract class MorePhrases
{
    /// <summary>In every language.</summary>
    public static Spoken<MorePhrases> All { get; } = new(new EnglishMorePhrases(), new GermanMorePhrases());

    /// <summary>In the language spoken now.</summary>
    public static MorePhrases Current => All.Current;

    /// <summary>"More".</summary>
    public abstract string Title { get; }

    /// <summary>"Log".</summary>
    public abstract string Log { get; }

    /// <summary>"what you did, day by day".</summary>
    public abstract string LogWhat { get; }

    /// <summary>"Form".</summary>
    public abstract string Form { get; }

    /// <summary>"what a film of a set shows".</summary>
    public abstract string FormWhat { get; }

    /// <summary>"Exercises".</summary>
    public abstract string Exercises { get; }

    /// <summary>"how to do them, and why".</summary>
    public abstract string ExercisesWhat { get; }

    /// <summary>"Muscles".</summary>
    public abstract string Muscles { get; }

    /// <summary>"every muscle of the back, and what trains it".</summary>
    public abstract string MusclesWhat { get; }

    /// <summary>"Body".</summary>
    public abstract string Body { get; }

    /// <summary>"weight and girths".</summary>
    public abstract string BodyWhat { get; }

    /// <summary>"Settings".</summary>
    public abstract string Settings { get; }

    /// <summary>"units, this device, the rest alert".</summary>
    public abstract string SettingsWhat { get; }

    /// <summary>"Not found".</summary>
    public abstract string NotFound { get; }

    /// <summary>"There is no such page".</summary>
    public abstract string NoSuchPage { get; }

    /// <summary>"The address may be mistyped.".</summary>
    public abstract string Mistyped { get; }

    /// <summary>"Go to the report".</summary>
    public abstract string ToReport { get; }
}
