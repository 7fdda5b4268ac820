using Latitude.Domain.Coaching;

namespace Latitude.Words.Tests;

public class MeasureWordsTests
{
    [Theory]
    [InlineData("back_sets_weekly", 18.5, "Back sets a week 18.5")]
    [InlineData("strict_is_short", 1, "Short without hinges yes")]
    [InlineData("strict_is_short", 0, "Short without hinges no")]
    [InlineData("unknown_share", 0.125, "Sets of unknown exercises 13 %")]
    [InlineData("covered", 9, "Functions covered 9")]
    public void A_number_behind_a_statement_is_said_in_words(string name, double value, string expected)
    {
        var measure = new Measure(name, value);
        $"{MeasureWords.Label(measure)} {MeasureWords.Value(measure)}".ShouldBe(expected);
    }
}
