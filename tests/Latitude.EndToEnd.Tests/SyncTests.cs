using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace Latitude.EndToEnd.Tests;

/// <summary>Two devices and a server that keeps data.</summary>
public class SyncTests(RunningApp app)
{
    [Fact]
    public async Task A_workout_logged_without_a_network_is_on_the_other_device_and_of_two_edits_one_is_chosen_by_a_tap()
    {
        Assert.SkipWhen(app.Browser is null, "No Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM to its path.");
        await using var server = await DataServer.StartAsync();
        await using var phone = await app.Open(390, 844, at: server.Client.BaseAddress);
        await using var tablet = await app.Open(820, 1180, at: server.Client.BaseAddress);
        await phone.Visit("/today");
        await phone.Page.Context.SetOfflineAsync(true);
        await GymTests.StartWithRowsHere(phone);
        await GymTests.Enter(phone, "60", "8");
        await GymTests.Log(phone).ClickAsync();
        await GymTests.FinishAsync(phone);
        await phone.Page.Context.SetOfflineAsync(false);
        await phone.Visit("/settings");
        await phone.Page.Locator("[data-sync=UpToDate]").GetByText("No change is only here.").WaitForAsync();

        await tablet.Visit("/settings");
        await tablet.Page.Locator("[data-sync=UpToDate]").WaitForAsync();
        await tablet.Visit("/log");
        await tablet.Page.GetByText("1 workout on this device").WaitForAsync();

        await EditOnTwoDevices(server);
        await phone.Visit("/settings");
        await phone.Page.GetByText("One entry has two versions").WaitForAsync();
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Take 60 kg × 9" }).ClickAsync();
        await phone.Page.GetByText("One entry has two versions").WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        await phone.Page.Locator("[data-sync=UpToDate]").GetByText("No change is only here.").WaitForAsync();

        await tablet.Visit("/settings");
        await tablet.Page.Locator("[data-sync=UpToDate]").WaitForAsync();
        await tablet.Visit("/log");
        await tablet.Page.Locator("a[href^='/workout/']").First.ClickAsync();
        await tablet.Page.GetByText("60 kg × 9").WaitForAsync();
        phone.Strangers.ShouldAllBe(url => url.StartsWith(server.Client.BaseAddress!.ToString(), StringComparison.Ordinal));
    }

    /// <summary>Two more devices, each with an edit of the set that does not know the other's.</summary>
    private static async Task EditOnTwoDevices(DataServer server)
    {
        var set = (await Send(server, Guid.CreateVersion7(), [])).AsArray().Single(change => change!["kind"]!.GetValue<string>() == "set")!;
        foreach (var reps in new[] { 9, 10 })
        {
            var device = Guid.CreateVersion7();
            var edited = set.DeepClone();
            edited["id"] = $"{device:D}/1";
            edited["bases"] = new JsonArray(set["id"]!.DeepClone());
            edited["data"]!["reps"] = reps;
            await Send(server, device, [edited]);
        }
    }

    private static async Task<JsonNode> Send(DataServer server, Guid device, JsonArray changes)
    {
        var request = new JsonObject { ["device"] = device.ToString("D"), ["cursor"] = "", ["changes"] = changes };
        using var body = new StringContent(request.ToJsonString(), Encoding.UTF8, "application/json");
        var answer = await server.Client.PostAsync(new Uri("/api/v1/sync", UriKind.Relative), body);
        answer.EnsureSuccessStatusCode();
        return (await JsonNode.ParseAsync(await answer.Content.ReadAsStreamAsync()))!["changes"]!;
    }
}
