using System.Globalization;
using System.Text.Json;
using Latitude.Interchange.Export;

namespace Latitude.Interchange.Formats.LatitudeLog;

/// <summary>
/// Reads the current token as the value of a field. A value of the wrong kind gives null and is remembered in <see cref="Damaged"/>; a field
/// written as null is a field left out.
/// </summary>
internal sealed class JsonValues(JsonTokens tokens)
{
    /// <summary>Name of the first field, since this was last set to null, whose value is of the wrong kind; null where all are well.</summary>
    public string? Damaged { get; set; }

    /// <summary>A text that is not empty.</summary>
    public string? Text(string field) => tokens is { Type: JsonTokenType.String, Text.Length: > 0 } ? tokens.Text : Reject<string>(field);

    /// <summary>A number from 0 to a million million: more would overflow when its unit is converted.</summary>
    public decimal? Number(string field) => tokens.Number is >= 0 and <= 1_000_000_000_000 ? tokens.Number : RejectValue<decimal>(field);

    /// <summary>A whole number within the bounds.</summary>
    public int? Integer(string field, int least, int most) =>
        tokens.Number is { } number && number >= least && number <= most && number == decimal.Truncate(number) ? (int)number : RejectValue<int>(field);

    /// <summary>A time span in seconds, at most a century.</summary>
    public TimeSpan? Seconds(string field)
    {
        const decimal Century = 100m * 366 * 86_400;
        return tokens.Number is { } number and >= 0 and <= Century ? new TimeSpan((long)(number * TimeSpan.TicksPerSecond)) : RejectValue<TimeSpan>(field);
    }

    /// <summary>A date as our own files write it.</summary>
    public DateOnly? Date(string field) =>
        DateOnly.TryParseExact(tokens.Text, LogJson.DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : RejectValue<DateOnly>(field);

    /// <summary>A time of day as our own files write it.</summary>
    public TimeOnly? Time(string field) =>
        TimeOnly.TryParseExact(tokens.Text, LogJson.TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : RejectValue<TimeOnly>(field);

    /// <summary>One of our own words.</summary>
    public T? Word<T>(string field, Func<string, T?> parse)
        where T : struct => parse(tokens.Text) ?? RejectValue<T>(field);

    /// <summary>True or false.</summary>
    public bool? Boolean(string field) => tokens.Type switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => RejectValue<bool>(field),
    };

    /// <summary>Remembers the field, unless it was written as null.</summary>
    public void Reject(string field)
    {
        if (tokens.Type != JsonTokenType.Null)
        {
            Damaged ??= field;
        }
    }

    private T? Reject<T>(string field)
        where T : class
    {
        Reject(field);
        return null;
    }

    private T? RejectValue<T>(string field)
        where T : struct
    {
        Reject(field);
        return null;
    }
}
