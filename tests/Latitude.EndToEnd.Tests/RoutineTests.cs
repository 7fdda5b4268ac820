using Microsoft.Playwright;

namespace Latitude.EndToEnd.Tests;

/// <summary>An established routine, followed: chosen, trained without a network, and heavier the next time.</summary>
public class RoutineTests(RunningApp app)
{
    [Fact]
    public async Task A_routine_is_picked_trained_offline_over_a_reload_and_asks_for_more_the_next_time()
    {
        await using var page = await app.Open(390, 844);
        await page.Visit("/plan");
        var basic = page.Page.Locator("article", new() { HasText = "Basic Beginner" });
        await basic.GetByText("Three big back lifts to learn, on 3 days a week").WaitForAsync();
        (await basic.Locator(".tag--back").AllInnerTextsAsync()).ShouldBe(["Deadlift", "Chin-up", "Barbell row"]);
        (await page.Page.GetByText("Its exercises stay as they are").CountAsync()).ShouldBe(1, "a beginner is told why a routine is not to be edited");
        await basic.GetByRole(AriaRole.Button).ClickAsync();
        await page.Page.Locator("#routine-sheet[open] .btn--primary").ClickAsync();

        var exercises = page.Page.Locator("ol[aria-label=Exercises] li");
        await exercises.First.WaitForAsync();
        (await exercises.AllInnerTextsAsync()).Select(text => text.ReplaceLineEndings(" ")).ShouldBe(["Barbell row 2 × 5, 1 × 5+ 27.5kg", "Bench press 2 × 5, 1 × 5+ 20kg", "Back squat 2 × 5, 1 × 5+ 20kg"]);
        if (RunningApp.IsPublished)
        {
            await page.Page.WaitForFunctionAsync("async () => (await navigator.serviceWorker.ready).active?.state === 'activated'");
            await page.Page.Context.SetOfflineAsync(true);
        }

        await page.Page.Locator(".dock .btn--primary").ClickAsync();
        await page.Page.Locator(".check[aria-pressed=false]").First.ClickAsync();
        await page.Page.WaitForTimeoutAsync(300);
        await page.Page.ReloadAsync();
        await page.RuntimeIsUp();
        await page.Page.Locator(".setrow--done").WaitForAsync();
        await LogAll(page, "7");
        await page.Page.Locator(".dock .btn--primary").ClickAsync();
        var finish = page.Page.Locator("#finish-sheet[open]");
        await finish.GetByText("Barbell row: 2.5 kg more next time.").WaitForAsync();
        (await finish.InnerTextAsync()).ShouldContain("All 9 work sets had their load and reps.");
        await finish.Locator(".btn--primary").ClickAsync();
        await page.Page.GetByText("Do it again").WaitForAsync();

        // Workout B lies between; skipping it brings A again, with what it was done with last time beside it.
        await page.Page.Locator(".nav a[href='/plan']").ClickAsync();
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Skip the next day" }).ClickAsync();
        await page.Page.Locator(".timeline .now", new() { HasText = "Workout A" }).WaitForAsync();
        await page.Page.Locator(".nav a[href='/today']").ClickAsync();
        await page.Page.GetByText("Barbell row: 2.5 kg more.").WaitForAsync();
        (await exercises.First.InnerTextAsync()).ReplaceLineEndings(" ").ShouldBe("Barbell row 2 × 5, 1 × 5+ · last 27.5 × 5, 5, 7 30kg");
        page.Complaints.ShouldBeEmpty();
        page.Strangers.ShouldBeEmpty();
    }

    /// <summary>Everything as prescribed by the one button; as many as possible is asked for.</summary>
    private static async Task LogAll(AppPage page, string asManyAsPossible)
    {
        var button = page.Page.Locator(".dock .btn--primary");
        for (var tap = 0; tap < 60 && !(await button.InnerTextAsync()).StartsWith("Finish", StringComparison.Ordinal); tap++)
        {
            if (await button.IsDisabledAsync())
            {
                await page.Page.Locator("#reps").FillAsync(asManyAsPossible);
                await page.Page.Locator("#reps").PressAsync("Tab");
                await page.Page.Locator(".dock .btn--primary:enabled").WaitForAsync();
            }

            await button.ClickAsync();
            await page.Page.WaitForTimeoutAsync(60);
        }
    }
}
