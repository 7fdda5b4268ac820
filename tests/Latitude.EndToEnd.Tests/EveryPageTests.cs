using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Latitude.EndToEnd.Tests;

public class EveryPageTests(RunningApp app)
{
    private static readonly string[] Paths = ["/", "/today", "/log", "/body", "/plan", "/gym", "/progress", "/balance", "/settings", "/sample", "/muscles", "/muscle/lat_up", "/exercises", "/exercise/deadlift", "/form", "/more", "/no/such/page"];

    public static TheoryData<string> Pages => [.. Paths];

    public static MatrixTheoryData<string, ColorScheme> PagesInBothThemes => new(Paths, [ColorScheme.Light, ColorScheme.Dark]);

    [Theory]
    [MemberData(nameof(PagesInBothThemes))]
    public async Task No_page_bars_anyone(string path, ColorScheme scheme)
    {
        await using var page = await app.Open(390, 844, scheme);
        await page.Visit(path);
        await OpenEverything(page.Page);
        var found = await page.Page.RunAxe();
        found.Violations
            .Where(violation => violation.Impact is "serious" or "critical")
            .SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}"))
            .ShouldBeEmpty();
        page.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_scrolls_sideways(string path)
    {
        await using var page = await app.Open(320, 640);
        await page.Visit(path);
        await OpenEverything(page.Page);
        foreach (var width in (int[])[320, 390, 768, 1280])
        {
            await page.Page.SetViewportSizeAsync(width, 800);
            (await page.SidewaysScroll()).ShouldBe(0, $"{path} at {width} px");
        }
    }

    [Fact]
    public async Task A_sheet_bars_nobody_either()
    {
        await using var page = await app.Open(390, 844);
        await page.Visit("/sample");
        await page.Page.Locator("#ds-lat_up-l").ClickAsync();
        await page.Page.Locator("dialog[open]").WaitForAsync();
        (await page.Page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical").Select(violation => violation.Id).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_published_app_opens_without_a_network()
    {
        Assert.SkipUnless(RunningApp.IsPublished, "Only the published app keeps itself for offline use; ./test publishes it.");
        await using var page = await app.Open(390, 844);
        await page.Visit("/");
        await page.Page.WaitForFunctionAsync("async () => (await navigator.serviceWorker.ready).active?.state === 'activated'");
        await page.Page.Context.SetOfflineAsync(true);
        await page.Visit("/sample");
        (await page.Verdict()).ShouldStartWith("Your back is 3 sets");
    }

    private static async Task OpenEverything(IPage page)
    {
        await page.Locator("h1:visible").First.WaitForAsync();
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
    }
}
