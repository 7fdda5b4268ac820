using System.Text;
using Latitude.App.Progress;

namespace Latitude.App.Tests.Progress;

/// <summary>Where days and loads lie in a drawing.</summary>
public class PlotFrameTests
{
    private static readonly DateOnly First = new(2026, 1, 1);

    [Fact]
    public void Levels_are_round_and_at_most_six()
    {
        Frame(93, 112).Levels.Select(level => level.Text).ShouldBe(["95", "100", "105", "110"]);
        Frame(0, 240).Levels.Count.ShouldBeLessThanOrEqualTo(6);
        Frame(-22, 18).Levels.Select(level => level.Text).ShouldBe(["−20", "−10", "0", "10", "20"]);
    }

    [Fact]
    public void A_flat_series_has_room_above_and_below()
    {
        var frame = Frame(100, 100);
        frame.Y(100).ShouldBe(100, 0.001);
        frame.Y(101).ShouldBeLessThan(100);
    }

    [Fact]
    public void The_first_day_is_left_and_the_last_is_right_even_where_they_are_one()
    {
        Frame(90, 110).X(First).ShouldBe(40);
        Frame(90, 110).X(First.AddDays(364)).ShouldBe(300);
        new PlotFrame(First, First, 90, 110, 1, 40, 300, 10, 190).X(First).ShouldBe(40);
    }

    [Fact]
    public void What_lies_beyond_the_frame_ends_at_its_edge()
    {
        var path = new StringBuilder();
        Frame(90, 110).Add(path, First, 10_000);
        Frame(90, 110).Add(path, First, 0.001);
        path.ToString().ShouldBe("M40 10L40 190");
    }

    [Fact]
    public void Months_are_about_four_and_keep_clear_of_the_present()
    {
        var frame = Frame(90, 110);
        frame.Months(now: 170).Select(month => month.Month.Month).ShouldBe([1, 4, 10], "July lies under the present");
        frame.Months(now: 300).Select(month => PlotFrame.Name(month.Month)).ShouldBe(["Jan 26", "Apr", "Jul", "Oct"]);
    }

    private static PlotFrame Frame(double low, double high) => new(First, First.AddDays(364), low, high, 1, 40, 300, 10, 190);
}
