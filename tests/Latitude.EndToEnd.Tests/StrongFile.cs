using System.Globalization;
using System.Text;
using Microsoft.Playwright;

namespace Latitude.EndToEnd.Tests;

/// <summary>A made-up export in the layout of Strong for Android: four weeks, three days a week.</summary>
internal static class StrongFile
{
    private const string Header = "Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration";

    /// <summary>A week has 9 sets of bench press and 6 of barbell row: the back is 3 sets, and 24 reps, a week short.</summary>
    public static FilePayload ThreeSetsShort { get; } = File("three-short.csv", Text());

    /// <summary>The same with a row whose date does not exist.</summary>
    public static FilePayload WithALostRow { get; } = File(
        "one-lost.csv", Text() + "2026-02-31 18:00:00;Full body;Barbell Row;1;60;kg;8;;;;;;;60m\n");

    /// <summary>No log at all.</summary>
    public static FilePayload ShoppingList { get; } = File("shopping.txt", "eggs\nmilk\noats\n");

    private static FilePayload File(string name, string text) =>
        new() { Name = name, MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(text) };

    private static string Text()
    {
        var text = new StringBuilder(Header).Append('\n');
        for (var day = 0; day < 12; day++)
        {
            var date = new DateOnly(2026, 3, 2).AddDays((day / 3 * 7) + (day % 3 * 2));
            AddSets(text, date, "Bench Press (Barbell)", 3, 70);
            AddSets(text, date, "Bent Over Row (Barbell)", 2, 60);
        }

        return text.ToString();
    }

    private static void AddSets(StringBuilder text, DateOnly date, string exercise, int sets, int kilograms)
    {
        for (var set = 1; set <= sets; set++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd} 18:00:00;Full body;{exercise};{set};{kilograms};kg;8;;;;;;;60m\n");
        }
    }
}
