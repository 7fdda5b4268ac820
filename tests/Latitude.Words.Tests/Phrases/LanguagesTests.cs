using System.Globalization;
using Latitude.Domain.Quantities;
using Latitude.Words.Phrases;

namespace Latitude.Words.Tests.Phrases;

public class LanguagesTests
{
    [Theory]
    [InlineData("", Language.English)]
    [InlineData("fr-FR", Language.English)]
    [InlineData("de-CH", Language.German)]
    public void The_culture_of_the_thread_decides(string culture, Language language) =>
        In(culture, () => Languages.Current).ShouldBe(language);

    [Fact]
    public void German_numbers_have_a_comma() => In("de", () => new[]
    {
        Numbers.Weekly(18.5), Numbers.Count(2087), Numbers.Mass(62.5, MassUnit.Kilogram), Numbers.Change(-0.4), LoadWords.Digits(62.25m), Numbers.List(["a", "b", "c"]),
    }).ShouldBe(["18,5", "2.087", "62,5 kg", "−0,4 %", "62,25", "a, b und c"]);

    [Fact]
    public void What_was_written_with_a_comma_is_read_again() => In("de", () => LoadWords.Parse(LoadWords.Digits(62.5m))).ShouldBe(62.5m);

    [Fact]
    public void German_days_have_a_point_and_German_months() => In("de", () => new[]
    {
        DatePhrases.Current.Day(new DateOnly(2026, 3, 1)), DatePhrases.Current.Span(28, new DateOnly(2026, 9, 27)), DatePhrases.Current.InSpan(7, new DateOnly(2026, 9, 27)),
    }).ShouldBe(["1. März 2026", "die 4 Wochen bis 27. September 2026", "in der Woche bis 27. September 2026"]);

    [Fact]
    public void One_is_singular_in_both_languages()
    {
        CountPhrases.Current.Sets(1).ShouldBe("1 set");
        CountPhrases.Current.Sets(2087).ShouldBe("2,087 sets");
        In("de", () => new[] { CountPhrases.Current.Sets(1), CountPhrases.Current.Sets(2.5), CountPhrases.Current.Weeks(2) }).ShouldBe(["1 Satz", "2,5 Sätze", "2 Wochen"]);
    }

    private static T In<T>(string culture, Func<T> what)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return what();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
