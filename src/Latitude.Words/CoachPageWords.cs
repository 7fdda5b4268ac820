using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Advising;
using Latitude.Domain.Coaching.Levels;
using Latitude.Domain.Coaching.NextSessions;

namespace Latitude.Words;

/// <summary>The headings and small words of the coach's page, in the terminal and in the browser.</summary>
public static class CoachPageWords
{
    /// <summary>Heading of the level.</summary>
    public const string Level = "Your level";

    /// <summary>Heading of what to load next.</summary>
    public const string Next = "Next time";

    /// <summary>What the bands are.</summary>
    public const string NextNote = "expected: the reps of four sessions in five";

    /// <summary>Heading of a trial that is offered.</summary>
    public const string Offered = "Worth a trial";

    /// <summary>Heading of a trial that is on.</summary>
    public const string Running = "One change on trial";

    /// <summary>Heading where nothing is to be tried.</summary>
    public const string NoTrial = "Nothing to try now";

    /// <summary>Why a trial that there are reasons for is not offered.</summary>
    public const string FirstTheAbove = "First what is said above: a log that is short of something needs that, and no experiment.";

    /// <summary>The way to all that the coach says.</summary>
    public const string Whole = "Why, and the whole picture";

    /// <summary>Puts a note aside until the coach asks for something else.</summary>
    public const string NotNow = "Not now";

    /// <summary>While the advice is worked out.</summary>
    public const string Working = "Working out what to do next";

    /// <summary>How the level is contested.</summary>
    public const string Contest = "Not so? Say how you progress.";

    /// <summary>What a lifter may be told about trials in a year.</summary>
    public const int TrialsAYear = 4;

    /// <summary>"Three things to do next."; what it means where there is none.</summary>
    public static string Heading(CoachAdvice advice) => advice.Points.Count switch
    {
        0 => advice.Report.Data.IsEnough ? "Nothing to change: carry on." : "Not enough to advise you yet.",
        1 => "One thing to do next.",
        2 => "Two things to do next.",
        _ => "Three things to do next.",
    };

    /// <summary>All that a finding asks for: "Add 3 × 8 barbell row on Mon. Drop 2 sets of barbell curl."</summary>
    public static string ToDo(Advice advice) => string.Join(" ", advice.Remedies.Select(RemedyWords.Sentence));

    /// <summary>"6–9 reps": what four sessions in five lie between in the top set; empty where nothing is known.</summary>
    public static string Band(NextSession next)
    {
        if (next.Forecast is not { } forecast)
        {
            return "";
        }

        var (low, high) = (forecast.Quantile(0.1), forecast.Quantile(0.9));
        return low == high ? Numbers.Of(low, "rep") : $"{low}–{high} reps";
    }

    /// <summary>"2 more".</summary>
    public static string More(int count) => $"{count} more";

    /// <summary>"2 more were found, and are not said now".</summary>
    public static string HeldBack(int count) => count == 1 ? "One more was found, and is not said now" : $"{count} more were found, and are not said now";

    /// <summary>The families that were judged, or could not be though they were trained.</summary>
    public static IEnumerable<FamilyLevel> Judged(LevelVerdict level) =>
        level.Families.Where(family => family.Level != TrainingLevel.Unknown || family.Inputs.Count > 0);
}
