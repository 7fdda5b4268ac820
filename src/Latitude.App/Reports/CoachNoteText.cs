using System.Text.Json;
using Latitude.App.Store;
using Latitude.Domain.Coaching.Advising;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Quantities;
using Latitude.Words;

namespace Latitude.App.Reports;

/// <summary>What the coach said last, as the device keeps it: Today shows it at once, whatever the length of the log.</summary>
/// <param name="For">What it was said about: the newest workout and its sets.</param>
/// <param name="Heading">How many things there are to do.</param>
/// <param name="Points">What to do and why, the most useful first.</param>
internal sealed record CoachNoteText(string For, string Heading, IReadOnlyList<(string ToDo, string Why)> Points)
{
    /// <summary>Where the device keeps it.</summary>
    public const string Key = "coach";

    /// <summary>Where the device keeps that the lifter does not want to see it now.</summary>
    public const string PutAsideKey = "coach-put-aside";

    /// <summary>The note of an advice.</summary>
    public static CoachNoteText Of(string about, CoachAdvice advice, KnowledgeBase knowledge, MassUnit unit)
    {
        var words = new CoachWords(knowledge, unit);
        return new CoachNoteText(about, CoachPageWords.Heading(advice), [.. advice.Points.Select(point => (CoachPageWords.ToDo(point.Advice), words.Sentence(point.Advice)))]);
    }

    /// <summary>What it is about: another workout, or another set in it, makes a note old.</summary>
    public static string About(SessionSummary newest) => $"{newest.Workout:D}/{newest.Sets}";

    /// <summary>What it asks for, to tell whether it has changed.</summary>
    public string Asks => string.Join('|', Points.Select(point => point.ToDo));

    /// <summary>The text.</summary>
    public string Write() => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("for", For);
        json.WriteString("heading", Heading);
        json.WriteStartArray("points");
        foreach (var (toDo, why) in Points)
        {
            json.WriteStartArray();
            json.WriteStringValue(toDo);
            json.WriteStringValue(why);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>The note; null where the text is none.</summary>
    public static CoachNoteText? Read(string? text)
    {
        if (text is null)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            return new CoachNoteText(
                root.GetProperty("for").GetString()!,
                root.GetProperty("heading").GetString()!,
                [.. root.GetProperty("points").EnumerateArray().Select(point => (point[0].GetString()!, point[1].GetString()!))]);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            return null;
        }
    }
}
