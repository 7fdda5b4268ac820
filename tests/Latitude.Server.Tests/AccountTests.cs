using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Latitude.Server.Tests;

public sealed class AccountTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("latitude-accounts-").FullName;
    private AccountServer? _server;

    private HttpClient Owner => _server!.Owner;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _server = await AccountServer.StartAsync("--data", _folder);

    public async ValueTask DisposeAsync()
    {
        await _server!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task The_cookie_is_for_this_server_alone_and_scripts_cannot_read_it()
    {
        using var response = await SignInAsync(_server!.Anybody(), "owner", AccountServer.Password);
        response.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var cookie = response.Headers.GetValues("Set-Cookie").Single();
        cookie.ShouldStartWith("__Host-latitude=");
        cookie.ShouldContain("; secure", Case.Insensitive);
        cookie.ShouldContain("; httponly", Case.Insensitive);
        cookie.ShouldContain("; samesite=lax", Case.Insensitive);
        cookie.ShouldContain("; path=/", Case.Insensitive);
        cookie.ShouldNotContain("domain", Case.Insensitive);
    }

    [Fact]
    public async Task Nobody_is_listened_to_for_longer_than_a_form_takes()
    {
        using var response = await SignInAsync(_server!.Anybody(), "owner", new string('x', 100_000));
        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_cookie_alone_does_nothing_when_another_site_makes_the_browser_send_it()
    {
        var cookie = Owner.DefaultRequestHeaders.GetValues("Cookie").Single();
        using var bare = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = _server!.Address };
        bare.DefaultRequestHeaders.Add("Cookie", cookie);
        (await StatusAsync(bare, "/api/v1/account")).ShouldBe(HttpStatusCode.Unauthorized);
        bare.DefaultRequestHeaders.Add("X-Latitude", "1");
        (await StatusAsync(bare, "/api/v1/account")).ShouldBe(HttpStatusCode.OK);
        bare.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        (await StatusAsync(bare, "/api/v1/account")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task After_ten_wrong_passwords_the_right_one_is_refused_too_and_a_recovery_code_opens_again()
    {
        using var browser = _server!.Anybody();
        for (var i = 0; i < 10; i++)
        {
            (await SignInAsync(browser, "Owner", "wrong wrong wrong")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }

        (await SignInAsync(browser, "Owner", AccountServer.Password)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var recovery = new { name = "Owner", code = _server.RecoveryCodes[3].Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant(), password = "another one of these" };
        (await browser.PostAsJsonAsync("/api/v1/sessions/recovery", recovery, Token)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await SignInAsync(browser, "Owner", "another one of these")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await browser.PostAsJsonAsync("/api/v1/sessions/recovery", recovery, Token)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, "each code works once");
        (await StatusAsync(Owner, "/api/v1/account")).ShouldBe(HttpStatusCode.Unauthorized, "a recovery signs out everywhere else");
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_every_session_at_once()
    {
        using var phone = _server!.Anybody();
        AccountServer.TakeCookie(phone, await SignInAsync(phone, "Owner", AccountServer.Password));
        (await phone.GetFromJsonAsync<JsonElement>("/api/v1/sessions", Token)).GetArrayLength().ShouldBe(2);
        (await Owner.DeleteAsync(new Uri("/api/v1/sessions", UriKind.Relative), Token)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await StatusAsync(phone, "/api/v1/account")).ShouldBe(HttpStatusCode.Unauthorized);
        (await StatusAsync(Owner, "/api/v1/account")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_set_up_link_and_an_invitation_work_once()
    {
        using var response = await Owner.PostAsync(new Uri("/api/v1/invitations", UriKind.Relative), null, Token);
        var link = (await response.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("link").GetString()!;
        link.ShouldStartWith("http://localhost:5280/account.html#join=");
        var invitation = link[(link.IndexOf('=', StringComparison.Ordinal) + 1)..];
        (await JoinAsync(invitation, "Ana")).ShouldBe(HttpStatusCode.Created);
        (await JoinAsync(invitation, "Ben")).ShouldBe(HttpStatusCode.Forbidden);
        (await JoinAsync("", "Ben")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_name_that_is_taken_does_not_use_the_invitation_up()
    {
        using var response = await Owner.PostAsync(new Uri("/api/v1/invitations", UriKind.Relative), null, Token);
        var link = (await response.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("link").GetString()!;
        var invitation = link[(link.IndexOf('=', StringComparison.Ordinal) + 1)..];
        (await JoinAsync(invitation, " oWNER ")).ShouldBe(HttpStatusCode.Conflict);
        (await JoinAsync(invitation, "Ben")).ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_token_is_shown_once_says_when_it_was_used_and_ends_when_it_is_revoked()
    {
        using var program = await _server!.TokenAsync(Owner, "sync");
        (await SyncAsync(program)).ShouldBe(HttpStatusCode.OK);
        var list = await Owner.GetFromJsonAsync<JsonElement>("/api/v1/tokens", Token);
        list.ToString().ShouldNotContain("lat_");
        list[0].GetProperty("lastUsed").ValueKind.ShouldBe(JsonValueKind.String);
        (await Owner.DeleteAsync(new Uri($"/api/v1/tokens/{list[0].GetProperty("id").GetString()}", UriKind.Relative), Token)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await SyncAsync(program)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task What_was_deleted_stays_deleted_when_a_backup_from_before_is_restored()
    {
        using var guest = await _server!.InviteAsync("Guest");
        (await SyncAsync(guest)).ShouldBe(HttpStatusCode.OK);
        (await ServerProcess.RunAsync("backup", "--data", _folder)).Code.ShouldBe(0);
        using var delete = new HttpRequestMessage(HttpMethod.Delete, new Uri("/api/v1/account", UriKind.Relative)) { Content = JsonContent.Create(new { password = AccountServer.Password }) };
        (await guest.SendAsync(delete, Token)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await StatusAsync(guest, "/api/v1/account")).ShouldBe(HttpStatusCode.Unauthorized);
        await _server.DisposeAsync();
        (await ServerProcess.RunAsync("restore", "--data", _folder)).Code.ShouldBe(0);
        await using var again = await AccountServer.StartProcessAsync("--data", _folder);
        (await SignInAsync(again.Client, "Guest", AccountServer.Password)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await SignInAsync(again.Client, "Owner", AccountServer.Password)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task The_export_holds_every_change_and_no_secret()
    {
        const string Message = """{"device":"0192f0c1-0000-7000-8000-000000000001","changes":[{"id":"0192f0c1-0000-7000-8000-000000000001/1","kind":"set","record":"0192f0c1-0000-7000-8000-0000000000aa","stamp":"0192f0c100000000","data":{"reps":5}}]}""";
        (await Owner.PostAsync(new Uri("/api/v1/sync", UriKind.Relative), new StringContent(Message, System.Text.Encoding.UTF8, "application/json"), Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var export = await Owner.GetFromJsonAsync<JsonElement>("/api/v1/account/export", Token);
        export.GetProperty("name").GetString().ShouldBe("Owner");
        export.GetProperty("changes")[0].GetProperty("data").GetProperty("reps").GetInt32().ShouldBe(5);
        export.ToString().ShouldNotContain("ash", Case.Sensitive);
    }

    [Fact]
    public async Task Without_an_address_a_server_that_has_accounts_does_not_open_them_to_this_machine()
    {
        await _server!.DisposeAsync();
        var (code, output) = await ServerProcess.RunAsync("--data", _folder);
        code.ShouldBe(2);
        output.ShouldContain("--public-url");
    }

    [Fact]
    public async Task The_first_account_takes_over_what_was_written_without_one_and_once_deleted_nothing_is_written_in_its_place()
    {
        var folder = Directory.CreateTempSubdirectory("latitude-local-").FullName;
        try
        {
            await using (var local = await ServerProcess.StartAsync("--data", folder))
            {
                (await SyncAsync(local.Client)).ShouldBe(HttpStatusCode.OK);
            }

            await using (var server = await AccountServer.StartAsync("--data", folder))
            {
                (await server.Owner.GetFromJsonAsync<JsonElement>("/api/v1/account", Token)).GetProperty("id").GetString().ShouldBe("00000000-0000-7000-8000-000000000001");
                using var delete = new HttpRequestMessage(HttpMethod.Delete, new Uri("/api/v1/account", UriKind.Relative)) { Content = JsonContent.Create(new { password = AccountServer.Password }) };
                (await server.Owner.SendAsync(delete, Token)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
            }

            var (code, output) = await ServerProcess.RunAsync("--data", folder);
            code.ShouldBe(2);
            output.ShouldContain("another folder");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Other_hosts_names_are_not_answered()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/health", UriKind.Relative));
        request.Headers.Host = "evil.example";
        (await Owner.SendAsync(request, Token)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("short", "at least 12")]
    [InlineData("my name is Ana!!!", "the name")]
    [InlineData("aaaaaaaaaaaaaaaaaaaa", "repeats")]
    public async Task A_password_that_is_easily_guessed_is_refused_with_the_reason(string password, string reason)
    {
        using var browser = _server!.Anybody();
        using var response = await browser.PostAsJsonAsync("/api/v1/account", new { invitation = "x", name = "Ana", password }, Token);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(Token);
        problem.GetProperty("field").GetString().ShouldBe("password");
        problem.GetProperty("reason").GetString()!.ShouldContain(reason);
    }

    private async Task<HttpStatusCode> JoinAsync(string invitation, string name)
    {
        using var browser = _server!.Anybody();
        return (await browser.PostAsJsonAsync("/api/v1/account", new { invitation, name, password = AccountServer.Password }, Token)).StatusCode;
    }

    private static Task<HttpResponseMessage> SignInAsync(HttpClient browser, string name, string password) => browser.PostAsJsonAsync("/api/v1/sessions", new { name, password }, Token);

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path) => (await client.GetAsync(new Uri(path, UriKind.Relative), Token)).StatusCode;

    private static async Task<HttpStatusCode> SyncAsync(HttpClient client) =>
        (await client.PostAsync(new Uri("/api/v1/sync", UriKind.Relative), new StringContent("""{"device":"0192f0c1-0000-7000-8000-000000000001"}""", System.Text.Encoding.UTF8, "application/json"), Token)).StatusCode;
}
