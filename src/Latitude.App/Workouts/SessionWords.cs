using System.Globalization;
using Latitude.App.Store;
using Latitude.Words;

namespace Latitude.App.Workouts;

/// <summary>A workout of the log in a line.</summary>
internal static class SessionWords
{
    /// <summary>Its title; without one, its first exercises.</summary>
    public static string Title(SessionSummary session) => session.Title.Length > 0
        ? session.Title
        : session.Lifts.Count == 0 ? "Workout" : string.Join(", ", session.Lifts.Take(3).Select(lift => lift.Name)) + (session.Lifts.Count > 3 ? " …" : "");

    /// <summary>"17 sets · 58 min".</summary>
    public static string Size(SessionSummary session) => session.Duration is { TotalMinutes: >= 1 } duration
        ? string.Create(CultureInfo.InvariantCulture, $"{Numbers.CountOf(session.Sets, "set")} · {(int)duration.TotalMinutes} min")
        : Numbers.CountOf(session.Sets, "set");

    /// <summary>"today", "yesterday", "3 days ago", "2 November".</summary>
    public static string Ago(DateOnly date, DateOnly today) => (today.DayNumber - date.DayNumber) switch
    {
        0 => "today",
        1 => "yesterday",
        > 1 and < 14 and var days => $"{days} days ago",
        _ => date.ToString(date.Year == today.Year ? "d MMMM" : "d MMMM yyyy", CultureInfo.InvariantCulture),
    };
}
