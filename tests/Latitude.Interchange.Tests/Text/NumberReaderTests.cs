using System.Globalization;
using CsCheck;
using Latitude.Interchange.Text;

namespace Latitude.Interchange.Tests.Text;

public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("135", "135")]
    [InlineData("135.0", "135")]
    [InlineData("0.50", "0.5")]
    [InlineData(" 62.5 ", "62.5")]
    [InlineData("62,5", "62.5")]
    [InlineData("-20", "-20")]
    [InlineData("1,234.5", "1234.5")]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1 234,5", "1234.5")]
    [InlineData("1'234.5", "1234.5")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("83.914588450000004", "83.914588450000004")]
    [InlineData("1E+2", "100")]
    [InlineData("٧٫٥", null)]
    [InlineData("٧٥", "75")]
    [InlineData("", null)]
    [InlineData("heavy", null)]
    [InlineData("5x5", null)]
    [InlineData("1.2.3", null)]
    [InlineData("-", null)]
    [InlineData("1,2,3", null)]
    [InlineData("NaN", null)]
    public void Numbers_as_apps_write_them(string text, string? number)
    {
        new NumberReader().TryRead(text, out var value).ShouldBe(number is not null);

        if (number is not null)
        {
            value.ToString(CultureInfo.InvariantCulture).ShouldBe(number);
        }
    }

    [Fact]
    public void A_comma_before_three_digits_follows_the_rest_of_the_file()
    {
        var commas = new NumberReader();
        commas.TryRead("61,235", out var kilograms).ShouldBeTrue();
        kilograms.ShouldBe(61.235m);

        var points = new NumberReader();
        points.TryRead("62.5", out _).ShouldBeTrue();
        points.TryRead("2,956", out var pounds).ShouldBeTrue();
        (pounds, points.AmbiguousCommas).ShouldBe((2956m, 1));
    }

    [Fact]
    public void Every_plain_number_reads_as_it_is_written() =>
        Gen.Decimal[-99_999, 99_999].Select(number => Math.Round(number, 6)).Sample(number =>
        {
            new NumberReader().TryRead(number.ToString(CultureInfo.InvariantCulture), out var value).ShouldBeTrue();
            value.ShouldBe(number);
        });
}
