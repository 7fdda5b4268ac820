using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Latitude.Sync;
using Latitude.Sync.Client;
using Latitude.Sync.Json;
using Latitude.Sync.Records;

namespace Latitude.Server.Tests;

public sealed class SyncEndpointTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("latitude-server-").FullName;
    private ServerProcess? _server;

    private HttpClient Client => _server!.Client;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _server = await ServerProcess.StartAsync("--data", _folder);

    public async ValueTask DisposeAsync()
    {
        await _server!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_set_written_on_one_phone_is_on_the_other_also_after_the_server_was_killed()
    {
        var phone = await SyncClient.OpenAsync(new MemoryLocalStore(), TimeProvider.System);
        var set = Guid.CreateVersion7();
        await phone.WriteAsync(RecordKinds.Set, set, """{"reps":5}""");
        await ExchangeAsync(phone);
        await _server!.KillAsync();
        await _server.DisposeAsync();
        _server = await ServerProcess.StartAsync("--data", _folder);

        var disk = new MemoryLocalStore();
        await ExchangeAsync(await SyncClient.OpenAsync(disk, TimeProvider.System));

        disk.Replica.Current(set)!.Payload.ShouldBe("""{"reps":5}""");
    }

    [Fact]
    public async Task What_is_wrong_is_answered_with_the_field_and_the_reason()
    {
        using var response = await PostAsync("""{"device":"0192f0c1-0000-7000-8000-000000000001","changes":[{"id":"x"}]}""");
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Token)).RootElement;
        problem.GetProperty("field").GetString().ShouldBe("changes[0].id");
        problem.GetProperty("reason").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task More_than_a_request_may_hold_is_refused()
    {
        // The server answers without reading it all: a client that asks first gets the answer instead of a closed line.
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/sync", UriKind.Relative)) { Content = Json(new string(' ', SyncLimits.MostRequestBytes + 1)) };
        request.Headers.ExpectContinue = true;
        using var response = await Client.SendAsync(request, Token);
        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Data_of_another_account_are_refused()
    {
        using var response = await PostAsync($$"""{"device":"0192f0c1-0000-7000-8000-000000000001","account":"{{Guid.CreateVersion7()}}"}""");
        response.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Theory]
    [InlineData("X-Latitude", null)]
    [InlineData("Host", "evil.example")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    public async Task Nobody_but_a_program_on_this_machine_is_let_in(string header, string? value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/sync", UriKind.Relative)) { Content = Json("""{"device":"0192f0c1-0000-7000-8000-000000000001"}""") };
        using var bare = new HttpClient { BaseAddress = Client.BaseAddress };
        if (header != "X-Latitude")
        {
            request.Headers.Add("X-Latitude", "1");
            request.Headers.Add(header, value);
        }

        using var response = await bare.SendAsync(request, Token);
        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Form_posts_of_other_sites_are_refused()
    {
        using var response = await Client.PostAsync(new Uri("/api/v1/sync", UriKind.Relative), new StringContent("{}", Encoding.UTF8, "text/plain"), Token);
        response.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task A_stop_asked_for_is_clean_and_what_was_stored_can_be_backed_up_restored_and_is_sound()
    {
        var phone = await SyncClient.OpenAsync(new MemoryLocalStore(), TimeProvider.System);
        await phone.WriteAsync(RecordKinds.Set, Guid.CreateVersion7(), """{"reps":5}""");
        await ExchangeAsync(phone);
        (await ServerProcess.RunAsync("backup", "--data", _folder)).Output.ShouldContain("verified.");
        (await ServerProcess.RunAsync("doctor", "--data", _folder)).Output.ShouldContain("Another Latitude server");
        (await _server!.StopAsync()).ShouldBe(0);

        (await ServerProcess.RunAsync("doctor", "--data", _folder)).Output.ShouldContain("is sound.");
        (await ServerProcess.RunAsync("restore", "--data", _folder)).Output.ShouldContain("Restored ");
        (await ServerProcess.RunAsync("doctor", "--data", _folder)).Code.ShouldBe(0);
    }

    private async Task ExchangeAsync(SyncClient client)
    {
        var request = await client.NextRequestAsync();
        var output = new ArrayBufferWriter<byte>();
        SyncJson.Write(output, request);
        using var response = await PostAsync(Encoding.UTF8.GetString(output.WrittenSpan));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.ApplyAsync(request, SyncJson.ReadResponse(await response.Content.ReadAsByteArrayAsync(Token), out _)!)).ShouldBeTrue();
    }

    private Task<HttpResponseMessage> PostAsync(string json) => Client.PostAsync(new Uri("/api/v1/sync", UriKind.Relative), Json(json), Token);

    private static StringContent Json(string json) => new(json, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
}
