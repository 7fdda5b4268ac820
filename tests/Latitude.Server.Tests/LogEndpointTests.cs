using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Latitude.Server.Tests;

public sealed class LogEndpointTests : IAsyncLifetime
{
    private const string Device = "0192f0c1-0000-7000-8000-000000000001";
    private const string Monday = "0192f0c1-0000-7000-8000-00000000aa01";
    private const string Thursday = "0192f0c1-0000-7000-8000-00000000aa02";
    private const string Row = "0192f0c1-0000-7000-8000-00000000bb01";

    private readonly string _folder = Directory.CreateTempSubdirectory("latitude-log-").FullName;
    private AccountServer? _server;
    private HttpClient? _reader;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _server = await AccountServer.StartAsync("--data", _folder);
        _reader = await _server.TokenAsync(_server.Owner, "log:read");
        await PushAsync(
            Change(1, "workout", Monday, """{"date":"2026-03-02","title":"Pull"}"""),
            Change(2, "set", Row, $$"""{"workout":"{{Monday}}","exercise_order":0,"order":0,"exercise":"Barbell Row","load":60,"unit":"kg","reps":8,"colour":"red"}"""),
            Change(3, "workout", Thursday, """{"date":"2026-03-05","title":"Push"}"""));
    }

    public async ValueTask DisposeAsync()
    {
        _reader!.Dispose();
        await _server!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Workouts_come_newest_first_with_their_sets_as_devices_wrote_them()
    {
        var workouts = (await _reader!.GetFromJsonAsync<JsonElement>("/api/v1/log", Token)).GetProperty("workouts");
        workouts.EnumerateArray().Select(workout => workout.GetProperty("workout").GetProperty("title").GetString()).ShouldBe(["Push", "Pull"]);
        var set = workouts[1].GetProperty("sets")[0];
        set.GetProperty("id").GetString().ShouldBe(Row);
        set.GetProperty("set").GetProperty("reps").GetInt32().ShouldBe(8);
        set.GetProperty("set").GetProperty("colour").GetString().ShouldBe("red", "members that this server does not know are passed on");
    }

    [Fact]
    public async Task Pages_follow_one_another_to_the_end()
    {
        var first = await _reader!.GetFromJsonAsync<JsonElement>("/api/v1/log?limit=1", Token);
        first.GetProperty("workouts")[0].GetProperty("id").GetString().ShouldBe(Thursday);
        var second = await _reader!.GetFromJsonAsync<JsonElement>($"/api/v1/log?limit=1&after={first.GetProperty("next").GetString()}", Token);
        second.GetProperty("workouts")[0].GetProperty("id").GetString().ShouldBe(Monday);
        second.TryGetProperty("next", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task An_unchanged_log_is_not_sent_again_and_a_deleted_set_is_gone()
    {
        using var before = await _reader!.GetAsync(new Uri("/api/v1/log", UriKind.Relative), Token);
        (await AskAsync(before.Headers.ETag!.Tag)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        await PushAsync($$"""{"id":"{{Device}}/4","kind":"set","record":"{{Row}}","stamp":"0192f0c100010004","bases":["{{Device}}/2"],"deleted":true}""");
        using var after = await AskAsync(before.Headers.ETag.Tag);
        after.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await after.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("workouts")[1].GetProperty("sets").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Another_lifter_sees_nothing_of_it()
    {
        var guest = await _server!.InviteAsync("Guest");
        using var program = await _server.TokenAsync(guest, "log:read");
        (await program.GetFromJsonAsync<JsonElement>("/api/v1/log", Token)).GetProperty("workouts").GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=many", "limit")]
    [InlineData("after=x", "after")]
    [InlineData("after=0192f0c1-0000-7000-8000-00000000cc01", "after")]
    public async Task What_cannot_be_asked_is_answered_with_the_field(string query, string field)
    {
        using var response = await _reader!.GetAsync(new Uri("/api/v1/log?" + query, UriKind.Relative), Token);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("field").GetString().ShouldBe(field);
    }

    private async Task<HttpResponseMessage> AskAsync(string tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/log", UriKind.Relative));
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return await _reader!.SendAsync(request, Token);
    }

    private async Task PushAsync(params string[] changes)
    {
        var message = $$"""{"device":"{{Device}}","changes":[{{string.Join(',', changes)}}]}""";
        using var response = await _server!.Owner.PostAsync(new Uri("/api/v1/sync", UriKind.Relative), new StringContent(message, System.Text.Encoding.UTF8, "application/json"), Token);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync(Token));
    }

    private static string Change(int number, string kind, string record, string data) =>
        $$"""{"id":"{{Device}}/{{number}}","kind":"{{kind}}","record":"{{record}}","stamp":"0192f0c10001000{{number}}","data":{{data}}}""";
}
