using Bunit;
using Latitude.App.Components;

namespace Latitude.App.Tests;

public sealed class TallyTests : IDisposable
{
    private readonly BunitContext _context = new();

    [Fact]
    public void A_stroke_is_a_set_and_missing_sets_are_dashed()
    {
        var tally = _context.Render<Tally>(parameters => parameters.Add(tally => tally.Back, 15).Add(tally => tally.Front, 18));
        tally.FindAll(".tk-b").Count.ShouldBe(15);
        tally.FindAll(".tk-0").Count.ShouldBe(3);
        tally.FindAll(".tk-f").Count.ShouldBe(18);
        tally.Find(".tally").GetAttribute("aria-label").ShouldBe("Back 15 sets a week, front 18 sets");
    }

    [Fact]
    public void A_back_that_leads_misses_nothing()
    {
        var tally = _context.Render<Tally>(parameters => parameters.Add(tally => tally.Back, 20).Add(tally => tally.Front, 12));
        tally.FindAll(".tk-b").Count.ShouldBe(20);
        tally.FindAll(".tk-0").ShouldBeEmpty();
    }

    [Fact]
    public void Both_rows_share_one_scale_and_stay_inside_it()
    {
        var tally = _context.Render<Tally>(parameters => parameters.Add(tally => tally.Back, 30).Add(tally => tally.Front, 60));
        var last = tally.FindAll(".tk-f")[^1];
        double.Parse(last.GetAttribute("x1")!, System.Globalization.CultureInfo.InvariantCulture).ShouldBe(238, 0.01);
        tally.FindAll("[style]").ShouldBeEmpty();
    }

    public void Dispose() => _context.Dispose();
}
