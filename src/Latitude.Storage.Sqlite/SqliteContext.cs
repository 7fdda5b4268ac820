using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Latitude.Storage.Sqlite;

/// <summary>The tables in SQLite. Ids are 16 bytes that sort as the ids do.</summary>
public sealed class SqliteContext(DbContextOptions<SqliteContext> options) : LatitudeContext(options)
{
    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<Guid>().HaveConversion<GuidAsBytes>().HaveColumnType("BLOB");

    private sealed class GuidAsBytes() : ValueConverter<Guid, byte[]>(id => id.ToByteArray(true), bytes => new Guid(bytes, true));
}
