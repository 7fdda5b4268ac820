namespace Latitude.Sync.Tests;

public class HybridTimestampTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_next_stamp_is_later_even_when_the_clock_goes_back()
    {
        var first = HybridTimestamp.At(Noon);
        var second = first.Next(Noon.AddYears(-10));
        second.ShouldBeGreaterThan(first);
        second.Milliseconds.ShouldBe(first.Milliseconds);
    }

    [Fact]
    public void A_stamp_of_the_future_is_set_back_to_five_minutes_ahead() =>
        HybridTimestamp.At(Noon.AddYears(10)).ClampedTo(Noon).ShouldBe(HybridTimestamp.At(Noon.AddMinutes(5)));

    [Fact]
    public void A_stamp_of_the_past_stays() =>
        HybridTimestamp.At(Noon.AddYears(-10)).ClampedTo(Noon).ShouldBe(HybridTimestamp.At(Noon.AddYears(-10)));

    [Fact]
    public void Its_text_is_sixteen_hexadecimal_digits_that_read_back()
    {
        // 2026-11-24T12:00:00Z is 1,795,521,600,000 ms after 1970, 1a20d6d5a00 in hexadecimal.
        var stamp = HybridTimestamp.At(Noon);
        stamp.Milliseconds.ShouldBe(1_795_521_600_000);
        stamp.ToString().ShouldBe("01a20d6d5a000000");
        HybridTimestamp.TryParse(stamp.ToString(), out var read).ShouldBeTrue();
        read.ShouldBe(stamp);
    }

    [Theory]
    [InlineData("")]
    [InlineData("01a0")]
    [InlineData("ffffffffffffffff")]
    [InlineData("01a20d04ec00000g")]
    public void Other_text_is_refused(string text) => HybridTimestamp.TryParse(text, out _).ShouldBeFalse();
}
