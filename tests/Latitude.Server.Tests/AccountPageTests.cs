using System.Text.RegularExpressions;

namespace Latitude.Server.Tests;

public sealed partial class AccountPageTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("latitude-page-").FullName;
    private ServerProcess? _server;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _server = await AccountServer.StartProcessAsync("--data", _folder);

    public async ValueTask DisposeAsync()
    {
        await _server!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task The_page_that_links_lead_to_is_there_and_needs_nothing_that_its_policy_forbids()
    {
        using var response = await _server!.Client.GetAsync(new Uri("/account.html", UriKind.Relative), Token);
        response.IsSuccessStatusCode.ShouldBeTrue();
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldNotContain("unsafe-inline");
        var page = await response.Content.ReadAsStringAsync(Token);
        page.ShouldContain("""data-view="join""");
        InlineScript().IsMatch(page).ShouldBeFalse();
        page.ShouldNotContain("style=");
        page.ShouldNotContain("http");
        (await _server.Client.GetAsync(new Uri("/account.js", UriKind.Relative), Token)).IsSuccessStatusCode.ShouldBeTrue();
        (await _server.Client.GetAsync(new Uri("/account.css", UriKind.Relative), Token)).IsSuccessStatusCode.ShouldBeTrue();
    }

    [Fact]
    public async Task Every_phrase_of_the_page_is_there_in_German_too()
    {
        var page = await _server!.Client.GetStringAsync(new Uri("/account.html", UriKind.Relative), Token);
        var script = await _server.Client.GetStringAsync(new Uri("/account.js", UriKind.Relative), Token);
        var phrases = Phrase().Matches(page).Select(match => match.Groups[1].Value).Distinct().ToArray();
        phrases.Length.ShouldBeGreaterThan(20);
        phrases.ShouldAllBe(phrase => script.Contains($"\"{phrase}\": \"", StringComparison.Ordinal));
    }

    [GeneratedRegex("<script>|\\son[a-z]+=", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex InlineScript();

    [GeneratedRegex("data-say=\"([^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Phrase();
}
