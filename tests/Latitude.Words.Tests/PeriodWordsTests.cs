using Latitude.Domain.Coaching;

namespace Latitude.Words.Tests;

public class PeriodWordsTests
{
    [Theory]
    [InlineData(28, "The 4 weeks to 27 September 2026")]
    [InlineData(21, "The 3 weeks to 27 September 2026")]
    [InlineData(7, "The week to 27 September 2026")]
    [InlineData(10, "The 10 days to 27 September 2026")]
    [InlineData(1, "The day to 27 September 2026")]
    public void A_span_is_said_in_weeks_where_it_is_of_whole_ones(int days, string expected)
    {
        var to = new DateOnly(2026, 9, 27);
        PeriodWords.Sentence(new Period(to.AddDays(1 - days), to)).ShouldBe(expected);
    }
}
