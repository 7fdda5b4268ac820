namespace Latitude.Conformance.Tests.Logs;

/// <summary>
/// Rows, sets, workouts and spans are those of the collection's INDEX.md; warm-ups were counted apart with Python's csv module
/// (rows whose set_type is warmup). Where INDEX.md counts otherwise:
/// <list type="bullet">
/// <item>hv02 has 975 workouts, not 974, and hv05 335, not 334: so many distinct pairs of start_time and title, and so many distinct
/// start_times alone: <c>python3 -c "import csv;print(len({r['start_time'] for r in csv.DictReader(open('hv05.csv'))}))"</c>.</item>
/// <item>hv12 has 1150 sets, not 1155. A spreadsheet tore rows apart at the line ends of their notes: five of its 1155 records hold no
/// set; <c>grep -c -E ';(normal|warmup|dropset|failure);' hv12.csv</c> gives 1150. The same five count as workouts there: it has 52, not 57, by
/// <c>awk -F';' '$2 ~ /20[0-9][0-9], /{print $1 FS $2}' hv12.csv | sort -u | wc -l</c>.</item>
/// </list>
/// </summary>
public sealed class HevyLogTests
{
    [Theory]
    [InlineData("hv01", 3161, 3161, 4, 289, "2022-07-13", "2026-03-27")]
    [InlineData("hv02", 19627, 19627, 0, 975, "2022-05-20", "2026-04-11")]
    [InlineData("hv03", 9542, 9542, 14, 501, "2023-11-20", "2026-01-13")]
    [InlineData("hv04", 8650, 8650, 1179, 411, "2024-08-24", "2026-04-07")]
    [InlineData("hv05", 7211, 7211, 2195, 335, "2024-07-03", "2025-09-15")]
    [InlineData("hv06", 5978, 5978, 206, 283, "2023-06-02", "2024-12-12")]
    [InlineData("hv07", 4476, 4476, 1513, 250, "2023-08-07", "2026-05-05")]
    [InlineData("hv08", 3430, 3430, 0, 209, "2025-01-12", "2025-10-25")]
    [InlineData("hv09", 2085, 2085, 0, 112, "2025-05-12", "2026-03-18")]
    [InlineData("hv10", 1732, 1732, 0, 62, "2024-06-05", "2025-07-09")]
    [InlineData("hv11", 1187, 1187, 0, 54, "2024-02-03", "2024-06-29")]
    [InlineData("hv12", 1155, 1150, 0, 52, "2023-03-27", "2023-12-28")]
    [InlineData("hv13", 928, 928, 0, 81, "2023-12-25", "2026-07-28")]
    [InlineData("hv14", 330, 330, 0, 17, "2025-05-13", "2025-06-30")]
    public void Every_set_of_a_Hevy_file_arrives(string file, int rows, int sets, int warmups, int workouts, string from, string to)
    {
        var result = ImportedLog.Of($"hevy/{file}.csv");

        result.Receipt.Format.ShouldBe("hevy");
        result.ShouldHold(rows, sets, warmups, workouts, from, to);
    }
}
