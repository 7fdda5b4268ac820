using Microsoft.Playwright;

namespace Latitude.EndToEnd.Tests;

/// <summary>What was logged, put right and watched.</summary>
public class ProgressTests(RunningApp app)
{
    [Fact]
    public async Task A_kept_log_is_coached_watched_and_put_right()
    {
        await using var page = await app.Open(390, 844);
        await page.Visit("/");
        await page.Pick(StrongFile.ThreeSetsShort);
        await page.Verdict();
        (await page.Page.Locator(".coach .points li").First.InnerTextAsync()).ShouldContain("Evidence");
        await page.Page.GetByText("Keep all").ClickAsync();
        await page.Page.GetByText("kept on this device").WaitForAsync();

        await page.Visit("/progress/bench_press");
        await page.Page.Locator("section[aria-labelledby=lift] .chart.phone").WaitForAsync();
        (await page.Page.Locator("section[aria-labelledby=bests] tbody tr").First.InnerTextAsync()).ShouldContain("70 kg");
        (await page.Page.Locator("section[aria-labelledby=benefits]").InnerTextAsync()).ShouldContain("Back to front");

        await page.Visit("/log");
        await page.Page.Locator(".week a").First.ClickAsync();
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Change 70 kg × 8" }).First.ClickAsync();
        await page.Page.Locator("dialog[open] #set-load").FillAsync("72,5");
        await page.Page.Locator("dialog[open]").GetByText("Keep the change").ClickAsync();
        await page.Page.GetByText("72.5 kg × 8").WaitForAsync();
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await page.Page.GetByText("72.5 kg × 8").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        page.Complaints.ShouldBeEmpty();
        page.Uploads.ShouldBeEmpty();
    }

    [Fact]
    public async Task Girths_are_taped_and_shown_as_a_ratio()
    {
        await using var page = await app.Open(390, 844);
        await page.Visit("/body");
        foreach (var (site, girth) in new[] { ("Shoulders", "121,5"), ("Waist", "81") })
        {
            await page.Page.Locator("#girth-site").SelectOptionAsync(site);
            await page.Page.Locator("#girth").FillAsync(girth);
            await page.Page.Locator("section[aria-labelledby=girth-title] > .btn--block").ClickAsync();
            await page.Page.Locator("section[aria-labelledby=girth-title] summary", new() { HasText = girth.Replace(',', '.') }).WaitForAsync();
        }

        await page.Page.ReloadAsync();
        await page.RuntimeIsUp();
        await page.Page.Locator("section[aria-labelledby=girth-title] summary").Nth(1).WaitForAsync();
        (await page.Page.Locator("section[aria-labelledby=girth-title] summary").AllInnerTextsAsync()).Count.ShouldBe(2);
        page.Complaints.ShouldBeEmpty();
    }
}
