using System.Net;

namespace Latitude.Server.Tests;

/// <summary>What every answer tells browsers to refuse.</summary>
public sealed class HeaderTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("latitude-headers-").FullName;
    private ServerProcess _server = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _server = await ServerProcess.StartAsync("--data", _folder);

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/today")]
    [InlineData("/no-such-file.js")]
    [InlineData("/health")]
    [InlineData("/api/v1/sync")]
    public async Task Framing_sniffing_referrers_and_other_hosts_are_refused(string path)
    {
        using var response = await GetAsync(path);
        var policy = Header(response, "Content-Security-Policy").Split(';', StringSplitOptions.TrimEntries);
        policy.ShouldContain("script-src 'self' 'wasm-unsafe-eval'");
        policy.ShouldContain("style-src 'self'");
        policy.ShouldContain("connect-src 'self'");
        policy.ShouldContain("object-src 'none'");
        policy.ShouldContain("base-uri 'self'");
        policy.ShouldContain("frame-ancestors 'none'");
        Header(response, "X-Content-Type-Options").ShouldBe("nosniff");
        Header(response, "Referrer-Policy").ShouldBe("no-referrer");
        Header(response, "Cross-Origin-Resource-Policy").ShouldBe("same-origin");
        response.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
        response.Headers.Contains("Server").ShouldBeFalse();
    }

    [Theory]
    [InlineData("/api/v1/sync")]
    [InlineData("/API/v1/sync")]
    public async Task What_the_API_answers_is_kept_by_nobody(string path)
    {
        using var response = await _server.Client.PostAsync(new Uri(path, UriKind.Relative), new StringContent("{}"), Token);
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task Trace_is_not_answered()
    {
        using var request = new HttpRequestMessage(HttpMethod.Trace, new Uri("/", UriKind.Relative));
        using var response = await _server.Client.SendAsync(request, Token);
        response.StatusCode.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed);
    }

    private Task<HttpResponseMessage> GetAsync(string path) => _server.Client.GetAsync(new Uri(path, UriKind.Relative), Token);

    private static string Header(HttpResponseMessage response, string name) => response.Headers.GetValues(name).ShouldHaveSingleItem();
}
