using System.CommandLine;
using System.Globalization;

namespace Latitude.Cli.Commands;

/// <summary>Options that take a day.</summary>
internal static class DateOption
{
    public static Option<DateOnly?> Create(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = argument =>
        {
            if (DateOnly.TryParseExact(argument.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return date;
            }

            argument.AddError($"{name}: '{argument.Tokens[0].Value}' is no date; write it as 2026-01-31.");
            return null;
        },
    };
}
