namespace Latitude.Words.Phrases;

/// <summary>The page of settings.</summary>
public abstract class SettingsPhrases
{
    /// <summary>In every language.</summary>
    public static Spoken<SettingsPhrases> All { get; } = new(new EnglishSettingsPhrases(), new GermanSettingsPhrases());

    /// <summary>In the language spoken now.</summary>
    public static SettingsPhrases Current => All.Current;

    /// <summary>Name of the page.</summary>
    public abstract string Title { get; }

    /// <summary>How much is kept here.</summary>
    public abstract string OnThisDevice(int workouts);

    /// <summary>The heading where nothing is kept.</summary>
    public abstract string NothingKept { get; }

    /// <summary>Why nothing is kept.</summary>
    public abstract string WhyNothingKept { get; }

    /// <summary>The browser keeps it for good.</summary>
    public abstract string Promised { get; }

    /// <summary>The browser may clear it.</summary>
    public abstract string MayBeCleared { get; }

    /// <summary>Changes that are nowhere else.</summary>
    public abstract string OnlyHere(int changes);

    /// <summary>The button that asks for storage that lasts.</summary>
    public abstract string KeepForGood { get; }

    /// <summary>The button that saves a file.</summary>
    public abstract string SaveFile { get; }

    /// <summary>Heading of the rest alert.</summary>
    public abstract string RestAlert { get; }

    /// <summary>What happens where notifications are allowed.</summary>
    public abstract string NoticesGranted { get; }

    /// <summary>What happens where they are blocked.</summary>
    public abstract string NoticesDenied { get; }

    /// <summary>What happens before the lifter was asked.</summary>
    public abstract string NoticesPossible { get; }

    /// <summary>What happens where the browser has none.</summary>
    public abstract string NoNotices { get; }

    /// <summary>The button that asks for notifications.</summary>
    public abstract string AllowNotices { get; }

    /// <summary>Heading of the choice of language.</summary>
    public abstract string Language { get; }

    /// <summary>How far the languages other than English go.</summary>
    public abstract string LanguageNote { get; }
}
