using System.Diagnostics;
using Microsoft.Playwright;

namespace Latitude.EndToEnd.Tests;

/// <summary>Two devices and a server that keeps data.</summary>
public class SyncTests(RunningApp app)
{
    [Fact]
    public async Task A_workout_logged_without_a_network_is_on_the_other_device_and_two_edits_are_both_shown()
    {
        var data = Directory.CreateTempSubdirectory("latitude-sync-").FullName;
        await using var server = await RunningApp.StartAnotherAsync("--data", data);
        await using var phone = await app.Open(390, 844, at: server.Address);
        await using var tablet = await app.Open(820, 1180, at: server.Address);
        await Visit(phone, "/today");
        await phone.Page.Context.SetOfflineAsync(true);
        await LogOneSet(phone);
        await phone.Page.Context.SetOfflineAsync(false);
        await Visit(phone, "/settings");
        await InState(phone, "UpToDate");
        (await phone.Page.Locator("[data-sync]").InnerTextAsync()).ShouldContain("No change is only here.");

        await Visit(tablet, "/log");
        await tablet.Page.GetByText("1 workout on this device").WaitForAsync();

        await Weigh(phone, "80");
        await Visit(phone, "/settings");
        await InState(phone, "UpToDate");
        await phone.DisposeAsync();
        await tablet.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }

    private static async Task Visit(AppPage page, string path)
    {
        await page.Page.GotoAsync(path);
        await page.RuntimeIsUp();
    }

    private static Task InState(AppPage page, string state) => page.Page.Locator($"[data-sync={state}]").WaitForAsync();

    private static async Task Weigh(AppPage page, string weight)
    {
        await Visit(page, "/body");
        await page.Page.Locator("#weight").FillAsync(weight);
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Keep it" }).ClickAsync();
    }

    private static async Task LogOneSet(AppPage page)
    {
        await page.Page.Locator(".dock--nav .btn--primary").First.ClickAsync();
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Add an exercise" }).Last.ClickAsync();
        await page.Page.Locator("#pick-find").FillAsync("barbell row");
        await page.Page.Locator("dialog[open] .list button").First.ClickAsync();
        await page.Page.Locator(".setrow--on").WaitForAsync();
        await page.Page.Locator("#load").FillAsync("60");
        await page.Page.Locator("#reps").FillAsync("8");
        await page.Page.Locator("#reps").PressAsync("Tab");
        await page.Page.Locator(".dock .btn--primary").ClickAsync();
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Finish" }).First.ClickAsync();
        await page.Page.Locator("dialog[open] .btn--primary").ClickAsync();
        await page.Page.GetByText("Do it again").WaitForAsync();
    }
}
