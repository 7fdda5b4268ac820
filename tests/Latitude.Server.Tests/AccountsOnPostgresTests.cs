using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Latitude.Storage.Tests;

namespace Latitude.Server.Tests;

public sealed class AccountsOnPostgresTests(PostgresServer postgres) : IClassFixture<PostgresServer>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("latitude-ledger-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task An_account_lives_from_its_link_to_its_deletion()
    {
        await using var server = await AccountServer.StartAsync("--postgres", postgres.Connection, "--ledger", Path.Combine(_folder, "deleted.txt"));
        var guest = await server.InviteAsync("Guest");
        using var program = await server.TokenAsync(guest, "sync");
        (await SyncAsync(program)).ShouldBe(HttpStatusCode.OK);
        using var browser = server.Anybody();
        for (var i = 0; i < 10; i++)
        {
            (await browser.PostAsJsonAsync("/api/v1/sessions", new { name = "Guest", password = "wrong wrong wrong" }, Token)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }

        (await browser.PostAsJsonAsync("/api/v1/sessions", new { name = "Guest", password = AccountServer.Password }, Token)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await guest.GetFromJsonAsync<JsonElement>("/api/v1/account/export", Token)).GetProperty("changes").GetArrayLength().ShouldBe(1);
        using var everywhere = await guest.DeleteAsync(new Uri("/api/v1/sessions", UriKind.Relative), Token);
        (await guest.GetAsync(new Uri("/api/v1/account", UriKind.Relative), Token)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await SyncAsync(program)).ShouldBe(HttpStatusCode.OK, "a token is no session");

        using var delete = new HttpRequestMessage(HttpMethod.Delete, new Uri("/api/v1/account", UriKind.Relative)) { Content = JsonContent.Create(new { password = AccountServer.Password }) };
        (await server.Owner.SendAsync(delete, Token)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await server.Owner.GetAsync(new Uri("/api/v1/account", UriKind.Relative), Token)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        File.ReadAllLines(Path.Combine(_folder, "deleted.txt")).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Accounts_without_a_ledger_are_refused_with_the_reason()
    {
        var (code, output) = await ServerProcess.RunAsync("--postgres", postgres.Connection, "--public-url", "https://lift.example.org");
        code.ShouldBe(2);
        output.ShouldContain("--ledger");
    }

    private static async Task<HttpStatusCode> SyncAsync(HttpClient client)
    {
        const string Message = """{"device":"0192f0c1-0000-7000-8000-000000000001","changes":[{"id":"0192f0c1-0000-7000-8000-000000000001/1","kind":"set","record":"0192f0c1-0000-7000-8000-0000000000aa","stamp":"0192f0c100000000","data":{"reps":5}}]}""";
        return (await client.PostAsync(new Uri("/api/v1/sync", UriKind.Relative), new StringContent(Message, Encoding.UTF8, "application/json"), Token)).StatusCode;
    }
}
