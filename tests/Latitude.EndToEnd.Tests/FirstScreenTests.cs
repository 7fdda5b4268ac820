namespace Latitude.EndToEnd.Tests;

public class FirstScreenTests(RunningApp app)
{
    [Theory]
    [InlineData(390, 844)]
    [InlineData(1280, 900)]
    public async Task The_first_screen_asks_for_a_log_and_nothing_complains(int width, int height)
    {
        await using var page = await app.Open(width, height);
        await page.Visit("/");
        (await page.Page.Locator("h1:visible").InnerTextAsync()).ShouldBe("Does your back keep up with your front?");
        (await page.Page.GetByText("uploads nothing").First.IsVisibleAsync()).ShouldBeTrue();
        page.Complaints.ShouldBeEmpty();
        page.Strangers.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_picked_before_the_runtime_is_there_is_kept_for_it()
    {
        await using var page = await app.Open(390, 844);
        var mayStart = new TaskCompletionSource();
        await page.Page.RouteAsync("**/_framework/dotnet*", async route =>
        {
            await mayStart.Task;
            await route.ContinueAsync();
        });
        await page.Page.GotoAsync("/");
        await page.Pick(StrongFile.ThreeSetsShort);
        (await page.Page.Locator("h1:visible").InnerTextAsync()).ShouldBe("Reading your log");
        mayStart.SetResult();
        (await page.Verdict()).ShouldStartWith("Your back is 3 sets");
    }

    [Fact]
    public async Task The_choices_of_the_first_screen_count_for_the_report()
    {
        await using var page = await app.Open(390, 844);
        await page.Visit("/");
        await page.Page.Locator("input[name=level][value=beginner]").CheckAsync();
        await page.Page.Locator("input[name=unit][value=lb]").CheckAsync();
        await page.Pick(StrongFile.ThreeSetsShort);
        await page.Verdict();
        (await page.Page.Locator("section[aria-labelledby=doses] .head").InnerTextAsync()).ShouldContain("beginner");
        (await page.Page.Locator("section[aria-labelledby=strength] tbody").InnerTextAsync()).ShouldContain(" lb");
    }
}
