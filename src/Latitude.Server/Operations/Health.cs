using Latitude.Server.Accounts;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Latitude.Server.Operations;

/// <summary>Two questions that a supervisor asks: is the process alive, and can it serve lifters?</summary>
internal static class Health
{
    /// <summary>Checks with this tag decide about readiness.</summary>
    public const string Ready = "ready";

    /// <summary><c>/health</c>: it runs. <c>/health/ready</c>: its database can be written.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health", new HealthCheckOptions { Predicate = _ => false }).WithMetadata(new AccessRow("anybody"));
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }).WithMetadata(new AccessRow("anybody"));
    }
}
