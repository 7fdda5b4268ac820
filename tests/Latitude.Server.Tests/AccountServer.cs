using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Latitude.Server.Tests;

/// <summary>A server with accounts, and lifters who are signed in to it.</summary>
public sealed class AccountServer : IAsyncDisposable
{
    public const string Password = "four plain long words";

    private readonly ServerProcess _process;

    private AccountServer(ServerProcess process, HttpClient owner, IReadOnlyList<string> recoveryCodes)
    {
        _process = process;
        Owner = owner;
        RecoveryCodes = recoveryCodes;
    }

    public Uri Address => _process.Client.BaseAddress!;

    /// <summary>Signed in; made the first account, so may invite.</summary>
    public HttpClient Owner { get; }

    public IReadOnlyList<string> RecoveryCodes { get; }

    /// <summary>Starts one and follows its set-up link.</summary>
    public static async Task<AccountServer> StartAsync(params string[] args)
    {
        var process = await StartProcessAsync(args);
        var (owner, codes) = await JoinAsync(process.Client.BaseAddress!, await process.ReadLineAsync("#join="), "Owner");
        return new AccountServer(process, owner, codes);
    }

    public static Task<ServerProcess> StartProcessAsync(params string[] args) => ServerProcess.StartAsync([.. args, "--public-url", "http://localhost:5280"]);

    /// <summary>A person of this name, signed in, let in by the owner.</summary>
    public async Task<HttpClient> InviteAsync(string name)
    {
        using var response = await Owner.PostAsync(new Uri("/api/v1/invitations", UriKind.Relative), null);
        var link = (await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).GetProperty("link").GetString()!;
        return (await JoinAsync(Address, link, name)).Client;
    }

    /// <summary>A program with a token of this lifter.</summary>
    public async Task<HttpClient> TokenAsync(HttpClient lifter, params string[] scopes)
    {
        using var response = await lifter.PostAsJsonAsync("/api/v1/tokens", new { name = "test", scopes });
        var token = (await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString()!;
        var client = new HttpClient { BaseAddress = Address };
        client.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return client;
    }

    /// <summary>Whoever has an own browser, but is not signed in.</summary>
    public HttpClient Anybody() => Browser(Address);

    public ValueTask DisposeAsync() => _process.DisposeAsync();

    private static async Task<(HttpClient Client, IReadOnlyList<string> RecoveryCodes)> JoinAsync(Uri address, string link, string name)
    {
        var client = Browser(address);
        using var response = await client.PostAsJsonAsync("/api/v1/account", new { invitation = link[(link.IndexOf('=', StringComparison.Ordinal) + 1)..], name, password = Password });
        response.StatusCode.ShouldBe(HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        TakeCookie(client, response);
        return (client, [.. answer.GetProperty("recoveryCodes").EnumerateArray().Select(code => code.GetString()!)]);
    }

    /// <summary>Cookies by hand: the handler's own container keeps none that asks for HTTPS.</summary>
    public static void TakeCookie(HttpClient client, HttpResponseMessage response)
    {
        client.DefaultRequestHeaders.Remove("Cookie");
        client.DefaultRequestHeaders.Add("Cookie", response.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
    }

    private static HttpClient Browser(Uri address)
    {
        var client = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = address };
        client.DefaultRequestHeaders.Add("X-Latitude", "1");
        return client;
    }
}
