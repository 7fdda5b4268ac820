namespace Latitude.EndToEnd.Tests;

public class ReportTests(RunningApp app)
{
    [Theory]
    [InlineData(390, 844)]
    [InlineData(1280, 900)]
    public async Task A_dropped_log_gets_its_verdict_and_never_leaves_the_browser(int width, int height)
    {
        await using var page = await app.Open(width, height);
        await page.Visit("/");
        await page.Pick(StrongFile.ThreeSetsShort);
        (await page.Verdict()).ShouldStartWith("Your back is 3 sets");
        (await page.Page.Locator(".tally").GetAttributeAsync("aria-label")).ShouldBe("Back 6 sets a week, front 9 sets");
        page.Uploads.ShouldBeEmpty();
        page.Strangers.ShouldBeEmpty();
        page.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_real_log_gets_a_report()
    {
        var file = Repository.SharedLog("strong/st01.csv");
        Assert.SkipWhen(file is null, "The shared logs are not beside the repository.");
        await using var page = await app.Open(390, 844);
        await page.Visit("/");
        await page.Page.Locator(".pick input[type=file]").First.SetInputFilesAsync(file);
        (await page.Verdict()).ShouldNotBeNullOrWhiteSpace();
        (await page.Page.Locator("section[aria-labelledby=strength] tbody tr").CountAsync()).ShouldBeGreaterThan(3);
        page.Uploads.ShouldBeEmpty();
        page.Strangers.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_sample_athlete_is_said_to_be_made_up_and_is_three_sets_short()
    {
        await using var page = await app.Open(390, 844);
        await page.Visit("/");
        await page.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "sample athlete" }).ClickAsync();
        (await page.Verdict()).ShouldStartWith("Your back is 3 sets");
        (await page.Page.Locator("header .tag").InnerTextAsync()).ShouldBe("made up");
        (await page.Page.Locator(".tally").GetAttributeAsync("aria-label")).ShouldBe("Back 15 sets a week, front 18 sets");
    }

    [Fact]
    public async Task A_row_that_cannot_be_read_is_shown_with_line_and_reason()
    {
        await using var page = await app.Open(390, 844);
        await page.Visit("/");
        await page.Pick(StrongFile.WithALostRow);
        await page.Verdict();
        var receipt = page.Page.Locator("section.receipt");
        (await receipt.InnerTextAsync()).ShouldContain("60 sets kept");
        await receipt.GetByText("What became of every row").ClickAsync();
        (await receipt.InnerTextAsync()).ShouldContain("62");
    }

    [Fact]
    public async Task A_file_that_is_no_log_is_refused_in_plain_words()
    {
        await using var page = await app.Open(390, 844);
        await page.Visit("/");
        await page.Pick(StrongFile.ShoppingList);
        var refusal = page.Page.Locator(".refused");
        (await refusal.InnerTextAsync()).ShouldContain("shopping.txt");
        (await page.Page.Locator(".verdict").CountAsync()).ShouldBe(0);
        page.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_tap_on_a_muscle_opens_what_feeds_it()
    {
        await using var page = await app.Open(390, 844);
        await page.Visit("/sample");
        await page.Page.Locator("#ds-lat_up-l").ClickAsync();
        var sheet = page.Page.Locator("dialog[open]");
        (await sheet.InnerTextAsync()).ShouldContain("Barbell row");
        await page.Page.Keyboard.PressAsync("Escape");
        (await page.Page.Locator("dialog[open]").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task The_body_map_is_used_without_a_pointer()
    {
        await using var page = await app.Open(1280, 900);
        await page.Visit("/sample");
        await page.Page.Locator("body-map [data-muscle=lat_up][tabindex='0']").FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        (await page.Page.Locator("dialog[open] h2").InnerTextAsync()).ShouldContain("Latissimus");
    }
}
