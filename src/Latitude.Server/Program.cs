using Latitude.Server.Hosting;

// The app's files lie beside the program, wherever it is started from.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.WebHost.UseStaticWebAssets();
builder.UseDefaultAddress();
builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
builder.Services.AddHealthChecks();

var app = builder.Build();
app.UseSecurityHeaders();
app.UseAppShell();
app.UseRouting();
app.MapHealthChecks("/health");
app.MapStaticAssets();
app.Lifetime.ApplicationStarted.Register(() => app.PrintAddress());
await app.RunAsync();

namespace Latitude.Server
{
    /// <summary>The entry point, public so that tests can host it.</summary>
    public sealed partial class Program;
}
