namespace Latitude.Conformance.Tests.Logs;

/// <summary>Small files kept for their oddities. Counted apart with Python's csv module; own tables and StrongLifts have their own tests.</summary>
public sealed class QuirkTests
{
    [Theory]
    [InlineData("strong-ios-small", "strong", 9, 9, 1, "2019-02-14", "2019-02-14")]
    [InlineData("strong-small", "strong", 48, 48, 4, "2022-09-21", "2022-09-24")]
    [InlineData("strong-small-italian", "strong", 22, 22, 2, "2025-01-16", "2025-01-16")]
    [InlineData("gravitus-converted-to-strong", "strong", 16, 8, 1, "2025-08-03", "2025-08-03")]
    [InlineData("strong-workoutnum-a", "strong", 14, 14, 2, "2019-03-28", "2019-03-31")]
    [InlineData("strong-workoutnum-b", "strong", 14, 14, 2, "2019-11-07", "2019-11-09")]
    [InlineData("hevy-minimal", "hevy", 8, 8, 1, "2025-04-15", "2025-04-15")]
    [InlineData("fitnotes-android-kgs", "fitnotes", 38, 38, 2, "2026-08-04", "2026-08-05")]
    [InlineData("fitnotes-android-lbs", "fitnotes", 38, 38, 2, "2026-08-04", "2026-08-05")]
    [InlineData("fitnotes-android-lbs-edge", "fitnotes", 46, 46, 3, "2026-08-04", "2026-08-13")]
    public void Every_set_of_a_small_odd_file_arrives(string file, string format, int rows, int sets, int workouts, string from, string to)
    {
        var result = ImportedLog.Of($"quirks/{file}.csv");

        result.Receipt.Format.ShouldBe(format);
        result.ShouldHold(rows, sets, 0, workouts, from, to);
    }
}
