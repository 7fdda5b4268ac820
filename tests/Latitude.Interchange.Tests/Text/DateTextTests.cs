using System.Globalization;
using Latitude.Interchange.Text;

namespace Latitude.Interchange.Tests.Text;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("2025-03-28 17:29:05", "2025-03-28 17:29:05")]
    [InlineData("2025-03-28", "2025-03-28")]
    [InlineData("2018/8/31 5:49", "2018-08-31 05:49:00")]
    [InlineData("28 Mar 2025, 17:29", "2025-03-28 17:29:00")]
    [InlineData("Jun 11, 2026, 1:01 PM", "2026-06-11 13:01:00")]
    [InlineData("Jun 11, 2026, 12:01 AM", "2026-06-11 00:01:00")]
    [InlineData("Jun 11, 2026, 12:01 PM", "2026-06-11 12:01:00")]
    [InlineData("11 Nis 2026, 13:05", "2026-04-11 13:05:00")]
    [InlineData("5 Mai 2026, 07:34", "2026-05-05 07:34:00")]
    [InlineData("22 sept. 2023, 11:35", "2023-09-22 11:35:00")]
    [InlineData("5 de maio de 2026, 07:34", "2026-05-05 07:34:00")]
    [InlineData("Do., 5. März 2026 07:34", "2026-03-05 07:34:00")]
    [InlineData("3 мая 2024 г., 18:02", "2024-05-03 18:02:00")]
    [InlineData("2026年4月11日 13:05", "2026-04-11 13:05:00")]
    [InlineData("2026年4月11日 下午1:05", "2026-04-11 13:05:00")]
    [InlineData("2026년 4월 11일 오후 1:05", "2026-04-11 13:05:00")]
    [InlineData("20260411", "2026-04-11")]
    public void One_reading_only(string text, string date)
    {
        DateText.TryRead(text, out var draft).ShouldBeTrue();

        var time = draft.Time is { } clock ? clock.ToString(" HH:mm:ss", CultureInfo.InvariantCulture) : "";
        $"{draft.Date:yyyy-MM-dd}{time}".ShouldBe(date);
    }

    [Theory]
    [InlineData("2025-02-23T10:13:53Z", 0)]
    [InlineData("2025-02-23 10:13:53 +0000", 0)]
    [InlineData("2025-02-23T10:13:53.123+02:00", 120)]
    [InlineData("2025-02-23 10:13:53 -0530", -330)]
    public void Offsets_are_kept_beside_the_time_as_written(string text, int minutes)
    {
        DateText.TryRead(text, out var draft).ShouldBeTrue();

        (draft.Time, draft.UtcOffset).ShouldBe((new TimeOnly(10, 13, 53), TimeSpan.FromMinutes(minutes)));
    }

    [Theory]
    [InlineData("25-02-2023 22:08", 25, 2, 2023)]
    [InlineData("11/18/2024 15:04", 11, 18, 2024)]
    [InlineData("3.4.25", 3, 4, 2025)]
    public void Two_readings_stay_open(string text, int first, int second, int year)
    {
        DateText.TryRead(text, out var draft).ShouldBeTrue();

        (draft.Date, draft.First, draft.Second, draft.Year).ShouldBe((null, first, second, year));
    }

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2025-02-30")]
    [InlineData("2025-13-01")]
    [InlineData("32 Mar 2025")]
    [InlineData("13/13/2025")]
    [InlineData("2025-03-28 25:00:00")]
    [InlineData("Bench 5 4 2025")]
    [InlineData("100.0")]
    [InlineData("1 2")]
    public void What_is_no_date(string text) => DateText.TryRead(text, out _).ShouldBeFalse();

    /// <summary>The table against the runtime's own, where this runtime has one.</summary>
    [Theory]
    [InlineData("en de fr es pt it nl tr pl ru uk sv da nb fi cs sk hu ro")]
    public void Months_have_the_names_the_runtime_knows(string languages)
    {
        Assert.SkipWhen(CultureInfo.GetCultureInfo("de").DateTimeFormat.GetMonthName(3) != "März", "this runtime knows no languages");
        foreach (var language in languages.Split(' '))
        {
            var format = CultureInfo.GetCultureInfo(language).DateTimeFormat;
            for (var month = 1; month <= 12; month++)
            {
                foreach (var name in new[] { format.MonthNames[month - 1], format.AbbreviatedMonthNames[month - 1], format.MonthGenitiveNames[month - 1] })
                {
                    MonthNames.TryFind(name.TrimEnd('.'), out var found).ShouldBeTrue($"{language}: {name}");
                    found.ShouldBe(month, $"{language}: {name}");
                }
            }
        }
    }
}
