using System.Globalization;
using System.Text;

namespace Latitude.Benchmarks;

/// <summary>
/// A made-up Strong export of the size of a large real one: 22,888 sets over 263 weeks, 1,163 workouts of about 20 sets, among them
/// warm-ups and rest timers. A real one can be named instead by the environment variable LATITUDE_LOG.
/// </summary>
internal static class LargeLog
{
    public const int Sets = 22_888;

    private static readonly string[] Exercises =
    [
        "Bench Press (Barbell)", "Bent Over Row (Barbell)", "Squat (Barbell)", "Lat Pulldown (Cable)", "Pull Up", "Lateral Raise (Dumbbell)",
        "Deadlift (Barbell)", "Leg Extension (Machine)", "Incline Bench Press (Dumbbell)", "Chin Up", "Seated Leg Curl (Machine)",
        "Overhead Press (Barbell)", "Hammer Curl (Dumbbell)", "Triceps Pushdown (Cable - Straight Bar)", "Seated Row (Cable)", "Back Extension",
    ];

    /// <summary>The bytes of the file.</summary>
    public static byte[] Bytes() => Environment.GetEnvironmentVariable("LATITUDE_LOG") is { Length: > 0 } path ? File.ReadAllBytes(path) : MadeUp();

    private static byte[] MadeUp()
    {
        var text = new StringBuilder("Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n");
        var start = new DateTime(2020, 12, 7, 16, 17, 6, DateTimeKind.Unspecified);
        var sets = 0;
        for (var workout = 0; sets < Sets; workout++)
        {
            var time = start.AddDays(workout * 263 * 7 / 1163).AddMinutes(workout % 50).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
            for (var set = 0; set < 20 && sets < Sets; set++, sets++)
            {
                var exercise = Exercises[((workout * 5) + (set / 4)) % Exercises.Length];
                var order = set % 4 == 0 && workout % 2 == 0 ? "W" : ((set % 4) + 1).ToString(CultureInfo.InvariantCulture);
                text.Append(CultureInfo.InvariantCulture, $"{time},\"Workout\",1h 5m,\"{exercise}\",{order},{45 + (workout % 40 * 5)}.0,{5 + (set % 8)}.0,0,0.0,\"\",\"\",\n");
                if (set % 20 == 10 && workout % 2 == 0)
                {
                    text.Append(CultureInfo.InvariantCulture, $"{time},\"Workout\",1h 5m,\"{exercise}\",Rest Timer,0,0.0,0,120.0,,,\n");
                }
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
