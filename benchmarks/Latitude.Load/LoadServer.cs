using System.Globalization;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Latitude.Server.Accounts;
using Latitude.Server.Operations;
using Latitude.Server.Storage;
using Latitude.Server.Sync;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Latitude.Load;

/// <summary>The server's own endpoint and storage on this machine's loopback; only who sends is told by a header instead of a log-in.</summary>
internal static class LoadServer
{
    public const string Header = "X-Load-Account";

    public static async Task<int> RunAsync(Options options)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{options.Number("--port", 5290)}"));
        builder.Logging.ClearProviders();
        string[] settings = options.Text("--postgres") is { } postgres ? ["--postgres", postgres] : ["--data", options.Text("--data") ?? "load-data"];
        await using var storage = (await OpenStorage.OpenAsync(ServerSettings.Read(builder.Configuration, settings), TimeProvider.System))!;
        builder.Services.AddSingleton(storage.Changes);
        builder.Services.AddProblemDetails();
        builder.Services.AddAuthorization();
        builder.Services.AddAuthentication("Header").AddScheme<AuthenticationSchemeOptions, ByHeader>("Header", null);
        var app = builder.Build();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapSync();
        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine("ready"));
        await app.RunAsync();
        return 0;
    }

    private sealed class ByHeader(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            var identity = new ClaimsIdentity([new Claim(CurrentAccount.Claim, Request.Headers[Header].ToString())], "Header");
            return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), "Header")));
        }
    }
}
