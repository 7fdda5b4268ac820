namespace Latitude.Words.Phrases;

/// <summary>Small parts that many pages share.</summary>
public abstract class PartPhrases
{
    /// <summary>In every language.</summary>
    public static Spoken<PartPhrases> All { get; } = new(new EnglishPartPhrases(), new GermanPartPhrases());

    /// <summary>In the language spoken now.</summary>
    public static PartPhrases Current => All.Current;

    /// <summary>"Back".</summary>
    public abstract string Back { get; }

    /// <summary>"Evidence: …".</summary>
    public abstract string Evidence(string grade);

    /// <summary>"below".</summary>
    public abstract string Below { get; }

    /// <summary>"in range".</summary>
    public abstract string InRange { get; }

    /// <summary>"none".</summary>
    public abstract string None { get; }

    /// <summary>"Why?".</summary>
    public abstract string WhyAsk { get; }

    /// <summary>"Guide …".</summary>
    public abstract string Guide(string row);

    /// <summary>"Rule".</summary>
    public abstract string Rule { get; }

    /// <summary>"Back".</summary>
    public abstract string BackSide { get; }

    /// <summary>"Front".</summary>
    public abstract string FrontSide { get; }

    /// <summary>"=$"Back … a week, front …"".</summary>
    public abstract string TallyLabel(double back, double front);

    /// <summary>", an exercise you already do".</summary>
    public abstract string OwnExercise { get; }

    /// <summary>"doi".</summary>
    public abstract string Doi { get; }

    /// <summary>"source".</summary>
    public abstract string Source { get; }

    /// <summary>"Sources".</summary>
    public abstract string Sources { get; }

    /// <summary>"Hard sets a week by muscle group, against the range for your level".</summary>
    public abstract string DoseLabel { get; }

    /// <summary>"below range".</summary>
    public abstract string BelowRange { get; }

    /// <summary>"more than is likely to pay".</summary>
    public abstract string TooMuch { get; }

    /// <summary>"=$"… a week"".</summary>
    public abstract string SetsAWeek(double sets);

    /// <summary>"=$"… a week, range … to …"".</summary>
    public abstract string SetsInRange(double sets, double low, double high);
}
