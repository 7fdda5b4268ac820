using System.Net;
using System.Text;

namespace Latitude.Server.Tests;

/// <summary>Every endpoint the server has, asked by everybody who might. A new endpoint without a row here fails.</summary>
public sealed class AccessMatrixTests : IAsyncLifetime
{
    private const string Somebody = "00000000-0000-7000-8000-00000000abcd";

    /// <summary>Whom each endpoint is for, said a second time and apart from the code.</summary>
    private static readonly Dictionary<string, string> Rows = new(StringComparer.Ordinal)
    {
        ["ANY /health"] = "anybody",
        ["ANY /health/ready"] = "anybody",
        ["POST /api/v1/account"] = "anybody",
        ["POST /api/v1/sessions"] = "anybody",
        ["POST /api/v1/sessions/recovery"] = "anybody",
        ["GET /api/v1/server"] = "anybody",
        ["GET /api/v1/account"] = "session",
        ["DELETE /api/v1/account"] = "session",
        ["GET /api/v1/account/export"] = "session",
        ["PUT /api/v1/account/password"] = "session",
        ["POST /api/v1/account/recovery-codes"] = "session",
        ["GET /api/v1/sessions"] = "session",
        ["DELETE /api/v1/sessions"] = "session",
        ["DELETE /api/v1/sessions/{id:guid}"] = "session",
        ["GET /api/v1/tokens"] = "session",
        ["POST /api/v1/tokens"] = "session",
        ["DELETE /api/v1/tokens/{id:guid}"] = "session",
        ["POST /api/v1/invitations"] = "admin",
        ["POST /api/v1/sync"] = "sync",
        ["GET /api/v1/log"] = "log:read",
    };

    private static readonly string[] AllScopes = ["log:read", "sync"];

    private readonly string _folder = Directory.CreateTempSubdirectory("latitude-matrix-").FullName;
    private AccountServer? _server;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _server = await AccountServer.StartAsync("--data", _folder);

    public async ValueTask DisposeAsync()
    {
        await _server!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Every_endpoint_has_its_row_and_is_for_those_it_says()
    {
        var actual = await EndpointsAsync();
        var expected = Rows.Select(row => $"{row.Key} {row.Value}").Order(StringComparer.Ordinal).ToArray();
        actual.ShouldBe(expected);
    }

    [Fact]
    public async Task Nobody_gets_further_than_the_row_says()
    {
        var guest = await _server!.InviteAsync("Guest");
        var gone = await _server.InviteAsync("Gone");
        var goneToken = await _server.TokenAsync(gone, AllScopes);
        await DeleteAccountAsync(gone);
        var actors = new List<(string Name, HttpClient Client)> { ("anonymous", _server.Anybody()), ("deleted", gone), ("token of a deleted account", goneToken) };
        foreach (var scope in AllScopes)
        {
            actors.Add((scope, await _server.TokenAsync(guest, scope)));
        }

        actors.Add(("forged", Forged()));
        actors.Add(("session", guest));
        actors.Add(("admin", _server.Owner));
        var wrong = new List<string>();
        foreach (var (endpoint, who) in Rows.Where(row => row.Value != "anybody" && !EndsSessions(row.Key)))
        {
            foreach (var (name, client) in actors)
            {
                var isMeant = name == who || name == "admin" || (name == "session" && who != "admin");
                if (await IsRefusedAsync(client, endpoint) == isMeant)
                {
                    wrong.Add($"{endpoint} by {name}: {(isMeant ? "refused" : "let in")}");
                }
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_ends_sessions_is_refused_to_all_but_their_owner()
    {
        var guest = await _server!.InviteAsync("Guest");
        var actors = new List<HttpClient> { _server.Anybody(), Forged() };
        foreach (var scope in AllScopes)
        {
            actors.Add(await _server.TokenAsync(guest, scope));
        }

        foreach (var (endpoint, _) in Rows.Where(row => EndsSessions(row.Key)))
        {
            foreach (var client in actors)
            {
                (await IsRefusedAsync(client, endpoint)).ShouldBeTrue(endpoint);
            }
        }
    }

    [Fact]
    public async Task Another_lifters_sessions_and_tokens_are_not_there()
    {
        var guest = await _server!.InviteAsync("Guest");
        await _server.TokenAsync(_server.Owner, "sync");
        foreach (var what in new[] { "sessions", "tokens" })
        {
            var list = System.Text.Json.JsonDocument.Parse(await _server.Owner.GetStringAsync(new Uri($"/api/v1/{what}", UriKind.Relative), Token)).RootElement;
            var id = list[0].GetProperty("id").GetString();
            (await guest.DeleteAsync(new Uri($"/api/v1/{what}/{id}", UriKind.Relative), Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await guest.GetStringAsync(new Uri($"/api/v1/{what}", UriKind.Relative), Token)).ShouldNotContain(id!);
            (await _server.Owner.GetStringAsync(new Uri($"/api/v1/{what}", UriKind.Relative), Token)).ShouldContain(id!);
        }
    }

    [Fact]
    public async Task What_is_open_to_everybody_is_still_closed_to_other_sites()
    {
        foreach (var (endpoint, _) in Rows.Where(row => row.Value == "anybody" && row.Key.StartsWith("POST", StringComparison.Ordinal)))
        {
            using var page = _server!.Anybody();
            page.DefaultRequestHeaders.Remove("X-Latitude");
            using var response = await page.SendAsync(Request(endpoint), Token);
            response.StatusCode.ShouldBe(HttpStatusCode.Forbidden, endpoint);
        }
    }

    private static bool EndsSessions(string endpoint) => endpoint == "DELETE /api/v1/sessions";

    /// <summary>The server's own list.</summary>
    private static async Task<string[]> EndpointsAsync()
    {
        var folder = Directory.CreateTempSubdirectory("latitude-endpoints-").FullName;
        try
        {
            var (_, output) = await ServerProcess.RunAsync("--data", folder, "--public-url", "http://localhost:5280", "--list-endpoints");
            return [.. output.Split('\n').Where(line => line.Contains(" /", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Refused for who asks: the answer to a wrong password or link is a document that names the field, and no such refusal.</summary>
    private static async Task<bool> IsRefusedAsync(HttpClient client, string endpoint)
    {
        using var response = await client.SendAsync(Request(endpoint), Token);
        response.StatusCode.ShouldNotBe(HttpStatusCode.TooManyRequests);
        return response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
            && !(await response.Content.ReadAsStringAsync(Token)).Contains("\"field\"", StringComparison.Ordinal);
    }

    private static HttpRequestMessage Request(string endpoint)
    {
        var (method, path) = (endpoint[..endpoint.IndexOf(' ', StringComparison.Ordinal)], endpoint[(endpoint.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path.Replace("{id:guid}", Somebody, StringComparison.Ordinal), UriKind.Relative));
        if (method is "POST" or "PUT" or "DELETE" or "PATCH")
        {
            request.Content = new StringContent("""{"device":"0192f0c1-0000-7000-8000-000000000001"}""", Encoding.UTF8, "application/json");
        }

        return request;
    }

    /// <summary>A token of the right shape that the server never gave.</summary>
    private HttpClient Forged()
    {
        var client = new HttpClient { BaseAddress = _server!.Address };
        client.DefaultRequestHeaders.Authorization = new("Bearer", "lat_" + new string('A', 86) + "00000000");
        return client;
    }

    private static async Task DeleteAccountAsync(HttpClient lifter)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, new Uri("/api/v1/account", UriKind.Relative))
        {
            Content = new StringContent($$"""{"password":"{{AccountServer.Password}}"}""", Encoding.UTF8, "application/json"),
        };
        (await lifter.SendAsync(request, Token)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }
}
