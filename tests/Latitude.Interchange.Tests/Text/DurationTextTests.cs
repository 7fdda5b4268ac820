using Latitude.Interchange.Text;

namespace Latitude.Interchange.Tests.Text;

public sealed class DurationTextTests
{
    [Theory]
    [InlineData("55s", 55)]
    [InlineData("42m", 2_520)]
    [InlineData("38min", 2_280)]
    [InlineData("1h 13m", 4_380)]
    [InlineData("264h 1m", 950_460)]
    [InlineData("1 Std. 5 Min.", 3_900)]
    [InlineData("1小时13分钟", 4_380)]
    [InlineData("1 ч 5 мин", 3_900)]
    [InlineData("3324", 3_324)]
    [InlineData("0:05:06", 306)]
    [InlineData("1:30", 90)]
    [InlineData("0", 0)]
    public void Durations_as_apps_write_them(string text, int seconds)
    {
        DurationText.TryRead(text, out var duration).ShouldBeTrue();
        duration.ShouldBe(TimeSpan.FromSeconds(seconds));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Pull")]
    [InlineData("5x")]
    [InlineData("1:2:3:4")]
    [InlineData("m5")]
    [InlineData("99999999h")]
    [InlineData("::")]
    public void What_is_no_duration(string text) => DurationText.TryRead(text, out _).ShouldBeFalse();
}
