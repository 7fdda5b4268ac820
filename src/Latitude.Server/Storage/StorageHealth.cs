using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Latitude.Server.Storage;

/// <summary>Ready while the database can be written.</summary>
internal sealed class StorageHealth(OpenStorage storage) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await storage.FaultAsync(cancellationToken) is { } fault ? HealthCheckResult.Unhealthy(fault) : HealthCheckResult.Healthy();
}
