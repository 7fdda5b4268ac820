using Latitude.Server.Operations;
using Latitude.Server.Storage;

namespace Latitude.Server.Sync;

/// <summary>Wires storage and sync up.</summary>
internal static class SyncFeature
{
    /// <summary>Adds the database and its backups.</summary>
    public static void AddSync(this WebApplicationBuilder builder, OpenStorage storage, IHealthChecksBuilder healthChecks)
    {
        builder.Services.AddSingleton(storage);
        builder.Services.AddSingleton(storage.Changes);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddProblemDetails();
        healthChecks.AddCheck<StorageHealth>("storage", tags: [Health.Ready]);
        if (storage.Backups is { } backups)
        {
            builder.Services.AddSingleton(backups);
            builder.Services.AddHostedService<ScheduledBackups>();
        }
    }
}
