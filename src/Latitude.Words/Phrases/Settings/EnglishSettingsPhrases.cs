namespace Latitude.Words.Phrases;

internal sealed class EnglishSettingsPhrases : SettingsPhrases
{
    public override string Title => "Settings";

    public override string NothingKept => "Nothing is kept";

    public override string WhyNothingKept => "This browser keeps nothing: it may be a private window, or the disk is full.";

    public override string Promised => "The browser has promised not to clear it.";

    public override string MayBeCleared => "The browser may clear it when the disk is full, or when you do not come back for weeks.";

    public override string KeepForGood => "Ask the browser to keep it for good";

    public override string SaveFile => "Save a file";

    public override string RestAlert => "Rest alert";

    public override string NoticesGranted =>
        "When a rest is over the phone vibrates, rings and shows a notification. A locked phone may put the page to sleep: then the clock is right when you look, but nothing rings.";

    public override string NoticesDenied => "Notifications are blocked for this site in the browser’s settings. While the page is open, it vibrates and rings.";

    public override string NoticesPossible => "While the page is open, it vibrates and rings. With notifications it can also show that a rest is over when you are in another app.";

    public override string NoNotices => "This browser has no notifications. While the page is open, it vibrates and rings.";

    public override string AllowNotices => "Allow notifications";

    public override string Language => "Language";

    public override string LanguageNote => "German is not complete yet: some pages, and all texts about exercises, are in English.";

    public override string OnThisDevice(int workouts) => $"{CountPhrases.Current.Workouts(workouts)} on this device";

    public override string OnlyHere(int changes) => $"{CountPhrases.Current.Changes(changes)} only here: save a file now and then.";
}
