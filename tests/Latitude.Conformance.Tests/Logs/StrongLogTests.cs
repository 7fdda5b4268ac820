namespace Latitude.Conformance.Tests.Logs;

/// <summary>
/// Rows, sets, workouts and spans are those of the collection's INDEX.md; warm-ups were counted apart with Python's csv module
/// (rows whose Set Order is W or WARM_UP). Where INDEX.md counts otherwise:
/// st07 has 315 workouts, not 314: <c>awk -F, 'NR>1{print $1}' st07.csv | sort -u | wc -l</c> gives 315 distinct starts, two of them within one minute.
/// </summary>
public sealed class StrongLogTests
{
    [Theory]
    [InlineData("st01", 23709, 22888, 2686, 1163, "2020-12-07", "2026-02-07")]
    [InlineData("st02", 13750, 13750, 0, 571, "2020-12-05", "2024-05-11")]
    [InlineData("st03", 9932, 9932, 0, 583, "2015-10-23", "2018-09-29")]
    [InlineData("st04", 8004, 8004, 1230, 574, "2020-01-20", "2025-09-20")]
    [InlineData("st05", 7089, 6010, 0, 364, "2023-12-11", "2025-07-27")]
    [InlineData("st06", 5500, 5500, 0, 307, "2020-07-27", "2023-12-02")]
    [InlineData("st07", 5348, 5348, 66, 315, "2022-02-06", "2026-02-01")]
    [InlineData("st08", 5234, 5234, 0, 360, "2015-03-13", "2017-11-25")]
    [InlineData("st09", 5572, 5572, 0, 295, "2016-12-23", "2019-03-18")]
    [InlineData("st10", 4988, 4988, 0, 160, "2023-05-05", "2025-01-09")]
    [InlineData("st11", 4224, 4224, 0, 219, "2019-09-17", "2021-12-09")]
    [InlineData("st12", 364, 184, 0, 13, "2025-08-01", "2026-04-13")]
    [InlineData("st13", 533, 533, 0, 25, "2023-08-16", "2023-10-14")]
    [InlineData("st14", 4105, 4105, 0, 201, "2021-07-10", "2024-01-19")]
    [InlineData("st15", 3480, 3480, 0, 147, "2022-01-26", "2023-12-12")]
    [InlineData("st16", 2995, 2995, 0, 137, "2017-05-12", "2019-07-12")]
    [InlineData("st17", 2512, 2512, 0, 83, "2023-12-19", "2024-06-17")]
    [InlineData("st18", 2284, 2284, 0, 175, "2023-01-27", "2025-02-28")]
    [InlineData("st19", 2048, 2048, 0, 119, "2023-03-26", "2024-04-02")]
    [InlineData("st20", 2008, 1767, 70, 94, "2023-02-25", "2025-03-17")]
    [InlineData("st21", 786, 786, 0, 56, "2023-04-12", "2023-06-29")]
    [InlineData("st22", 666, 666, 162, 37, "2026-04-24", "2026-07-22")]
    [InlineData("st23", 507, 507, 0, 62, "2022-07-28", "2023-01-28")]
    [InlineData("st24", 356, 356, 0, 20, "2021-11-29", "2021-12-20")]
    [InlineData("st25", 208, 208, 0, 10, "2019-12-02", "2019-12-16")]
    [InlineData("st26", 250, 250, 0, 15, "2024-11-28", "2025-10-08")]
    [InlineData("st27", 1586, 1586, 2, 143, "2024-11-18", "2025-11-03")]
    public void Every_set_of_a_Strong_file_arrives(string file, int rows, int sets, int warmups, int workouts, string from, string to)
    {
        var result = ImportedLog.Of($"strong/{file}.csv");

        result.Receipt.Format.ShouldBe("strong");
        result.ShouldHold(rows, sets, warmups, workouts, from, to);
    }
}
