using Microsoft.Playwright;

namespace Latitude.EndToEnd.Tests;

/// <summary>A workout in the gym: one hand, a reload in the middle, no network.</summary>
public class GymTests(RunningApp app)
{
    [Fact]
    public async Task A_workout_survives_a_reload_without_a_network_and_is_in_the_log()
    {
        await using var page = await app.Open(390, 844);
        await StartWithRows(page);
        await Enter(page, "62,5", "8");
        await Log(page).ClickAsync();
        await page.Page.Locator(".rest").WaitForAsync();
        await page.Page.Locator("label", new() { HasText = "Arms" }).ClickAsync();
        if (RunningApp.IsPublished)
        {
            await page.Page.WaitForFunctionAsync("async () => (await navigator.serviceWorker.ready).active?.state === 'activated'");
            await page.Page.Context.SetOfflineAsync(true);
        }

        await page.Page.WaitForTimeoutAsync(300);
        await page.Page.ReloadAsync();
        await page.RuntimeIsUp();
        (await page.Page.Locator(".setrow--done .setrow__now").InnerTextAsync()).ShouldBe("62.5 × 8");
        (await page.Page.Locator(".rest").IsVisibleAsync()).ShouldBeTrue("the rest goes on");
        (await page.Page.Locator("input[name=felt]:checked").CountAsync()).ShouldBe(1);

        await page.Page.Locator(".check[aria-pressed=false]").First.ClickAsync();
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Finish" }).First.ClickAsync();
        await page.Page.Locator("dialog[open]").GetByText("Back 2, front 0").WaitForAsync();
        (await page.Page.Locator("dialog[open]").InnerTextAsync()).ShouldContain("1 set in the arms");
        await page.Page.Locator("dialog[open] .btn--primary").ClickAsync();
        await page.Page.GetByText("Do it again").WaitForAsync();
        await page.Page.Locator(".nav a[href='/more']").ClickAsync();
        await page.Page.Locator(".list a[href='/log']").ClickAsync();
        await page.Page.Locator(".cal .did").WaitForAsync();
        (await page.Page.Locator(".card--flush").InnerTextAsync()).ShouldContain("2 sets");
        page.Complaints.ShouldBeEmpty();
        page.Strangers.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_done_last_time_is_one_tap_away()
    {
        await using var page = await app.Open(390, 844);
        await StartWithRows(page);
        await Enter(page, "60", "10");
        await Log(page).ClickAsync();
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Finish" }).First.ClickAsync();
        await page.Page.Locator("dialog[open] .btn--primary").ClickAsync();
        await page.Page.GetByText("Do it again").WaitForAsync();
        await StartWithRows(page);
        (await page.Page.Locator(".setrow--on .setrow__last").InnerTextAsync()).ShouldBe("60 × 10");
        (await Log(page).InnerTextAsync()).ShouldBe("Log 60 kg × 10");
        await page.Page.Keyboard.PressAsync("Tab");
        await Log(page).ClickAsync();
        (await page.Page.Locator(".setrow--done").CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_second_tab_is_told_where_the_log_is_and_may_take_it()
    {
        await using var page = await app.Open(390, 844);
        await page.Visit("/today");
        await page.Page.Locator(".dock").WaitForAsync();
        var second = await page.Page.Context.NewPageAsync();
        await second.GotoAsync("/today");
        await second.GetByText("open in another tab").WaitForAsync();
        await second.GetByRole(AriaRole.Button, new() { Name = "Go on here" }).ClickAsync();
        await second.Locator(".dock").WaitForAsync();
        await page.Page.GetByText("open in another tab").WaitForAsync();
    }

    [Fact]
    public async Task A_deleted_workout_comes_back_by_undo()
    {
        await using var page = await app.Open(390, 844);
        await StartWithRows(page);
        await Enter(page, "60", "10");
        await Log(page).ClickAsync();
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Finish" }).First.ClickAsync();
        await page.Page.Locator("dialog[open] .btn--primary").ClickAsync();
        await page.Page.GetByText("Delete this workout").ClickAsync();
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await page.Page.GetByText("Do it again").WaitForAsync();
        (await page.Page.Locator("#app section.card").InnerTextAsync()).ShouldContain("60 kg × 10");
    }

    [Fact]
    public async Task A_file_is_kept_once_and_counts_in_balance_after_a_reload()
    {
        await using var page = await app.Open(390, 844);
        await page.Visit("/");
        await page.Pick(StrongFile.ThreeSetsShort);
        await page.Verdict();
        await page.Page.GetByText("Keep all").ClickAsync();
        await page.Page.GetByText("kept on this device").WaitForAsync();
        await page.Visit("/log");
        await page.Page.Locator(".cal").WaitForAsync();
        (await page.Page.Locator(".ghost.s").InnerTextAsync()).ShouldContain("workouts on this device");
    }

    private static async Task StartWithRows(AppPage page)
    {
        await page.Visit("/today");
        await StartWithRowsHere(page);
    }

    /// <summary>Begins a workout with barbell rows; Today is shown.</summary>
    internal static async Task StartWithRowsHere(AppPage page)
    {
        await page.Page.Locator(".dock--nav .btn--primary").ClickAsync();
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Add an exercise" }).Last.ClickAsync();
        await page.Page.Locator("#pick-find").FillAsync("barbell row");
        await page.Page.Locator("dialog[open] .list button").First.ClickAsync();
        await page.Page.Locator(".setrow--on").WaitForAsync();
    }

    /// <summary>Ends the workout and looks at it.</summary>
    internal static async Task FinishAsync(AppPage page)
    {
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Finish" }).First.ClickAsync();
        await page.Page.Locator("dialog[open] .btn--primary").ClickAsync();
        await page.Page.GetByText("Do it again").WaitForAsync();
    }

    internal static async Task Enter(AppPage page, string load, string reps)
    {
        await page.Page.Locator("#load").FillAsync(load);
        await page.Page.Locator("#reps").FillAsync(reps);
        await page.Page.Locator("#reps").PressAsync("Tab");
    }

    internal static ILocator Log(AppPage page) => page.Page.Locator(".dock .btn--primary");
}
